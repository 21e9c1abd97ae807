package nl.schakel.assessment.law.cooperation;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/** A rule on a form of cooperation, with its test by the text that was read. */
record CooperationRule<F>(LawRule rule, BiFunction<F, LocalDate, Seen> test) {

    /** What the text that was read makes of the facts. */
    record Seen(Truth kept, LocalizedText because) {

        static Seen of(Truth kept, String nl, String en) {
            return new Seen(kept, LocalizedText.of(nl, en));
        }
    }

    static <F> CooperationRule<F> said(LawRule rule, Function<F, Truth> said) {
        return new CooperationRule<>(rule, (facts, day) -> {
            Truth kept = said.apply(facts);
            return new Seen(kept, kept.label());
        });
    }

    /** On a day for which it is not confirmed that the text held, the answer is unknown, with what the text says. */
    Finding apply(F facts, LocalDate day) {
        Seen seen = test.apply(facts, day);
        Answer answer = Answer.of(seen.kept());
        if (rule.held(day) == Truth.TRUE || answer == Answer.UNKNOWN) {
            return new Finding(rule, answer, seen.because());
        }
        return new Finding(rule, Answer.UNKNOWN, LocalizedText.of(open(seen, day, true), open(seen, day, false)));
    }

    private static String open(Seen seen, LocalDate day, boolean dutch) {
        Language language = dutch ? Language.DUTCH : Language.ENGLISH;
        String words = seen.because().in(language) + "; "
                + (dutch ? "naar de tekst die is gelezen: " : "by the text that was read: ")
                + Answer.of(seen.kept()).label().in(language);
        return words
                + (dutch
                        ? ", maar dat die gold op " + day + ", is niet bevestigd"
                        : ", but that it held on " + day + " is not confirmed");
    }
}
