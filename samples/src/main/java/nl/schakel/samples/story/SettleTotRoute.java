package nl.schakel.samples.story;

import static nl.schakel.core.quantity.Euro.euro;

import java.io.PrintStream;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.samples.dataset.Portraits;
import nl.schakel.samples.text.SettlementText;

/** Who pays whom in the TOT-route: with made-up numbers, with no pupils, and with a number that nobody knows. */
public final class SettleTotRoute {

    private static final PartnerId UILENHOF = PartnerId.of("uilenhof");
    private static final LocalizedText MADE_UP =
            LocalizedText.of("verzonnen aantallen en een rond bedrag", "made-up numbers and a round amount");

    private SettleTotRoute() {}

    /**
     * Tells the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        Partnership tot = Portraits.get("tot-route").partnership();

        out.println("== 22 pupils in year 3, 20 in year 4");
        out.println(
                settled(tot, year().pupils(UILENHOF, LearningYear.vo(3), 22).pupils(UILENHOF, LearningYear.vo(4), 20)));

        out.println("== no pupils");
        out.println(
                settled(tot, year().pupils(UILENHOF, LearningYear.vo(3), 0).pupils(UILENHOF, LearningYear.vo(4), 0)));

        out.println("== the number of year 4 is unknown");
        out.println(settled(tot, year().pupils(UILENHOF, LearningYear.vo(3), 22)));
    }

    private static FundingBasis.Builder year() {
        return FundingBasis.of(SchoolYear.parse("2017-2018"))
                .assumption(MADE_UP)
                .amountPerPupil(UILENHOF, euro("7450.00"));
    }

    private static String settled(Partnership tot, FundingBasis.Builder basis) {
        FundingStatement statement = tot.funding().settle(basis.build());
        return SettlementText.of(tot, statement, Language.ENGLISH);
    }
}
