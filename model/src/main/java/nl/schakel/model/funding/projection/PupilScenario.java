package nl.schakel.model.funding.projection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Weight;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.model.funding.statement.FundingBasis;

/** Ways in which the numbers of pupils may go on, such as 4 % fewer each year; all other inputs stay as they are. */
public final class PupilScenario {

    private static final int MOST_YEARS = 50;

    private PupilScenario() {}

    /**
     * Lets all numbers of pupils fall by a percentage of the year before; each is computed from the first year and rounded once to whole
     * pupils, half a pupil to the even number.
     *
     * @param first the first school year
     * @param percent the fall in per cent a year; negative for a rise
     * @param years how many school years, with the first, 1 to 50
     * @return the bases, the first one as it was given, the others marked as assumptions
     */
    public static List<FundingBasis> declining(FundingBasis first, BigDecimal percent, int years) {
        Check.given(first, "first");
        Check.that(
                Check.given(percent, "percent").compareTo(BigDecimal.valueOf(100)) <= 0
                        && percent.compareTo(BigDecimal.valueOf(-100)) >= 0,
                "percent",
                percent,
                "must lie between -100 and 100",
                "Write 4 for four per cent fewer a year.");
        checkYears(years);
        BigDecimal factor = BigDecimal.ONE.subtract(percent.movePointLeft(2));
        List<FundingBasis> bases = new ArrayList<>(List.of(first));
        LocalizedText why = assumed(percent);
        for (int year = 1; year < years; year++) {
            BigDecimal left = factor.pow(year);
            FundingBasis.Builder basis = later(first, year, why);
            first.pupils()
                    .forEach((partner, byYear) -> byYear.forEach((learningYear, pupils) -> basis.pupils(
                            partner,
                            learningYear,
                            Count.between(part(left, pupils.least()), part(left, pupils.most())))));
            bases.add(basis.build());
        }
        return List.copyOf(bases);
    }

    /**
     * Lets the numbers of pupils of one partner in one learning year follow a list.
     *
     * @param first the first school year
     * @param partner the partner
     * @param learningYear the learning year
     * @param pupils the numbers of the later school years
     * @return the bases, the first one as it was given, the others marked as assumptions
     */
    public static List<FundingBasis> following(
            FundingBasis first, PartnerId partner, LearningYear learningYear, List<Integer> pupils) {
        Check.given(first, "first");
        Check.given(partner, "partner");
        Check.given(learningYear, "learning year");
        checkYears(Check.list(pupils, "pupils").size() + 1);
        List<FundingBasis> bases = new ArrayList<>(List.of(first));
        LocalizedText why = LocalizedText.of(
                "aanname: aantallen leerlingen volgens een lijst", "assumed: numbers of pupils by a list");
        for (int year = 1; year <= pupils.size(); year++) {
            FundingBasis.Builder basis = later(first, year, why);
            first.pupils().forEach((each, byYear) -> byYear.forEach((of, number) -> basis.pupils(each, of, number)));
            bases.add(basis.pupils(partner, learningYear, pupils.get(year - 1)).build());
        }
        return List.copyOf(bases);
    }

    private static LocalizedText assumed(BigDecimal percent) {
        boolean rises = percent.signum() < 0;
        String change = percent.abs().toPlainString();
        return LocalizedText.of(
                "aanname: elk jaar " + change.replace('.', ',') + " % " + (rises ? "meer" : "minder") + " leerlingen",
                "assumed: " + change + " % " + (rises ? "more" : "fewer") + " pupils each year");
    }

    private static int part(BigDecimal left, BigDecimal pupils) {
        return left.multiply(pupils).setScale(0, RoundingMode.HALF_EVEN).intValueExact();
    }

    private static void checkYears(int years) {
        Check.that(
                years >= 1 && years <= MOST_YEARS,
                "years",
                years,
                "must be from 1 to " + MOST_YEARS,
                years < 1 ? "Project 1 school year at least." : "Project fewer school years.");
    }

    /** Takes over all but the pupils. */
    private static FundingBasis.Builder later(FundingBasis first, int years, LocalizedText why) {
        FundingBasis.Builder basis = FundingBasis.of(first.schoolYear().plusYears(years))
                .assumption(first.assumption()
                        .map(known -> LocalizedText.of(
                                known.in(Language.DUTCH) + "; " + why.in(Language.DUTCH),
                                known.in(Language.ENGLISH) + "; " + why.in(Language.ENGLISH)))
                        .orElse(why));
        first.amountsPerPupil().forEach(basis::amountPerPupil);
        first.costs().forEach(basis::cost);
        first.hours()
                .forEach((id, byPartner) -> byPartner.forEach((partner, hours) -> basis.hours(id, partner, hours)));
        for (var entry : first.keys().entrySet()) {
            for (Map.Entry<PartnerId, Weight> weight : entry.getValue().entrySet()) {
                basis.key(entry.getKey(), weight.getKey(), weight.getValue());
            }
        }
        return basis;
    }
}
