package nl.schakel.model.funding.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;

/**
 * The subsidy for VM2 courses of one start, as in 'at most EUR 8500.00 a diploma, and EUR 850000.00 in all, lowered pro
 * rata'.
 *
 * @param cohorts the starts for which it holds
 * @param rates the amounts for an applicant, a pupil and a diploma
 * @param limit the most pupils in the country
 * @param bonusBudget the most for all diploma bonuses of this start together; on excess the bonus is lowered pro rata
 */
public record Vm2Subsidy(Period cohorts, Rates rates, PupilLimit limit, Cap bonusBudget) {

    private static final int NATIONAL = 5000;

    private static final List<Vm2Subsidy> PUBLISHED = List.of(
            published("2008-08-01/2009-07-31", Optional.of(1500), "850000"),
            published("2009-08-01/2010-07-31", Optional.empty(), "1700000"));

    /** Refuses null. */
    public Vm2Subsidy {
        Check.given(cohorts, "cohorts");
        Check.given(rates, "rates");
        Check.given(limit, "limit");
        Check.given(bonusBudget, "bonus budget");
    }

    /**
     * Finds the subsidy for a start.
     *
     * @param cohortStart the start of the course
     * @return the subsidy; nothing for other starts than those of 2008 and 2009, for which the regulation names no
     *     amounts (2010) or nothing is confirmed
     */
    public static Optional<Vm2Subsidy> of(LocalDate cohortStart) {
        Check.given(cohortStart, "cohort start");
        return PUBLISHED.stream()
                .filter(subsidy -> subsidy.cohorts().contains(cohortStart) == Truth.TRUE)
                .findFirst();
    }

    private static Vm2Subsidy published(String cohorts, Optional<Integer> ofStart, String bonuses) {
        return new Vm2Subsidy(
                Period.parse(cohorts),
                new Rates(
                        cap("50000", "9 lid 2", cohorts),
                        cap("8500", "9 lid 3", cohorts),
                        cap("8500", "9 lid 4", cohorts)),
                new PupilLimit(NATIONAL, ofStart, provision("10 lid 3", cohorts)),
                cap(bonuses, "10 lid 5", cohorts));
    }

    private static Cap cap(String amount, String article, String cohorts) {
        return new Cap(Euro.of(amount), Optional.of(provision(article, cohorts)));
    }

    private static Provision provision(String article, String cohorts) {
        return Provision.of(Statute.VM2_REGULATION, article, cohorts);
    }

    /**
     * Grants the fixed amount of an applicant.
     *
     * @param asked what it asks
     * @return what it asks, at most the fixed amount
     */
    public ProRata fixed(Claim asked) {
        return ProRata.lower(List.of(asked), rates.fixed());
    }

    /**
     * Gives what applicants can ask for their pupils in a school year.
     *
     * @param pupils the pupils of each applicant, in the stated order
     * @return the claims, such as '40 x 8500.00'
     */
    public List<Claim> forPupils(Map<PartnerId, Integer> pupils) {
        return claims(pupils, rates.pupil());
    }

    /**
     * Says what is wrong with numbers of pupils beyond the limit of the country; the regulation does not say whose
     * pupils are then left out,
     * nor that their amounts are lowered.
     *
     * @param pupils the pupils of each applicant
     * @param others the pupils of other starts, who count for the limit of all starts together
     * @return why the claims cannot be granted as they are; nothing at and below the limit
     */
    public Optional<LocalizedText> beyondLimit(Map<PartnerId, Integer> pupils, int others) {
        long all =
                counted(pupils).values().stream().mapToLong(Integer::longValue).sum();
        int room = limit.room(others);
        return Optional.of(LocalizedText.of(
                        all + " leerlingen, en landelijk is er plaats voor " + room
                                + "; wiens leerlingen afvallen, zegt de regeling niet",
                        all + " pupils, and there is room for " + room
                                + " in the country; whose pupils are left out the regulation does not say"))
                .filter(text -> all > room);
    }

    /**
     * Gives what the limit of pupils comes to in a school year, for those who agree to lower claims for pupils pro rata
     * as well.
     *
     * @param others the pupils of other starts
     * @return the cap, to be given to {@link ProRata#lower}
     */
    public Cap pupilCap(int others) {
        return new Cap(rates.pupil().amount().times(limit.room(others)), Optional.of(limit.provision()));
    }

    /**
     * Grants the diploma bonuses: at most the amount for each diploma, lowered pro rata where they exceed the budget.
     *
     * @param diplomas the diplomas of each applicant, in the stated order
     * @return the claims with what is granted
     */
    public ProRata forDiplomas(Map<PartnerId, Integer> diplomas) {
        return ProRata.lower(claims(diplomas, rates.diploma()), bonusBudget);
    }

    private static List<Claim> claims(Map<PartnerId, Integer> counts, Cap rate) {
        return counted(counts).entrySet().stream()
                .map(each -> new Claim(
                        each.getKey(),
                        new Derivation.Product(
                                List.of(Derivation.Given.of(each.getValue()), Derivation.Given.of(rate.amount())))))
                .toList();
    }

    private static Map<PartnerId, Integer> counted(Map<PartnerId, Integer> counts) {
        Map<PartnerId, Integer> given = Check.map(counts, "counts");
        given.forEach((applicant, count) -> Check.that(
                count >= 0, "count of " + applicant, count, "must not be negative", "Write 0 if there are none."));
        return given;
    }

    /**
     * The amounts of the subsidy, such as 'EUR 8500.00 a pupil'.
     *
     * @param fixed the most for an applicant, once
     * @param pupil for a pupil and a school year
     * @param diploma the most for a diploma
     */
    public record Rates(Cap fixed, Cap pupil, Cap diploma) {

        /** Refuses null. */
        public Rates {
            Check.given(fixed, "fixed");
            Check.given(pupil, "pupil");
            Check.given(diploma, "diploma");
        }
    }

    /**
     * The most pupils in the country, such as '5000, and 1500 of this start'.
     *
     * @param national the most pupils of all starts together
     * @param ofStart the most pupils of this start, if it has a limit of its own
     * @param provision where it stands
     */
    public record PupilLimit(int national, Optional<Integer> ofStart, Provision provision) {

        /** Refuses a negative number. */
        public PupilLimit {
            Check.that(national >= 0, "national", national, "must not be negative", "Write 0 if there are none.");
            Check.given(ofStart, "of start")
                    .ifPresent(most -> Check.that(
                            most >= 0, "of start", most, "must not be negative", "Write 0 if there are none."));
            Check.given(provision, "provision");
        }

        /**
         * Gives how many pupils of this start there is room for.
         *
         * @param others the pupils of other starts
         * @return at least 0
         */
        public int room(int others) {
            Check.that(others >= 0, "others", others, "must not be negative", "Write 0 if there are none.");
            return Math.min(ofStart.orElse(national), Math.max(0, national - others));
        }
    }
}
