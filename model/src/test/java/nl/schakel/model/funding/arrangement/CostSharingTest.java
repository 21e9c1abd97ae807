package nl.schakel.model.funding.arrangement;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.arrangement.Split.ByKey;
import nl.schakel.model.funding.arrangement.Split.FixedShares;
import nl.schakel.model.funding.arrangement.Split.Portion;
import nl.schakel.model.funding.arrangement.Split.Taker;
import nl.schakel.model.funding.statement.Contribution;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.funding.statement.Notice;
import org.junit.jupiter.api.Test;

/** Profijt: the cost is borne half by the mbo and half by the schools for vmbo, these by a key that the report does not give. */
class CostSharingTest {

    private static final ElementId COST = ElementId.of("total-cost");
    private static final PartnerId MBO = PartnerId.of("graafschap");
    private static final PartnerId NORTH = PartnerId.of("north");
    private static final PartnerId SOUTH = PartnerId.of("south");
    private static final ByKey SCHOOLS =
            new ByKey(Optional.of(Term.of(SplitKey.PUPILS_CORRECTED_BY_FLOW)), List.of(NORTH, SOUTH));
    private static final FixedShares HALF_AND_HALF =
            new FixedShares(List.of(portion(1, 2, MBO), new Portion(Share.of(1, 2), among(SCHOOLS))));

    private static Portion portion(int above, int below, PartnerId party) {
        return new Portion(Share.of(above, below), new Taker(Optional.of(party), Optional.empty()));
    }

    private static Taker among(Split split) {
        return new Taker(Optional.empty(), Optional.of(split));
    }

    private static CostSharing.Builder sharing(Split split) {
        return CostSharing.builder()
                .id(COST)
                .subject(LocalizedText.of("kosten", "cost"))
                .split(split);
    }

    private static FundingBasis.Builder basis() {
        return FundingBasis.of(SchoolYear.parse("2017-2018"));
    }

    private static FundingStatement settle(CostSharing sharing, FundingBasis.Builder basis) {
        return sharing.settle(FundingStatement.empty(basis.build()));
    }

    @Test
    void withAnUnknownKeyTheHalfOfTheMboIsPaidAndTheKeyIsNamed() {
        FundingStatement statement = settle(sharing(HALF_AND_HALF).build(), basis().cost(COST, euro("100000.00")));

        assertThat(statement.lines())
                .extracting(Object::toString)
                .containsExactly("graafschap -> common-purse: EUR 50000.00 = 100000.00 x 1/2");
        assertThat(statement.missing())
                .containsExactly(new MissingInput(
                        COST,
                        Notice.of("verdeelsleutel", "key of the split"),
                        Notice.of(
                                "EUR 50000.00 x ({} : {})",
                                "EUR 50000.00 x ({} : {})",
                                Mention.of(NORTH),
                                Mention.of(SOUTH))));
    }

    @Test
    void withAKeyTheHalfOfTheSchoolsIsSplitToTheCent() {
        FundingStatement statement = settle(
                sharing(HALF_AND_HALF).build(),
                basis().cost(COST, euro("100.01")).key(COST, NORTH, 2).key(COST, SOUTH, 1));

        assertThat(statement.lines())
                .extracting(Object::toString)
                .containsExactly(
                        "graafschap -> common-purse: EUR 50.01 = apportioned(100.01 x 1/2)",
                        "north -> common-purse: EUR 33.33 = apportioned((100.01 x 1/2) x 2/(2+1))",
                        "south -> common-purse: EUR 16.67 = apportioned((100.01 x 1/2) x 1/(2+1))");
        assertThat(statement.missing()).isEmpty();
    }

    @Test
    void aKeyWithoutTheWeightOfOnePartyIsUnknown() {
        FundingStatement statement = settle(
                sharing(SCHOOLS).build(), basis().cost(COST, euro("100.00")).key(COST, NORTH, 2));

        assertThat(statement.lines()).isEmpty();
        assertThat(statement.missing()).hasSize(1);
    }

    @Test
    void aKeyInWhichNobodyCountsIsUnknown() {
        FundingStatement statement = settle(
                sharing(SCHOOLS).build(),
                basis().cost(COST, euro("100.00")).key(COST, NORTH, 0).key(COST, SOUTH, 0));

        assertThat(statement.lines()).isEmpty();
        assertThat(statement.missing()).hasSize(1);
    }

    @Test
    void aWeightOfZeroPaysNothing() {
        FundingStatement statement = settle(
                sharing(SCHOOLS).build(),
                basis().cost(COST, euro("100.00")).key(COST, NORTH, 5).key(COST, SOUTH, 0));

        assertThat(statement.payable(NORTH, PartnerId.COMMON_PURSE).amount()).isEqualTo(euro("100.00"));
        assertThat(statement.payable(SOUTH, PartnerId.COMMON_PURSE).amount()).isEqualTo(euro("0.00"));
    }

    @Test
    void whereSomeWeightsAreGivenEachOtherIsNamed() {
        FundingStatement statement = settle(
                sharing(HALF_AND_HALF).build(),
                basis().cost(COST, euro("100.00")).key(COST, NORTH, 5));

        assertThat(statement.missing())
                .extracting(MissingInput::toString)
                .containsExactly("total-cost: weight of south in the key of the split, in EUR 50.00 x (north : south)");
    }

    @Test
    void aKeyOfZerosAloneDividesNothing() {
        FundingStatement statement = settle(
                sharing(HALF_AND_HALF).build(),
                basis().cost(COST, euro("100.00")).key(COST, NORTH, 0).key(COST, SOUTH, 0));

        assertThat(statement.missing())
                .extracting(MissingInput::toString)
                .containsExactly(
                        "total-cost: a weight above 0 in the key of the split, in EUR 50.00 x (north : south)");
    }

