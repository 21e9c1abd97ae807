package nl.schakel.samples.text;

import nl.schakel.core.text.LocalizedText;

/** The words that stand around values in tables of scores. */
final class Words {

    static final LocalizedText OVERALL = LocalizedText.of("Score (0 tot 100)", "Score (0 to 100)");
    static final LocalizedText EVIDENCE = LocalizedText.of("Onderbouwd", "Evidence");
    static final LocalizedText VERDICT = LocalizedText.of("Oordeel", "Verdict");
    static final LocalizedText FACTOR = LocalizedText.of("Factor", "Factor");
    static final LocalizedText GROUP = LocalizedText.of("Soort", "Kind");
    static final LocalizedText SCORE = LocalizedText.of("Score", "Score");
    static final LocalizedText NOT_APPLICABLE = LocalizedText.of("n.v.t.", "n/a");
    static final LocalizedText AS_OF = LocalizedText.of("op", "as of");
    static final LocalizedText DOSSIER_OF = LocalizedText.of("dossier van", "dossier of");
    static final LocalizedText TELLING = LocalizedText.of("Het meest zeggend", "Most telling");
    static final LocalizedText NOTHING_MISSING = LocalizedText.of("er ontbreekt niets", "nothing is missing");
    static final LocalizedText HINDERING = LocalizedText.of(
            "Van een belemmerende factor betekent 100: die belemmert niet.",
            "Of a hindering factor 100 means: it does not hinder.");
    static final LocalizedText ASK_NEXT = LocalizedText.of("Het eerst te vragen", "To ask next");
    static final LocalizedText RAISE_NEXT =
            LocalizedText.of("Wat de score het meest verhoogt", "What raises the score most");

    private Words() {}
}
