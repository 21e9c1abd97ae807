package nl.schakel.model.funding.projection;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.LeastGroup;
import nl.schakel.model.funding.arrangement.Fee;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.MissingInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A route like TOT: one fifth in year 3 and four fifths in year 4 go to the mbo; it is viable from 20 pupils, and a subsidy ends. */
class ProjectionTest {

    private static final PartnerId SCHOOL = PartnerId.of("school");
    private static final PartnerId COLLEGE = PartnerId.of("college");
    private static final PartnerId FUNDER = PartnerId.of("funder");
    private static final LearningYear THREE = LearningYear.vo(3);
    private static final LearningYear FOUR = LearningYear.vo(4);

    private static final FundingPlan PLAN = FundingPlan.builder()
            .addArrangements(PerPupilTransfer.builder()
                    .id(ElementId.of("teaching"))
                    .subject(LocalizedText.of("lessen", "teaching"))
                    .addPayers(SCHOOL)
                    .payee(COLLEGE)
                    .putShare(THREE, Share.of(1, 5))
                    .putShare(FOUR, Share.of(4, 5))
                    .build())
            .addArrangements(Grant.builder()
                    .id(ElementId.of("start"))
                    .subject(LocalizedText.of("start", "start"))
                    .payer(FUNDER)
                    .payee(COLLEGE)
                    .amount(Quantity.parse("5000 EUR/school-year"))
                    .period(Period.parse("2017-08-01/2019-07-31"))
                    .build())
            .addLeastGroups(LeastGroup.builder()
                    .id(ElementId.of("least"))
                    .partner(SCHOOL)
                    .pupils(Quantity.parse("20+ pupils"))
                    .build())
            .build();

    private static FundingBasis.Builder basis(int pupils) {
        return FundingBasis.of(SchoolYear.parse("2017-2018"))
                .pupils(SCHOOL, THREE, pupils)
                .pupils(SCHOOL, FOUR, pupils)
                .amountPerPupil(SCHOOL, euro("7450.00"));
    }