    @Test
    void equalPartsNeedNoNumbers() {
        ByKey equal = new ByKey(Optional.of(Term.of(SplitKey.EQUAL)), List.of(NORTH, SOUTH, MBO));

        assertThat(settle(sharing(equal).build(), basis().cost(COST, euro("100.00")))
                        .lines())
                .hasToString("[north -> common-purse: EUR 33.34 = apportioned(100.00 x 1/(1+1+1)),"
                        + " south -> common-purse: EUR 33.33 = apportioned(100.00 x 1/(1+1+1)),"
                        + " graafschap -> common-purse: EUR 33.33 = apportioned(100.00 x 1/(1+1+1))]");
    }

    @Test
    void whatThePayerOfTheBillBearsItselfIsRecordedBesideThePayments() {
        FundingStatement statement = settle(
                sharing(HALF_AND_HALF).billPaidBy(MBO).build(),
                basis().cost(COST, euro("100.01")).key(COST, NORTH, 1).key(COST, SOUTH, 1));

        assertThat(statement.net(MBO)).isEqualTo(euro("50.00"));
        assertThat(statement.contributions())
                .containsExactly(new Contribution(
                        COST, MBO, LocalizedText.of("kosten", "cost"), Optional.of(Quantity.parse("50.01 EUR"))));
    }

    @Test
    void anUnknownCostIsNamedWithItsSplitAndEachUnknownKeyWithIt() {
        FundingStatement statement = settle(sharing(HALF_AND_HALF).build(), basis());

        assertThat(statement.lines()).isEmpty();
        assertThat(statement.missing())
                .extracting(MissingInput::toString)
                .containsExactly(
                        "total-cost: total cost, in ? x (1/2 graafschap + 1/2 (north : south))",
                        "total-cost: key of the split, in ? x (north : south)");
        assertThat(settle(
                                sharing(HALF_AND_HALF).build(),
                                basis().key(COST, NORTH, 5).key(COST, SOUTH, 0))
                        .missing())
                .hasSize(1);
    }

    @Test
    void anUnknownKindOfKeyIsWrittenAsAQuestion() {
        ByKey bus = new ByKey(Optional.empty(), List.of(NORTH, SOUTH));

        FundingStatement statement = settle(sharing(bus).build(), basis().cost(COST, euro("900.00")));

        assertThat(statement.missing())
                .extracting(input -> input.enters().toString())
                .containsExactly("EUR 900.00 x (north : south)");
    }

    @Test
    void splitsLieInsideEachOtherAsDeepAsNeeded() {
        Split inner = new FixedShares(List.of(portion(1, 3, NORTH), portion(2, 3, SOUTH)));
        Split middle = new FixedShares(
                List.of(portion(1, 4, PartnerId.of("east")), new Portion(Share.of(3, 4), among(inner))));
        Split outer = new FixedShares(List.of(portion(1, 2, MBO), new Portion(Share.of(1, 2), among(middle))));

        FundingStatement statement = settle(sharing(outer).build(), basis().cost(COST, euro("800.00")));

        assertThat(statement.lines())
                .extracting(line -> line.payer() + " " + line.amount())
                .containsExactly("graafschap EUR 400.00", "east EUR 100.00", "north EUR 100.00", "south EUR 200.00");
    }

    @Test
    void whoPaysTheBillIsPaidByTheOthers() {
        FundingStatement statement = settle(
                sharing(HALF_AND_HALF).billPaidBy(SOUTH).build(),
                basis().cost(COST, euro("100.00")).key(COST, NORTH, 1).key(COST, SOUTH, 1));

        assertThat(statement.lines())
                .extracting(line -> line.payer() + " -> " + line.payee() + " " + line.amount())
                .containsExactly("graafschap -> south EUR 50.00", "north -> south EUR 25.00");
        assertThat(statement.net(SOUTH)).isEqualTo(euro("75.00"));
    }

    @Test
    void sharesThatDoNotAddUpAreRefusedWithTheirSum() {
        assertThatThrownBy(() -> new FixedShares(List.of(portion(1, 2, MBO), portion(1, 3, NORTH))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("shares [1/2 + 1/3] must add up to 1, and add up to 5/6\n"
                        + "Change a share, or add the one that is missing.");
        assertThatThrownBy(() -> new FixedShares(List.of(portion(1, 1, MBO), portion(1, 2, NORTH))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("shares [1 + 1/2] must add up to 1, and add up to 3/2\n");
        assertThatThrownBy(() -> new FixedShares(List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("shares [] must add up to 1, and add up to 0\n");
    }

    @Test
    void aKeyWithoutPartiesIsRefused() {
        assertThatThrownBy(() -> new ByKey(Optional.empty(), List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("parties [[]] must not be empty\nName those who take a part.");
    }

    @Test
    void aPartyCountsOnceInAKey() {
        assertThatThrownBy(() -> new ByKey(Optional.empty(), List.of(NORTH, SOUTH, NORTH)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("parties [[" + NORTH + ", " + SOUTH + ", " + NORTH + "]] must not name a party twice\n"
                        + "Name each party once; the key gives its weight.");
    }

    @Test
    void aTakerIsAPartyOrASplitAndNotBoth() {
        assertThatThrownBy(() -> new Taker(Optional.empty(), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("taker [-, -] must be a party or a split among several, not both\nName party, or among.");
        assertThatThrownBy(() -> new Taker(Optional.of(MBO), Optional.of(SCHOOLS)))
                .isInstanceOf(InvalidValueException.class);
    }
}
