package nl.schakel.io.statement;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Apportionment;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Rounding;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.core.time.Status;
import nl.schakel.io.statement.block.Spans;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.ConditionalInvoice;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.Fee;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.funding.arrangement.Indexation;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.arrangement.Prohibition;
import nl.schakel.model.funding.arrangement.Split;
import nl.schakel.model.funding.arrangement.SplitKey;
import nl.schakel.model.funding.arrangement.Subsidy;
import nl.schakel.model.funding.statement.Vat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArrangementTextTest {

    private static final PartnerId NORTH = PartnerId.of("north");
    private static final PartnerId SOUTH = PartnerId.of("south");
    private static final PartnerId MBO = PartnerId.of("mbo");
    private static final PartnerId PROVINCE = PartnerId.of("province");
    private static final ElementId ID = ElementId.of("arrangement");
    private static final LocalizedText SUBJECT = LocalizedText.of("bus", "coach");
    private static final Indexation RISE = new Indexation(new BigDecimal("2.5"), SchoolYear.parse("2017-2018"));

    private static final Map<PartnerId, LocalizedText> NAMES = Map.of(
            NORTH,
            LocalizedText.same("Noord"),
            SOUTH,
            LocalizedText.same("Zuid"),
            MBO,
            LocalizedText.same("ROC"),
            PROVINCE,
            LocalizedText.of("de provincie", "the province"),
            PartnerId.COMMON_PURSE,
            LocalizedText.of("de pot", "the purse"));

    private static final ArrangementText WORDS = new ArrangementText(NAMES::get);

    private static final Split BY_PUPILS = byKey(Optional.of(Term.of(SplitKey.PUPILS)));

    private static Split byKey(Optional<Term<SplitKey>> key) {
        return new Split.ByKey(key, List.of(NORTH, SOUTH));
    }

    private static Split.Portion portion(String share, PartnerId party) {
        return new Split.Portion(Share.parse(share), new Split.Taker(Optional.of(party), Optional.empty()));
    }

    private static Split.Portion portion(String share, Split among) {
        return new Split.Portion(Share.parse(share), new Split.Taker(Optional.empty(), Optional.of(among)));
    }

    private static CostSharing.Builder cost(Split split) {
        return CostSharing.builder().id(ID).subject(SUBJECT).split(split);
    }

    private static Subsidy subsidy(PartnerId payer, String share, String most, String period) {
        return new Subsidy(
                payer,
                Optional.of(share).filter(given -> !given.isEmpty()).map(Share::parse),
                Optional.of(most).filter(given -> !given.isEmpty()).map(given -> euro(given)),
                Optional.of(period).filter(given -> !given.isEmpty()).map(Period::parse));
    }

    private static PerPupilTransfer.Builder transfer() {
        return PerPupilTransfer.builder().id(ID).subject(SUBJECT).payee(MBO);
    }

    private static HourlyPayment.Builder hours() {
        return HourlyPayment.builder().id(ID).subject(SUBJECT).payer(NORTH);
    }

    private static ConditionalInvoice.Builder invoice() {
        return ConditionalInvoice.builder().id(ID).subject(SUBJECT).payer(NORTH).payee(MBO);
    }

    private static Grant.Builder grant() {
        return Grant.builder().id(ID).subject(SUBJECT).payer(PROVINCE).payee(PartnerId.COMMON_PURSE);
    }

    private static Fee.Builder fee() {
        return Fee.builder().id(ID).subject(SUBJECT);
    }

    private static InKind.Builder inKind() {
        return InKind.builder().id(ID).subject(SUBJECT).partner(NORTH).kind(Term.of(InKindKind.TASK_HOURS));
    }

    private static Prohibition.Builder prohibition() {
        return Prohibition.builder()
                .id(ID)
                .subject(SUBJECT)
                .money(LocalizedText.of("de bekostiging van het rijk", "state funding"));
    }

    static Stream<Arguments> costs() {
        Split halves = new Split.FixedShares(List.of(portion("1/2", MBO), portion("1/2", BY_PUPILS)));
        Split deep = new Split.FixedShares(List.of(
                portion("1/3", MBO),
                portion(
                        "2/3",
                        new Split.FixedShares(List.of(
                                portion("1/4", PROVINCE),
                                portion("3/4", byKey(Optional.of(Term.of(SplitKey.FLOW)))))))));
        return Stream.of(
                arguments(
                        cost(BY_PUPILS).billPaidBy(MBO).build(),
                        "gedeeld: Noord, Zuid naar aantallen leerlingen; rekening betaald door ROC",
                        "shared: Noord, Zuid by numbers of pupils; bill paid by ROC"),
                arguments(
                        cost(byKey(Optional.empty()))
                                .billPaidBy(PartnerId.COMMON_PURSE)
                                .build(),
                        "gedeeld: Noord, Zuid naar een onbekende sleutel; rekening betaald door de pot",
                        "shared: Noord, Zuid by an unknown key; bill paid by the purse"),
                arguments(
                        cost(byKey(Optional.of(Term.of(SplitKey.EQUAL)))).build(),
                        "gedeeld: Noord, Zuid in gelijke delen",
                        "shared: Noord, Zuid in equal parts"),
                arguments(
                        cost(byKey(Optional.of(Term.other(LocalizedText.of("lokalen", "rooms")))))
                                .build(),
                        "gedeeld: Noord, Zuid naar lokalen",
                        "shared: Noord, Zuid by rooms"),
                arguments(
                        cost(halves).build(),
                        "gedeeld: 1/2 ROC + 1/2 (Noord, Zuid naar aantallen leerlingen)",
                        "shared: 1/2 ROC + 1/2 (Noord, Zuid by numbers of pupils)"),
                arguments(
                        cost(deep).build(),
                        "gedeeld: 1/3 ROC + 2/3 (1/4 de provincie + 3/4 (Noord, Zuid naar doorstroom))",
                        "shared: 1/3 ROC + 2/3 (1/4 the province + 3/4 (Noord, Zuid by flow of pupils))"),
                arguments(
                        cost(halves)
                                .addSubsidies(subsidy(PROVINCE, "1/2", "20000.00", "../2018-07-31"))
                                .build(),
                        "gedeeld: eerst 1/2 door de provincie, ten hoogste € 20.000,00 per schooljaar, tot en met 31 juli"
                                + " 2018; de rest: 1/2 ROC + 1/2 (Noord, Zuid naar aantallen leerlingen)",
                        "shared: first 1/2 by the province, at most €20,000.00 a school year, until 31 July 2018; the"
                                + " rest: 1/2 ROC + 1/2 (Noord, Zuid by numbers of pupils)"),
                arguments(
                        cost(BY_PUPILS)
                                .addSubsidies(subsidy(PROVINCE, "", "", "?/.."), subsidy(MBO, "1/4", "", ""))
                                .billPaidBy(NORTH)
                                .rounding(new Rounding(Apportionment.REMAINDER_TO_FIRST, euro("0.05")))
                                .vat(Vat.EXCLUDED)
                                .period(Period.parse("2015/2019"))
                                .status(Status.PLANNED)
                                .build(),
                        "gedeeld: eerst een onbekend deel door de provincie, begin onbekend; en 1/4 door ROC; de rest:"
                                + " Noord, Zuid naar aantallen leerlingen; rekening betaald door Noord; afgerond op"
                                + " € 0,05, rest naar de eerste; exclusief btw; 2015 – 2019; gepland",
                        "shared: first an unknown share by the province, start unknown; and 1/4 by ROC; the rest:"
                                + " Noord, Zuid by numbers of pupils; bill paid by Noord; rounded to €0.05, remainder to"
                                + " the first; without VAT; 2015 – 2019; planned"),
                arguments(
                        cost(BY_PUPILS)
                                .addSubsidies(subsidy(PROVINCE, "1", "", "../.."))
                                .rounding(new Rounding(Apportionment.LARGEST_REMAINDER, euro("1.00")))
                                .vat(Vat.INCLUDED)
                                .build(),
                        "gedeeld: eerst het geheel door de provincie; de rest: Noord, Zuid naar aantallen leerlingen;"
                                + " afgerond op € 1,00, grootste resten; inclusief btw",
                        "shared: first the whole by the province; the rest: Noord, Zuid by numbers of pupils; rounded to"
                                + " €1.00, largest remainders; with VAT"));
    }

    static Stream<Arguments> payments() {
        return Stream.of(
                arguments(
                        transfer()
                                .addPayers(NORTH, SOUTH)
                                .putShare(LearningYear.vo(4), Share.parse("4/5"))
                                .putShare(LearningYear.vo(3), Share.parse("1/5"))
                                .putShare(LearningYear.mbo(1), Share.ONE)
                                .period(Period.parse("2015/.."))
                                .build(),
                        "Noord, Zuid → ROC: 1/5 van de bekostiging van een leerling in leerjaar 3, 4/5 in leerjaar 4,"
                                + " het geheel in mbo leerjaar 1; vanaf 2015",
                        "Noord, Zuid → ROC: 1/5 of the funding of a pupil in year 3, 4/5 in year 4, the whole in mbo"
                                + " year 1; from 2015"),
                arguments(
                        transfer().build(),
                        "onbekend → ROC: deel van de bekostiging van een leerling onbekend",
                        "unknown → ROC: share of the funding of a pupil unknown"),
                arguments(
                        hours().addPayees(MBO, SOUTH)
                                .rate(euro("1050.00"))
                                .indexation(RISE)
                                .vat(Vat.EXCLUDED)
                                .build(),
                        "Noord → ROC, Zuid: € 1.050,00 per uur, indexering 2,5 % per jaar vanaf 2017-2018, exclusief btw",
                        "Noord → ROC, Zuid: €1,050.00 an hour, indexation 2.5 % a year from 2017-2018, without VAT"),
                arguments(
                        hours().status(Status.ENDED)
                                .period(Period.parse("2011/?"))
                                .build(),
                        "Noord → onbekend: uurtarief onbekend; vanaf 2011, einde onbekend; beëindigd",
                        "Noord → unknown: hourly rate unknown; from 2011, end unknown; ended"),
                arguments(
                        invoice().rate(euro("60.00")).vat(Vat.INCLUDED).build(),
                        "Noord → ROC: factuur als het voorkomt, € 60,00 per uur, inclusief btw",
                        "Noord → ROC: invoice if it happens, €60.00 an hour, with VAT"),
                arguments(
                        invoice().build(),
                        "Noord → ROC: factuur als het voorkomt, geen prijs genoemd",
                        "Noord → ROC: invoice if it happens, no price given"),
                arguments(
                        grant().amount(Quantity.parse("~20000 EUR"))
                                .earmark(LocalizedText.of("scholing", "training"))
                                .period(Period.parse("2017-2018/2018-2019"))
                                .build(),
                        "de provincie → de pot: ca. 20.000 euro; alleen voor: scholing; 2017-2018 – 2018-2019",
                        "the province → the purse: about 20,000 euros; only for: training; 2017-2018 – 2018-2019"),
                arguments(
                        grant().status(Status.WISHED).build(),
                        "de provincie → de pot: bedrag onbekend; gewenst",
                        "the province → the purse: amount unknown; wished"),
                arguments(
                        fee().addPayers(SOUTH, NORTH)
                                .amount(euro("7500.00"))
                                .indexation(new Indexation(new BigDecimal("-1"), SchoolYear.parse("2020-2021")))
                                .vat(Vat.INCLUDED)
                                .build(),
                        "Noord, Zuid → de pot: elk € 7.500,00 per schooljaar, indexering -1 % per jaar vanaf 2020-2021,"
                                + " inclusief btw",
                        "Noord, Zuid → the purse: each €7,500.00 a school year, indexation -1 % a year from 2020-2021,"
                                + " with VAT"),
                arguments(
                        fee().payee(MBO).build(), "onbekend → ROC: bedrag onbekend", "unknown → ROC: amount unknown"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments(
                        inKind().extent(Quantity.parse("120 hours")).build(),
                        "gedragen door Noord: taakuren, 120 uur",
                        "borne by Noord: task hours, 120 hours"),
                arguments(
                        inKind().kind(Term.other(LocalizedText.of("welwillendheid", "goodwill")))
                                .build(),
                        "gedragen door Noord: welwillendheid",
                        "borne by Noord: goodwill"),
                arguments(
                        prohibition().article("WVO, artikel 2").build(),
                        "niet te betalen uit de bekostiging van het rijk (WVO, artikel 2)",
                        "not to be paid from state funding (WVO, artikel 2)"),
                arguments(
                        prohibition().build(),
                        "niet te betalen uit de bekostiging van het rijk",
                        "not to be paid from state funding"));
    }

    @ParameterizedTest
    @MethodSource({"costs", "payments", "others"})
    void arrangementIsWordedWithAllThatItSays(Arrangement arrangement, String dutch, String english) {
        assertThat(WORDS.text(arrangement, Language.DUTCH)).isEqualTo(dutch);
        assertThat(WORDS.text(arrangement, Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void everyKindOfArrangementAndOfSplitIsWorded() {
        Set<Class<?>> worded = Stream.of(costs(), payments(), others())
                .flatMap(rows -> rows)
                .map(row -> row.get()[0].getClass())
                .collect(Collectors.toSet());
        assertThat(worded).containsExactlyInAnyOrder(Arrangement.class.getPermittedSubclasses());
        assertThat(Split.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(Split.FixedShares.class, Split.ByKey.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015/.. | vanaf 2015 | from 2015",
                "2015/? | vanaf 2015, einde onbekend | from 2015, end unknown",
                "../2018-07 | tot en met juli 2018 | until July 2018",
                "?/2018-07 | tot en met juli 2018, begin onbekend | until July 2018, start unknown",
                "2017-2018/2017-2018 | 2017-2018 | 2017-2018",
                "?/.. | begin onbekend | start unknown",
                "../? | einde onbekend | end unknown",
                "?/? | begin en einde onbekend | start and end unknown",
                "../.. | '' | ''",
            })
    void periodIsWordedWithTheEndsThatAreNotKnown(String period, String dutch, String english) {
        assertThat(Spans.text(Period.parse(period), Language.DUTCH)).isEqualTo(dutch);
        assertThat(Spans.text(Period.parse(period), Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void periodThatSaysNothingLeavesNoMark() {
        assertThat(WORDS.text(prohibition().period(Period.parse("../..")).build(), Language.ENGLISH))
                .isEqualTo("not to be paid from state funding");
    }
}