    @Test
    void pupilsFallFromTheFirstYearAndAreRoundedOnce() {
        List<FundingBasis> years = PupilScenario.declining(basis(22).build(), new BigDecimal("4"), 4);
        assertThat(years)
                .extracting(year ->
                        year.schoolYear() + " " + year.pupils(SCHOOL, THREE).orElseThrow())
                .containsExactly("2017-2018 22", "2018-2019 21", "2019-2020 20", "2020-2021 19");
        assertThat(years.get(0).assumption()).isEmpty();
        assertThat(years.get(1).assumption())
                .contains(LocalizedText.of(
                        "aanname: elk jaar 4 % minder leerlingen", "assumed: 4 % fewer pupils each year"));
        assertThat(years.get(3).amountsPerPupil()).isEqualTo(years.get(0).amountsPerPupil());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2.5 | aanname: elk jaar 2,5 % minder leerlingen | assumed: 2.5 % fewer pupils each year
            -3  | aanname: elk jaar 3 % meer leerlingen     | assumed: 3 % more pupils each year
            """)
    void whatIsAssumedIsSaidInBothLanguages(BigDecimal percent, String nl, String en) {
        assertThat(PupilScenario.declining(basis(22).build(), percent, 2).get(1).assumption())
                .contains(LocalizedText.of(nl, en));
    }

    @Test
    void anInputThatDoesNotTouchThePartyKeepsNoBreakEvenFromBeingFound() {
        FundingPlan withUnknown = PLAN.toBuilder()
                .addArrangements(fee("other", FUNDER, PartnerId.of("fund")))
                .build();
        FundingPlan withOwnUnknown =
                PLAN.toBuilder().addArrangements(fee("own", COLLEGE, FUNDER)).build();

        assertThat(Projection.breakEven(withUnknown, n -> basis(n).build(), COLLEGE, euro("149000.00"), 100))
                .hasValue(20);
        assertThat(Projection.breakEven(withOwnUnknown, n -> basis(n).build(), COLLEGE, euro("149000.00"), 100))
                .isEmpty();
    }

    private static Fee fee(String id, PartnerId payer, PartnerId payee) {
        return Fee.builder()
                .id(ElementId.of(id))
                .subject(LocalizedText.of("bijdrage", "fee"))
                .addPayers(payer)
                .payee(payee)
                .build();
    }

    @Test
    void eachPartySeesItsNetOfEachYear() {
        Projection projection =
                Projection.of(PLAN, PupilScenario.declining(basis(22).build(), new BigDecimal("4"), 3));
        assertThat(projection.nets(COLLEGE))
                .hasToString("{2017-2018=EUR 168900.00, 2018-2019=EUR 161450.00, 2019-2020=EUR 149000.00}");
        assertThat(projection.nets(SCHOOL).get(SchoolYear.parse("2019-2020"))).isEqualTo(euro("-149000.00"));
    }

    @Test
    void theYearInWhichTheGroupGetsTooSmallAndTheSubsidyEndsAreNamed() {
        Projection projection =
                Projection.of(PLAN, PupilScenario.declining(basis(22).build(), new BigDecimal("4"), 4));
        assertThat(projection.breaks())
                .extracting(each ->
                        each.year() + " " + each.kind() + " " + each.text().in(Language.ENGLISH))
                .containsExactly(
                        "2019-2020 SUBSIDY_ENDED no subsidy any more: start, funder",
                        "2020-2021 LEAST_GROUP below the least group: school, vo-3: 19 < 20",
                        "2020-2021 LEAST_GROUP below the least group: school, vo-4: 19 < 20");
    }

    @Test
    void aListOfPupilsIsFollowed() {
        List<FundingBasis> years = PupilScenario.following(basis(22).build(), SCHOOL, FOUR, List.of(25, 18));
        assertThat(years)
                .extracting(year -> year.pupils(SCHOOL, THREE).orElseThrow() + " "
                        + year.pupils(SCHOOL, FOUR).orElseThrow())
                .containsExactly("22 22", "22 25", "22 18");
    }

    @ParameterizedTest
    @CsvSource({"149000.00, 20", "148999.99, 20", "149000.01, 21", "0.00, 0", "99999999.00, "})
    void theLeastSizeThatPaysItsWayIsFoundExactly(String cost, Integer size) {
        FundingPlan teaching = FundingPlan.builder()
                .addArrangements(PLAN.arrangements().get(0))
                .build();
        assertThat(Projection.breakEven(teaching, n -> basis(n).build(), COLLEGE, euro(cost), 100))
                .isEqualTo(size == null ? OptionalInt.empty() : OptionalInt.of(size));
    }

    @Test
    void whatLacksAnInputHasNoBreakEven() {
        assertThat(Projection.breakEven(
                        PLAN,
                        n -> FundingBasis.of(SchoolYear.parse("2017-2018")).build(),
                        COLLEGE,
                        euro("0.00"),
                        3))
                .isEmpty();
    }

    @Test
    void asFarAsKnownIsSaidWithWhatIsMissing() {
        FundingPlan withOwnUnknown =
                PLAN.toBuilder().addArrangements(fee("own", COLLEGE, FUNDER)).build();
        BreakEven known = Projection.breakEvenAsFarAsKnown(
                        withOwnUnknown, n -> basis(n).build(), COLLEGE, euro("154000.00"), 100)
                .orElseThrow();
        assertThat(known.size()).isEqualTo(20);
        assertThat(known.isSure()).isFalse();
        assertThat(known.missing())
                .extracting(MissingInput::toString)
                .containsExactly("own: contribution of college, in ?");
        assertThat(Projection.breakEvenAsFarAsKnown(PLAN, n -> basis(n).build(), COLLEGE, euro("154000.00"), 100))
                .contains(new BreakEven(20, List.of()))
                .get()
                .matches(BreakEven::isSure);
        assertThat(Projection.breakEvenAsFarAsKnown(PLAN, n -> basis(n).build(), COLLEGE, euro("154000.01"), 20))
                .isEmpty();
    }

    @Test
    void enclosuresAreLeftToTheCaller() {
        FundingStatement exact = PLAN.settle(basis(22).build());
        FundingStatement within = PLAN.settle(
                basis(22).pupils(SCHOOL, THREE, Count.between(20, 25)).build());
        assertThat(LineChange.between(within, within)).isEmpty();
        assertThat(LineChange.between(exact, within))
                .extracting(LineChange::toString)
                .containsExactly("school -> college: EUR -163900.00,"
                        + " from 22 x 1/5 x 7450.00 + 22 x 4/5 x 7450.00 to nothing");
    }

    @Test
    void aChangedInputIsExplainedLineByLine() {
        List<LineChange> changes = LineChange.between(
                PLAN.settle(basis(22).build()),
                PLAN.settle(basis(22).pupils(SCHOOL, FOUR, 20).build()));
        assertThat(changes)
                .extracting(LineChange::toString)
                .containsExactly("school -> college: EUR -11920.00,"
                        + " from 22 x 1/5 x 7450.00 + 22 x 4/5 x 7450.00 to 22 x 1/5 x 7450.00 + 20 x 4/5 x 7450.00");
        assertThat(LineChange.between(
                        PLAN.settle(basis(22).build()), PLAN.settle(basis(22).build())))
                .isEmpty();
    }

    @Test
    void yearsThatLeaveOneOutAreRefused() {
        FundingBasis later = FundingBasis.of(SchoolYear.parse("2019-2020")).build();
        assertThatThrownBy(() -> Projection.of(PLAN, List.of(basis(22).build(), later)))
                .hasMessage("school year [2019-2020] must be 2018-2019, the one after the year before\n"
                        + "Give the school years in order, none left out.");
    }

    @ParameterizedTest
    @CsvSource({
        "101, 3, percent [101] must lie between -100 and 100",
        "4, 0, years [0] must be from 1 to 50/Project 1 school year at least.",
        "4, 51, years [51] must be from 1 to 50/Project fewer school years."
    })
    void impossibleScenariosAreRefused(BigDecimal percent, int years, String message) {
        assertThatThrownBy(() -> PupilScenario.declining(basis(22).build(), percent, years))
                .hasMessageStartingWith(message.replace('/', '\n'));
    }

    @Test
    void oneYearIsAProjectionToo() {
        Projection projection =
                Projection.of(PLAN, PupilScenario.declining(basis(19).build(), BigDecimal.TEN, 1));
        assertThat(projection.statements()).hasSize(1);
        assertThat(projection.breaks()).hasSize(2);
        assertThat(Projection.of(PLAN, List.of()).breaks()).isEmpty();
    }
}
