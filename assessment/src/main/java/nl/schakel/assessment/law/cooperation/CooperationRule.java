package nl.schakel.assessment.law.cooperation;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/** A rule on a form of cooperation, with its test by the text that was read. */
record CooperationRule<F>(LawRule rule, BiFunction<F, LocalDate, Seen> test) {

    /** What the text that was read makes of the facts. */
    record Seen(Answer answer, LocalizedText because) {

        static Seen of(Truth kept, LocalizedText because) {
            return new Seen(Answer.of(kept), because);
        }

        static Seen of(Truth kept, String nl, String en) {
            return of(kept, LocalizedText.of(nl, en));
        }
    }

    static <F> CooperationRule<F> said(LawRule rule, Function<F, Truth> said) {
        return new CooperationRule<>(rule, (facts, day) -> {
            Truth kept = said.apply(facts);
            return Seen.of(kept, kept.label());
        });
    }

    /** On a day for which it is not confirmed that the text held, the answer is unknown, with what the text says. */
    Finding apply(F facts, LocalDate day) {
        Seen seen = test.apply(facts, day);
        return new Finding(rule, seen.answer(), seen.because()).unlessNotConfirmed(day);
    }
}
