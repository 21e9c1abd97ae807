package nl.schakel.assessment.analysis.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How far two coders agree about one subject, or about all of a kind, by the usual measures of textbooks. They are taken over the n
 * pairs that both know, or over all of them where 'unknown' counts as a value.
 *
 * <pre>
 * share   po = pairs that are the same / n                                   0..1, from 1 pair on
 * kappa   (po - pe) / (1 - pe), where pe adds up, over the categories,       -1..1, from 2 pairs on   (Cohen, 1960)
 *         the share of it at the one coder * its share at the other
 * alpha   1 - Do / De, over the 2n values of both coders together            above -1, to 1, from 2 pairs on   (Krippendorff)
 *         nominal:  Do = pairs that differ / n;  De = ordered pairs of all values that differ / (2n * (2n - 1))
 *         interval: each pair counts its squared difference instead of 1
 * </pre>
 *
 * <p>1 is full agreement, 0 what chance would give, below 0 is worse. Where all values are the same, chance would give full agreement as well,
 * and kappa and alpha have no value: <em>no variation</em>. What is unknown to a coder is missing to alpha, and with two coders a pair without
 * its other half tells nothing; it is left out of the numbers, counted and shown.
 *
 * <p>Example: of ten truths both say yes to one, both say no to five, only the one coder says yes to one and only the other to three. The share
 * is 6/10; kappa (6/10 - 14/25) / (1 - 14/25) = 1/11; alpha 1 - (4/10) / (2 * 6 * 14 / (20 * 19)) = 2/21.
 *
 * <p>Facts are often taken from the same element of a dossier, so pairs are not independent, and the numbers describe these codings only. Kinds taken
 * together share their categories: 'yes' of one fact is 'yes' of another. Wider than four: the accessors are API, the constructor is not.
 *
 * @param subject about what
 * @param counts how many pairs there are, by how they compare
 * @param share the share of pairs that are the same
 * @param kappa Cohen's kappa
 * @param alpha Krippendorff's alpha for categories
 * @param intervalAlpha Krippendorff's alpha for numbers, over the pairs that are exact numbers; none where they are of no one unit
 */
public record Agreement(
        Subject subject,
        Counts counts,
        Measured share,
        Measured kappa,
        Measured alpha,
        Optional<Measured> intervalAlpha) {

    /**
     * How many pairs there are, by how they compare; wider than four: the accessors are API, the constructor is not.
     *
     * @param same both say the same
     * @param different both say something, and not the same
     * @param onlyOne unknown to the other coder
     * @param onlyOther unknown to the one coder
     * @param neither unknown to both
     * @param numbers of those that both know, the pairs of two exact numbers
     */
    public record Counts(int same, int different, int onlyOne, int onlyOther, int neither, int numbers) {

        static Counts of(List<CodedPair> pairs) {
            return new Counts(
                    count(pairs, CodedPair.Verdict.SAME),
                    count(pairs, CodedPair.Verdict.DIFFERENT),
                    count(pairs, CodedPair.Verdict.ONLY_ONE),
                    count(pairs, CodedPair.Verdict.ONLY_OTHER),
                    count(pairs, CodedPair.Verdict.NEITHER),
                    Agreement.numbers(pairs).size());
        }

        private static int count(List<CodedPair> pairs, CodedPair.Verdict verdict) {
            return (int)
                    pairs.stream().filter(pair -> pair.verdict() == verdict).count();
        }

        /** {@return how many pairs both coders know} */
        public int known() {
            return same + different;
        }

        /** {@return how many pairs there are} */
        public int all() {
            return known() + onlyOne + onlyOther + neither;
        }

        /**
         * Words the numbers.
         *
         * @param language the language
         * @return such as '8 the same, 1 different, unknown to the one 2, to the other 3, to both 40'
         */
        public String text(Language language) {
            return LocalizedText.of(
                            same + " gelijk, " + different + " verschillend, onbekend voor de een " + onlyOther
                                    + ", voor de ander " + onlyOne + ", voor beiden " + neither,
                            same + " the same, " + different + " different, unknown to the one " + onlyOther
                                    + ", to the other " + onlyOne + ", to both " + neither)
                    .in(language);
        }
    }

    /** Refuses null. */
    public Agreement {
        Check.given(subject, "subject");
        Check.given(counts, "counts");
        Check.given(share, "share");
        Check.given(kappa, "kappa");
        Check.given(alpha, "alpha");
        Check.given(intervalAlpha, "interval alpha");
    }

    static Agreement of(Subject subject, List<CodedPair> pairs, CoderAgreement.Unknowns unknowns) {
        List<Formulas.Two<Optional<String>>> compared = unknowns.compared(pairs);
        return new Agreement(
                subject,
                Counts.of(pairs),
                Formulas.share(compared),
                Formulas.kappa(compared),
                Formulas.alpha(compared),
                isOfOneUnit(subject) ? Optional.of(Formulas.intervalAlpha(numbers(pairs))) : Optional.empty());
    }

    /** Numbers of different facts count different things; items are all marked on one scale. */
    private static boolean isOfOneUnit(Subject subject) {
        return subject.kind() == Subject.Kind.NUMBER
                || subject.kind() == Subject.Kind.ITEM
                || subject.is(Subject.together(Subject.Kind.ITEM));
    }

    private static List<Formulas.Two<BigFraction>> numbers(List<CodedPair> pairs) {
        return pairs.stream()
                .flatMap(pair -> pair.one().number().stream()
                        .flatMap(one -> pair.other().number().stream().map(other -> new Formulas.Two<>(one, other))))
                .toList();
    }

    /**
     * Words it.
     *
     * @param language the language
     * @return such as 'truths: agreement 0.6, kappa about 0.09 (1/11), alpha about 0.1 (2/21) (6 the same, 4 different, ...)'
     */
    public String text(Language language) {
        List<String> numbers = new ArrayList<>();
        numbers.add(LocalizedText.of("overeenstemming ", "agreement ").in(language) + share.text(language));
        numbers.add("kappa " + kappa.text(language));
        numbers.add("alpha " + alpha.text(language));
        intervalAlpha.ifPresent(known -> numbers.add(LocalizedText.of(
                                "alpha van " + counts.numbers() + " paren getallen ",
                                "alpha of " + counts.numbers() + " pairs of numbers ")
                        .in(language)
                + known.text(language)));
        String name = subject.kind() == Subject.Kind.TOGETHER ? subject.name().in(language) : subject.code();
        return name + ": " + String.join(", ", numbers) + " (" + counts.text(language) + ")";
    }
}
