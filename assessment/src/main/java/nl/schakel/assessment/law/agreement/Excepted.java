package nl.schakel.assessment.law.agreement;

import java.util.Optional;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/** Whether a rule asks nothing of an agreement, with the reason. */
record Excepted(Truth excepted, Optional<LocalizedText> why) {

    /** The rule asks it of every agreement. */
    static final Excepted NEVER = new Excepted(Truth.FALSE, Optional.empty());

    static Excepted of(Truth excepted, String nl, String en) {
        return new Excepted(excepted, Optional.of(LocalizedText.of(nl, en)));
    }

    /** Where there is a condition: what is said when it is not met, and when it is not known. */
    static Excepted unless(Truth condition, LocalizedText not, LocalizedText open) {
        return switch (condition) {
            case TRUE -> NEVER;
            case FALSE -> new Excepted(Truth.TRUE, Optional.of(not));
            case UNKNOWN -> new Excepted(Truth.UNKNOWN, Optional.of(open));
        };
    }

    /** What was seen, with the reason behind it. */
    LocalizedText after(LocalizedText seen) {
        return why.map(reason -> LocalizedText.of(
                        seen.in(Language.DUTCH) + "; " + reason.in(Language.DUTCH),
                        seen.in(Language.ENGLISH) + "; " + reason.in(Language.ENGLISH)))
                .orElse(seen);
    }
}
