package nl.schakel.samples.story.money;

import static nl.schakel.core.quantity.Euro.euro;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Weight;
import nl.schakel.core.text.Language;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.governance.Coordinator;

/** The money of Profijt at three moments, and that of its STERA-route. */
public final class ProfijtMoney {

    private static final ElementId COST = ElementId.of("total-cost");
    private static final ElementId CO_FINANCING = ElementId.of("stera-co-financing");
    private static final Euro ASSUMED_COST = euro("100000.00");

    /** The extent of each coordinator before, which stands in the words of the report and in no field of the dossier. */
    private static final BigDecimal BEFORE = new BigDecimal("0.4");

    private ProfijtMoney() {}

    /** {@return the cases, the earliest first} */
    public static List<Replay> replays() {
        return List.of(extraHours(), byFlow(), byCorrectedPupils(), stera());
    }

    static Replay extraHours() {
        Agreed agreed = Agreed.of("profijt-2014", "rmc-reserve");
        List<BigDecimal> extra = agreed.partnership().governance().coordinators().stream()
                .map(Coordinator::fte)
                .map(fte -> fte.orElseThrow().exactValue().orElseThrow().subtract(BEFORE))
                .toList();
        String sum = extra.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + ")) + " = "
                + extra.stream().reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString() + " fte";
        return Replay.of(
                        "Profijt, 2014: meer uren uit de reserve van de RMC-functie",
                        "Profijt, 2014: more hours from the reserve of the RMC function",
                        agreed)
                .computed(
                        "erbij, als 0,4 en 0,8 fte per coördinator gelden: " + sum,
                        "more, if 0.4 and 0.8 fte are of each coordinator: " + sum)
                .notGiven(
                        "of 0,4 en 0,8 fte van ieder is of van beiden samen; wat een fte kost; voor hoeveel jaren het is",
                        "whether 0.4 and 0.8 fte are of each or of both together; the cost of an fte; for how many years");
    }

    static Replay byFlow() {
        Agreed agreed = Agreed.of("profijt-2015", "total-cost");
        FundingBasis.Builder basis = agreed.assuming(
                        "ronde kosten van de coördinatoren, en verzonnen aantallen leerlingen die naar het mbo gaan",
                        "a round cost of the coordinators, and made-up numbers of pupils who go on to the mbo")
                .cost(COST, ASSUMED_COST)
                .key(COST, PartnerId.of("vmbo-locations"), 700)
                .key(COST, PartnerId.of("practical-schools"), 50)
                .key(COST, PartnerId.of("special-schools"), 30);
        return colleges(
                Replay.of(
                                "Profijt, 2015: de coördinatoren, naar de doorstroom uit leerjaar 4",
                                "Profijt, 2015: the coordinators, by the flow out of year 4",
                                agreed)
                        .settled(agreed, agreed.settled(basis)),
                agreed);
    }

    static Replay byCorrectedPupils() {
        Agreed agreed =
                Agreed.of("profijt", "total-cost", "mbo-chairs", "activities-vo", "activities-mbo", "equipment");
        Map<String, Weight> schools = new LinkedHashMap<>();
        schools.put("vmbo-locations", Weight.parse("4000 x 3/4"));
        schools.put("havo-vwo-schools", Weight.parse("3000 x 1/20"));
        schools.put("practical-schools", Weight.parse("400 x 3/5"));
        schools.put("special-schools", Weight.parse("200 x 1/2"));
        FundingBasis.Builder basis = agreed.assuming(
                        "ronde kosten, en verzonnen aantallen leerlingen maal een verzonnen deel dat naar deze mbo's gaat",
                        "a round cost, and made-up numbers of pupils times a made-up share that goes to these colleges")
                .cost(COST, ASSUMED_COST);
        schools.forEach((school, pupils) -> basis.key(COST, PartnerId.of(school), pupils));
        String weights = schools.entrySet().stream()
                .map(school -> agreed.partnership()
                                .partner(PartnerId.of(school.getKey()))
                                .orElseThrow()
                                .name()
                        + " " + school.getValue())
                .collect(Collectors.joining("; "));
        return colleges(
                Replay.of(
                                "Profijt, 2018: de totale kosten, naar gecorrigeerde leerlingenaantallen",
                                "Profijt, 2018: the total cost, by corrected numbers of pupils",
                                agreed)
                        .assumed("gewichten: " + weights, "weights: " + weights)
                        .notGiven(
                                "hoe er precies gecorrigeerd wordt; wat de uren van de mbo-voorzitters kosten, die buiten"
                                        + " de gedeelde kosten blijven",
                                "how exactly the numbers are corrected; what the hours of the chairs from the mbo cost,"
                                        + " which stay outside the shared cost")
                        .settled(agreed, agreed.settled(basis)),
                agreed);
    }

    private static Replay colleges(Replay replay, Agreed agreed) {
        Quantity colleges = agreed.group("mbo-colleges").count();
        return replay.notGiven(
                "de sleutel van de mbo-helft over de mbo-instellingen (" + colleges.text(Language.DUTCH) + ")",
                "the key of the mbo half over the mbo colleges (" + colleges.text(Language.ENGLISH) + ")");
    }

    static Replay stera() {
        Agreed agreed = Agreed.of("profijt", "stera-grant", "stera-co-financing");
        FundingBasis.Builder cost = agreed.assuming(
                        "ronde kosten van de cofinanciering; een sleutel is niet verzonnen",
                        "a round cost of the co-financing; no key is made up")
                .cost(CO_FINANCING, ASSUMED_COST);
        return Replay.of("STERA, 2018: subsidie en cofinanciering", "STERA, 2018: a grant and co-financing", agreed)
                .settled(agreed, agreed.settled(cost));
    }
}
