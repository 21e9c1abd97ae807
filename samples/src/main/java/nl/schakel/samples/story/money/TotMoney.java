package nl.schakel.samples.story.money;

import static nl.schakel.core.quantity.Euro.euro;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.model.funding.LeastGroup;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.samples.dataset.Bases;
import org.apache.commons.numbers.fraction.BigFraction;

/** The money of the TOT-route: 1/5 and 4/5 of the funding of a pupil, a bus, a start subsidy and a least group. */
public final class TotMoney {

    static final PartnerId SCHOOL = PartnerId.of("uilenhof");
    static final PartnerId COLLEGE = PartnerId.of("da-vinci");
    private static final ElementId BUS = ElementId.of("bus");
    private static final Euro BUS_COST = euro("6000.00");

    private TotMoney() {}

    /** {@return the case} */
    public static List<Replay> replays() {
        return List.of(replay());
    }

    static Replay replay() {
        Agreed agreed = agreed();
        PerPupilTransfer teaching = agreed.arrangement(PerPupilTransfer.class, "teaching");
        LeastGroup least = agreed.partnership().funding().leastGroups().get(0);
        int below = least.pupils().lower().map(BigDecimal::intValueExact).orElseThrow() - 1;
        MissingInput bus =
                agreed.settled(agreed.assuming("ronde kosten", "a round cost").cost(BUS, BUS_COST)).missing().stream()
                        .filter(input -> input.arrangement().equals(BUS))
                        .findFirst()
                        .orElseThrow();
        return Replay.of(
                        "TOT-route, 2018: 1/5 en 4/5 van de bekostiging",
                        "TOT-route, 2018: 1/5 and 4/5 of the funding",
                        agreed)
                .computed(
                        "even grote groepen in leerjaar 3 en 4 kosten zoveel hele bekostigingen: "
                                + each(n -> fullFundings(teaching, n)),
                        "equal groups in years 3 and 4 cost so many full fundings: "
                                + each(n -> fullFundings(teaching, n)))
                .stated(
                        "kleinste groep: " + least.pupils().text(Language.DUTCH) + " leerlingen van "
                                + name(agreed, least),
                        "least group: " + least.pupils().text(Language.ENGLISH) + " pupils of " + name(agreed, least))
                .assumed(
                        "bij " + amount().text(Language.DUTCH) + " per leerling: "
                                + each(n -> payable(agreed, n, Language.DUTCH)),
                        "at " + amount().text(Language.ENGLISH) + " a pupil: "
                                + each(n -> payable(agreed, n, Language.ENGLISH)))
                .assumed(
                        "en met " + Amounts.text(intake(), Language.DUTCH) + " leerlingen in elk van beide leerjaren: "
                                + Amounts.text(within(agreed), Language.DUTCH),
                        "and with " + Amounts.text(intake(), Language.ENGLISH) + " pupils in each of the two years: "
                                + Amounts.text(within(agreed), Language.ENGLISH))
                .assumed(
                        "met " + below + " leerlingen: " + warnings(agreed, cohorts(agreed, below), Language.DUTCH),
                        "with " + below + " pupils: " + warnings(agreed, cohorts(agreed, below), Language.ENGLISH))
                .assumed(
                        "bij " + BUS_COST.text(Language.DUTCH) + " voor de bus ontbreekt nog: "
                                + words(agreed, bus, Language.DUTCH),
                        "at " + BUS_COST.text(Language.ENGLISH) + " for the bus there is still missing: "
                                + words(agreed, bus, Language.ENGLISH))
                .notGiven(
                        "de bekostiging per leerling; wie de bus deelt; hoe lang een groep onder de kleinste mag blijven; het jaar van de"
                                + " startsubsidie, en hoeveel zij precies was",
                        "the funding of a pupil; who shares the bus; how long a group may stay below the least one; the year of the start"
                                + " subsidy, and how much it was exactly")
                .settled(agreed, agreed.settled(Optional.of(Bases.totRoute())));
    }

    private static String name(Agreed agreed, LeastGroup group) {
        return agreed.partnership().partner(group.partner()).orElseThrow().name();
    }

    static Agreed agreed() {
        return Agreed.of("tot-route", "teaching", "bus", "start-subsidy", "parents-contribution");
    }

    /** The fundings of a pupil that groups of one size cost, one group in each year with a share. */
    static BigFraction fundings(PerPupilTransfer transfer, int pupils) {
        return transfer.shares().values().stream()
                .map(share -> share.value().multiply(pupils))
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    static FundingStatement cohorts(Agreed agreed, int pupils) {
        FundingBasis.Builder basis =
                agreed.assuming("even grote groepen", "equal groups").amountPerPupil(SCHOOL, amount());
        agreed.arrangement(PerPupilTransfer.class, "teaching")
                .shares()
                .keySet()
                .forEach(year -> basis.pupils(SCHOOL, year, pupils));
        return agreed.settled(basis);
    }

    /** Between which bounds the payment lies, if all that is known of the groups is what the report names. */
    static EuroRange within(Agreed agreed) {
        FundingBasis.Builder basis = agreed.assuming("groepen binnen grenzen", "groups within bounds")
                .amountPerPupil(SCHOOL, amount());
        agreed.arrangement(PerPupilTransfer.class, "teaching")
                .shares()
                .keySet()
                .forEach(year -> basis.pupils(SCHOOL, year, intake()));
        return agreed.settled(basis).payableWithin(SCHOOL, COLLEGE);
    }

    private static Count intake() {
        return Count.between(sizes().min().orElseThrow(), sizes().max().orElseThrow());
    }

    private static Euro amount() {
        return Bases.totRoute().amountsPerPupil().get(SCHOOL).least();
    }

    /** The sizes of a group that the report names. */
    static IntStream sizes() {
        Quantity intake = agreed().partnership().routes().get(0).intake().orElseThrow();
        return IntStream.rangeClosed(
                intake.value().intValueExact(), intake.end().orElseThrow().intValueExact());
    }

    private static String each(IntFunction<String> words) {
        return sizes().mapToObj(words).collect(Collectors.joining("; "));
    }

    private static String fullFundings(PerPupilTransfer teaching, int pupils) {
        return teaching.shares().values().stream()
                        .map(share -> pupils + " x " + share)
                        .collect(Collectors.joining(" + "))
                + " = " + fundings(teaching, pupils);
    }

    private static String payable(Agreed agreed, int pupils, Language language) {
        return pupils + ": "
                + cohorts(agreed, pupils).payable(SCHOOL, COLLEGE).amount().text(language);
    }

    private static String words(Agreed agreed, MissingInput input, Language language) {
        return agreed.names().words(input.what()).in(language) + ", in "
                + agreed.names().words(input.enters()).in(language);
    }

    private static String warnings(Agreed agreed, FundingStatement statement, Language language) {
        return statement.warnings().stream()
                .map(text -> agreed.names().words(text).in(language))
                .collect(Collectors.joining("; "));
    }
}
