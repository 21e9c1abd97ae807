package nl.schakel.model.funding;

import static nl.schakel.model.funding.Totals.nets;
import static nl.schakel.model.funding.Totals.settle;
import static nl.schakel.model.funding.Totals.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Apportionment;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;

/** What holds of every settlement, whatever the arrangements, methods, nestings and numbers. */
abstract class SettlementLaws {

    private static final PartnerId SCHOOL = PartnerId.of("school");
    private static final PartnerId COLLEGE = PartnerId.of("college");

    @Property
    void equalCohortsCostFullFundings(
            @ForAll @IntRange(max = 5_000) int cohort, @ForAll @LongRange(max = 10_000_000) long cents) {
        PerPupilTransfer teaching = PerPupilTransfer.builder()
                .id(ElementId.of("teaching"))
                .subject(LocalizedText.of("lessen", "teaching"))
                .addPayers(SCHOOL)
                .payee(COLLEGE)
                .putShare(LearningYear.vo(3), Share.of(1, 5))
                .putShare(LearningYear.vo(4), Share.of(4, 5))
                .build();
        Euro amount = new Euro(cents);

        FundingStatement statement = FundingPlan.builder()
                .addArrangements(teaching)
                .build()
                .settle(FundingBasis.of(RandomPlan.YEAR)
                        .pupils(SCHOOL, LearningYear.vo(3), cohort)
                        .pupils(SCHOOL, LearningYear.vo(4), cohort)
                        .amountPerPupil(SCHOOL, amount)
                        .build());

        assertThat(statement.payable(SCHOOL, COLLEGE).amount()).isEqualTo(amount.times(cohort));
    }

    @Property
    void whatSomePayOthersGetWhateverTheOrderOfTheArrangements(@ForAll long seed) {
        RandomPlan.Planned planned = RandomPlan.exact(seed);
        FundingStatement statement = planned.plan().settle(planned.basis());
        List<Arrangement> turned = new ArrayList<>(planned.arrangements());
        Collections.reverse(turned);
        FundingStatement other = settle(turned, planned.basis());

        assertThat(statement.parties().stream().map(statement::net).reduce(Euro.ZERO, Euro::plus))
                .isEqualTo(Euro.ZERO);
        assertThat(sum(statement.lines()))
                .isEqualTo(statement.parties().stream()
                        .flatMap(payer -> statement.parties().stream()
                                .map(payee -> statement.payable(payer, payee).amount()))
                        .reduce(Euro.ZERO, Euro::plus));
        assertThat(nets(other)).isEqualTo(nets(statement));
    }

    @Property
    void whatThePartiesAreCalledChangesNoAmount(@ForAll long seed) {
        List<String> lines = numbered(RandomPlan.exact(seed), number -> "party-" + number);
        IntFunction<String> other = number -> "z" + (97 - 13 * number);
        List<String> others = numbered(RandomPlan.exact(seed, number -> PartnerId.of(other.apply(number))), other);

        assertThat(others).containsExactlyInAnyOrderElementsOf(lines);
    }

    /** The payments with a number for each party in place of its name. */
    private static List<String> numbered(RandomPlan.Planned planned, IntFunction<String> name) {
        Map<PartnerId, String> numbers = new LinkedHashMap<>(Map.of(PartnerId.COMMON_PURSE, "purse"));
        IntStream.range(0, 8).forEach(i -> numbers.put(PartnerId.of(name.apply(i)), Integer.toString(i)));
        return planned.plan().settle(planned.basis()).lines().stream()
                .map(line -> line.arrangement() + " " + numbers.get(line.payer()) + " " + numbers.get(line.payee())
                        + " " + line.amount() + " " + line.derivation())
                .toList();
    }

    @Property
    void byLargestRemaindersEveryPartIsWithinOneUnitOfItsShareOfWhatItsParentWasAllotted(@ForAll long seed) {
        RandomPlan.Planned planned = RandomPlan.exact(seed);
        FundingStatement statement = planned.plan().settle(planned.basis());

        statement.lines().stream()
                .flatMap(line -> parts(line.derivation()))
                .filter(part -> part.of().rounding().method() == Apportionment.LARGEST_REMAINDER)
                .forEach(part -> assertThat(part.exact()
                                .subtract(part.unrounded())
                                .abs()
                                .compareTo(part.of().rounding().unit().toFraction()))
                        .as(part::toString)
                        .isNegative());
    }

    private static Stream<Derivation.Part> parts(Derivation derivation) {
        if (derivation instanceof Derivation.Part part) {
            return Stream.concat(Stream.of(part), parts(part.of().whole()));
        }
        if (derivation instanceof Derivation.Capped capped) {
            return parts(capped.of());
        }
        return derivation instanceof Derivation.Rest rest
                ? Stream.concat(parts(rest.whole()), rest.taken().stream().flatMap(SettlementLaws::parts))
                : Stream.empty();
    }

    @Property
    void noNumberStandsInAStatementThatItsDerivationDoesNotGive(@ForAll long seed) {
        RandomPlan.Planned planned = RandomPlan.exact(seed);
        FundingStatement statement = planned.plan().settle(planned.basis());

        assertThat(statement.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(BigInteger.valueOf(line.amount().cents()))
                        .as(line::toString)
                        .isEqualTo(IndependentEvaluator.cents(line.derivation())));
        assertThat(planned.plan().settle(planned.basis())).isEqualTo(statement).hasToString(statement.toString());
    }
}
