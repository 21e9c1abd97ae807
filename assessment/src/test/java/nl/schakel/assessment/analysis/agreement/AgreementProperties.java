package nl.schakel.assessment.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import nl.schakel.core.text.LocalizedText;
import org.apache.commons.numbers.fraction.BigFraction;

/** What holds of all pairs of coders; the numbers are worked out a second time by the tables of the textbooks. */
@PropertyDefaults(tries = 10_000)
class AgreementProperties {

    private static final BigFraction MINUS_ONE = BigFraction.ONE.negate();

    /** Two coders of up to twelve partnerships who know most, and often say the same. */
    @Provide
    Arbitrary<CoderAgreement> coders() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.longs())
                .as((number, categories, seed) -> {
                    Random random = new Random(seed);
                    List<Optional<BigFraction>> one = new ArrayList<>();
                    List<Optional<BigFraction>> other = new ArrayList<>();
                    for (int i = 0; i < number; i++) {
                        one.add(value(random, categories));
                        other.add(random.nextBoolean() ? one.get(i) : value(random, categories));
                    }
                    return Codings.compared(Subject.Kind.NUMBER, one, other);
                });
    }

    private static Optional<BigFraction> value(Random random, int categories) {
        return random.nextInt(6) == 0
                ? Optional.empty()
                : Optional.of(BigFraction.of(random.nextInt(categories) * 3 - 2, 2));
    }

    @Property
    void kappaAndAlphaAreThoseOfTheTables(@ForAll("coders") CoderAgreement coders) {
        List<Optional<BigFraction>> one =
                coders.pairs().stream().map(pair -> pair.one().number()).toList();
        List<Optional<BigFraction>> other =
                coders.pairs().stream().map(pair -> pair.other().number()).toList();
        for (Agreement agreement : coders.subjects()) {
            int known = agreement.counts().known();
            if (known < 2) {
                assertThat(List.of(
                                agreement.kappa(),
                                agreement.alpha(),
                                agreement.intervalAlpha().orElseThrow()))
                        .containsOnly(new Measured.TooFew(known, 2));
                return;
            }
            List<List<Optional<BigFraction>>> both = List.of(one, other);
            assertThat(agreement.kappa()).isEqualTo(measured(NaiveReliability.kappa(one, other)));
            assertThat(agreement.alpha()).isEqualTo(measured(NaiveReliability.alpha(both, NaiveReliability.NOMINAL)));
            assertThat(agreement.intervalAlpha())
                    .hasValue(measured(NaiveReliability.alpha(both, NaiveReliability.INTERVAL)));
        }
    }

    private static Measured measured(Optional<BigFraction> value) {
        return value.<Measured>map(Measured.Exactly::new).orElse(Measured.NO_VARIATION);
    }

    @Property
    void noNumberLeavesItsBounds(@ForAll("coders") CoderAgreement coders, @ForAll CoderAgreement.Unknowns unknowns) {
        for (Agreement agreement : coders.with(unknowns).subjects()) {
            agreement
                    .share()
                    .value()
                    .ifPresent(value -> assertThat(value).isBetween(BigFraction.ZERO, BigFraction.ONE));
            agreement.kappa().value().ifPresent(value -> assertThat(value).isBetween(MINUS_ONE, BigFraction.ONE));
            agreement
                    .alpha()
                    .value()
                    .ifPresent(
                            value -> assertThat(value).isGreaterThan(MINUS_ONE).isLessThanOrEqualTo(BigFraction.ONE));
            agreement
                    .intervalAlpha()
                    .flatMap(Measured::value)
                    .ifPresent(
                            value -> assertThat(value).isGreaterThan(MINUS_ONE).isLessThanOrEqualTo(BigFraction.ONE));
            assertThat(agreement.counts().all()).isEqualTo(coders.pairs().size());
        }
    }

    /** One is full agreement and nothing else; without variation there is no number. */
    @Property
    void oneIsFullAgreementAndNothingElse(
            @ForAll("coders") CoderAgreement coders, @ForAll CoderAgreement.Unknowns unknowns) {
        for (Agreement agreement : coders.with(unknowns).subjects()) {
            boolean full = agreement.share().value().equals(Optional.of(BigFraction.ONE));
            for (Measured measured : List.of(agreement.kappa(), agreement.alpha())) {
                measured.value()
                        .ifPresent(value ->
                                assertThat(value.equals(BigFraction.ONE)).isEqualTo(full));
                assertThat(full || !measured.equals(Measured.NO_VARIATION)).isTrue();
            }
        }
    }

    @Property
    void exchangingTheCodersExchangesOnlyTheirCounts(
            @ForAll("coders") CoderAgreement coders, @ForAll CoderAgreement.Unknowns unknowns) {
        List<Agreement> exchanged = changed(
                        coders,
                        pair -> new CodedPair(
                                pair.partnership(), pair.subject(), pair.code(), pair.other(), pair.one()))
                .with(unknowns)
                .subjects();
        List<Agreement> before = coders.with(unknowns).subjects();
        for (int i = 0; i < before.size(); i++) {
            Agreement.Counts counts = before.get(i).counts();
            assertThat(exchanged.get(i))
                    .isEqualTo(new Agreement(
                            before.get(i).subject(),
                            new Agreement.Counts(
                                    counts.same(),
                                    counts.different(),
                                    counts.onlyOther(),
                                    counts.onlyOne(),
                                    counts.neither(),
                                    counts.numbers()),
                            before.get(i).share(),
                            before.get(i).kappa(),
                            before.get(i).alpha(),
                            before.get(i).intervalAlpha()));
        }
    }

    @Property
    void theOrderOfPairsNeverMatters(@ForAll("coders") CoderAgreement coders, @ForAll long seed) {
        List<CodedPair> shuffled = new ArrayList<>(coders.pairs());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(new CoderAgreement(shuffled, coders.unknowns()).subjects()).isEqualTo(coders.subjects());
    }

    /** Neither what values are called nor which name a category has; nor, to numbers, where the scale begins and what its unit is. */
    @Property
    void whatThingsAreCalledNeverMatters(
            @ForAll("coders") CoderAgreement coders, @ForAll CoderAgreement.Unknowns unknowns) {
        List<Agreement> before = coders.with(unknowns).subjects();
        List<Agreement> renamed = changed(
                        coders,
                        pair -> new CodedPair(
                                pair.partnership(),
                                new Subject(
                                        pair.subject().kind(),
                                        pair.subject().code(),
                                        LocalizedText.same(pair.partnership().value())),
                                pair.code(),
                                renamed(pair.one()),
                                renamed(pair.other())))
                .with(unknowns)
                .subjects();
        assertThat(renamed.stream().map(AgreementProperties::nameless).toList())
                .isEqualTo(before.stream().map(AgreementProperties::nameless).toList());
    }

    private static Agreement nameless(Agreement each) {
        return new Agreement(
                new Subject(each.subject().kind(), each.subject().code(), LocalizedText.same("name")),
                each.counts(),
                each.share(),
                each.kappa(),
                each.alpha(),
                each.intervalAlpha());
    }

    private static CodedPair.Coded renamed(CodedPair.Coded coded) {
        return new CodedPair.Coded(
                coded.category().map(category -> "category of " + category),
                coded.number().map(number -> BigFraction.of(7).subtract(number.multiply(5))),
                LocalizedText.of("iets", "something"));
    }

    private static CoderAgreement changed(CoderAgreement coders, UnaryOperator<CodedPair> change) {
        return new CoderAgreement(coders.pairs().stream().map(change).toList(), coders.unknowns());
    }
}
