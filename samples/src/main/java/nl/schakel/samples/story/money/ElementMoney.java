package nl.schakel.samples.story.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.model.funding.ReportedAmount;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;

/** The money of Het Element: hours at a rate under an amount that the report gives, and task hours without a rate. */
public final class ElementMoney {

    private static final List<String> TASKS = List.of("placement-supervision", "route-contacts", "mbo-link");
    private static final int HOURS_EACH = 1300;

    private ElementMoney() {}

    /** {@return the case} */
    public static List<Replay> replays() {
        return List.of(replay());
    }

    static Replay replay() {
        Agreed agreed = agreed();
        HourlyPayment teaching = agreed.arrangement(HourlyPayment.class, "teaching-at-mbo");
        Quantity paid = reported("to-the-colleges").amount();
        Quantity invested = reported("both-sites").amount();
        BigDecimal all = invested.approximateValue().orElseThrow();
        BigDecimal part = paid.upper().orElseThrow();
        Euro assumed =
                settled(HOURS_EACH).lines().stream().map(FundingLine::amount).reduce(Euro.ZERO, Euro::plus);
        boolean under = assumed.compareTo(Euro.of(part.toPlainString())) < 0;
        return Replay.of(
                        "Het Element, 2018: een tarief per uur onder een bedrag",
                        "Het Element, 2018: a rate an hour under an amount",
                        agreed)
                .stated(
                        "betaald aan de mbo's: " + Amounts.text(paid, Language.DUTCH)
                                + "; in de samenwerking gestoken: " + Amounts.text(invested, Language.DUTCH),
                        "paid to the colleges: " + Amounts.text(paid, Language.ENGLISH) + "; put into the cooperation: "
                                + Amounts.text(invested, Language.ENGLISH))
                .computed(
                        mostHours().text(Language.DUTCH) + " uur les, als elk uur "
                                + teaching.rate().orElseThrow().text(Language.DUTCH) + " kost",
                        mostHours().text(Language.ENGLISH) + " hours of teaching, if each costs "
                                + teaching.rate().orElseThrow().text(Language.ENGLISH))
                .computed(
                        "taakuren, elk één keer geteld: " + taskHours(agreed),
                        "task hours, each counted once: " + taskHours(agreed))
                .assumed(
                        HOURS_EACH + " uur bij elk van de mbo's: " + assumed.text(Language.DUTCH)
                                + (under ? ", daaronder" : ", te veel"),
                        HOURS_EACH + " hours at each of the colleges: " + assumed.text(Language.ENGLISH)
                                + (under ? ", under it" : ", too much"))
                .notGiven(
                        "of het eerste bedrag in het tweede zit; zo ja, dan blijft er meer dan ongeveer "
                                + Amounts.text(all.subtract(part), Language.DUTCH)
                                + " over, zo nee, dan is het samen minder dan ongeveer "
                                + Amounts.text(all.add(part), Language.DUTCH),
                        "whether the first amount is inside the second; if so, more than about "
                                + Amounts.text(all.subtract(part), Language.ENGLISH)
                                + " is left, if not, both are less than about "
                                + Amounts.text(all.add(part), Language.ENGLISH) + " together")
                .notGiven(
                        "van welk jaar het eerste bedrag is, en of het alleen om lesuren gaat",
                        "of which year the first amount is, and whether it is for teaching hours alone")
                .notGiven(
                        "een tarief van de taakuren, en voor hoeveel personen, routes of locaties zij gelden; vervoer en"
                                + " leermiddelen",
                        "a rate of the task hours, and for how many persons, routes or sites they hold; transport and"
                                + " learning materials")
                .settled(agreed, settled(HOURS_EACH));
    }

    static Agreed agreed() {
        return Agreed.of("het-element", "teaching-at-mbo", TASKS.get(0), TASKS.get(1), TASKS.get(2), "own-funding");
    }

    static ReportedAmount reported(String id) {
        ElementId wanted = ElementId.of(id);
        return agreed().partnership().funding().reported().stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    /** The hours that the amount paid to the colleges allows at most. */
    static Quantity mostHours() {
        BigDecimal paid = reported("to-the-colleges").amount().upper().orElseThrow();
        Euro rate = agreed().arrangement(HourlyPayment.class, "teaching-at-mbo")
                .rate()
                .orElseThrow();
        BigDecimal hours = paid.divide(BigDecimal.valueOf(rate.cents(), 2), MathContext.UNLIMITED);
        return Quantity.lessThan(hours.longValueExact()).withUnit("hours");
    }

    /** Settles with as many hours at each college. */
    static FundingStatement settled(int hours) {
        Agreed agreed = agreed();
        HourlyPayment teaching = agreed.arrangement(HourlyPayment.class, "teaching-at-mbo");
        FundingBasis.Builder basis =
                agreed.assuming("verzonnen uren, bij elk mbo evenveel", "made-up hours, as many at each college");
        for (PartnerId college : teaching.payees()) {
            basis.hours(teaching.id(), college, hours);
        }
        return agreed.settled(basis);
    }

    private static String taskHours(Agreed agreed) {
        List<BigDecimal> hours = TASKS.stream()
                .map(id -> agreed.arrangement(InKind.class, id).extent().orElseThrow())
                .map(extent -> extent.exactValue().orElseThrow())
                .toList();
        return hours.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + ")) + " = "
                + hours.stream().reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
    }
}
