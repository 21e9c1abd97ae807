package nl.schakel.assessment.law.agreement;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/** A rule on agreements of one basis, with how it is seen in what is known of one. */
record AgreementRule(LawRule rule, BiFunction<AgreementFacts, LocalDate, Seen> test) {

    /** An answer with what was seen, by the text that was read. */
    record Seen(Answer answer, LocalizedText because) {

        static Seen of(Answer answer, String nl, String en) {
            return new Seen(answer, LocalizedText.of(nl, en));
        }
    }

    /** A rule that takes what is said, and asks nothing where it is excepted. */
    static AgreementRule of(
            LawRule rule,
            Function<AgreementFacts, Truth> said,
            Function<Truth, LocalizedText> words,
            BiFunction<AgreementFacts, LocalDate, Excepted> unless) {
        return new AgreementRule(rule, (facts, day) -> seen(said.apply(facts), words, unless.apply(facts, day)));
    }

    /** What is there, unless it is excepted. */
    static Seen seen(Truth there, Function<Truth, LocalizedText> words, Excepted excepted) {
        LocalizedText seen = words.apply(there);
        return switch (excepted.excepted()) {
            case TRUE -> new Seen(Answer.NOT_APPLICABLE, excepted.why().orElseThrow());
            case UNKNOWN ->
                there == Truth.TRUE ? new Seen(Answer.MET, seen) : new Seen(Answer.UNKNOWN, excepted.after(seen));
            case FALSE -> new Seen(Answer.of(there), there == Truth.TRUE ? seen : excepted.after(seen));
        };
    }

    static AgreementRule of(
            LawRule rule,
            Function<AgreementFacts, Truth> said,
            BiFunction<AgreementFacts, LocalDate, Excepted> unless) {
        return of(rule, said, Truth::label, unless);
    }

    static AgreementRule of(LawRule rule, Function<AgreementFacts, Truth> said) {
        return of(rule, said, (facts, day) -> Excepted.NEVER);
    }

    /** On a day on which the text did not hold, or for which that is not confirmed, nothing is sure, not even that nothing is asked. */
    Finding apply(AgreementFacts facts, LocalDate day) {
        if (rule.on(day).isEmpty()) {
            return new Finding(
                    rule,
                    Answer.UNKNOWN,
                    LocalizedText.of("de regel gold niet op " + day, "the rule did not hold on " + day));
        }
        Seen seen = test.apply(facts, day);
        if (seen.answer() == Answer.NOT_APPLICABLE && rule.held(day) != Truth.TRUE) {
            return new Finding(
                    rule,
                    Answer.UNKNOWN,
                    LocalizedText.of(
                            seen.because().in(Language.DUTCH) + "; dat de tekst die is gelezen gold op " + day
                                    + ", is niet bevestigd",
                            seen.because().in(Language.ENGLISH) + "; that the text that was read held on " + day
                                    + " is not confirmed"));
        }
        return new Finding(rule, seen.answer(), seen.because()).unlessNotConfirmed(day);
    }
}
