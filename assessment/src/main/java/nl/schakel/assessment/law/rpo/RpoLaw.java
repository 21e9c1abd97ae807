package nl.schakel.assessment.law.rpo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/**
 * The test of an RPO: both shares in each municipality by itself, exact; its term, its content and the talks before it; and of an application
 * for funding by it the dates, the distance of a move, the loss of pupils elsewhere and the end of a profile.
 */
public final class RpoLaw {

    private static final int YEARS = 5;

    private RpoLaw() {}

    /** {@return the rules that are tested, in the order of the findings} */
    public static List<LawRule> rules() {
        return RpoRules.ALL;
    }

    /**
     * Tests a plan.
     *
     * @param plan the plan
     * @param day the day whose law counts
     * @return a finding for each rule, and for the shares one for each municipality
     */
    public static LawReview review(RpoPlan plan, LocalDate day) {
        Check.given(day, "day");
        List<Finding> findings = new ArrayList<>();
        findings.add(twoBoards(plan));
        plan.territories().forEach(each -> {
            findings.add(pupils(plan, each));
            findings.add(boards(plan, each));
        });
        if (plan.territories().isEmpty()) {
            LocalizedText why = LocalizedText.of("er zijn geen gemeenten gegeven", "no municipalities are given");
            findings.add(new Finding(RpoRules.PUPILS, Answer.UNKNOWN, why));
            findings.add(new Finding(RpoRules.BOARDS, Answer.UNKNOWN, why));
        }
        findings.add(contiguous(plan));
        findings.add(term(plan));
        findings.addAll(PlanFindings.of(plan));
        findings.addAll(ApplicationFindings.of(plan));
        return new LawReview(
                plan.name(),
                day,
                findings.stream().map(each -> each.unlessNotConfirmed(day)).toList());
    }

    private static Finding twoBoards(RpoPlan plan) {
        int boards = plan.participants().size();
        return new Finding(
                RpoRules.TWO_BOARDS,
                Answer.of(Truth.of(boards >= 2)),
                LocalizedText.of(
                        boards + (boards == 1 ? " bestuur" : " besturen"),
                        boards + (boards == 1 ? " board" : " boards")));
    }

    private static Finding pupils(RpoPlan plan, Territory territory) {
        if (territory.pupils().isEmpty()) {
            return notGiven(RpoRules.PUPILS, territory);
        }
        return new Finding(
                RpoRules.PUPILS,
                Answer.of(territory.pupilsSuffice(plan.participants())),
                LocalizedText.of(
                        territory.municipality() + ": " + pupils(plan, territory, true, " tot en met ")
                                + " bij wie meedoet, " + pupils(plan, territory, false, " tot en met ")
                                + " bij anderen",
                        territory.municipality() + ": " + pupils(plan, territory, true, " to ")
                                + " at those who take part, " + pupils(plan, territory, false, " to ") + " at others"));
    }

    private static String pupils(RpoPlan plan, Territory territory, boolean inside, String to) {
        BigDecimal least = territory.least(plan.participants(), inside);
        BigDecimal most = territory.most(plan.participants(), inside);
        return least.toPlainString() + (least.compareTo(most) == 0 ? "" : to + most.toPlainString());
    }

    private static Finding notGiven(LawRule rule, Territory territory) {
        return new Finding(
                rule,
                Answer.UNKNOWN,
                LocalizedText.of(
                        territory.municipality()
                                + ": welke besturen er een vestiging hebben, en met hoeveel leerlingen, is niet"
                                + " gegeven",
                        territory.municipality()
                                + ": which boards have a location there, and with how many pupils, is not" + " given"));
    }

    private static Finding boards(RpoPlan plan, Territory territory) {
        if (territory.pupils().isEmpty()) {
            return notGiven(RpoRules.BOARDS, territory);
        }
        int taking = territory.taking(plan.participants());
        int all = territory.pupils().size();
        return new Finding(
                RpoRules.BOARDS,
                Answer.of(territory.boardsSuffice(plan.participants())),
                LocalizedText.of(
                        territory.municipality() + ": " + taking + " van " + all + " besturen",
                        territory.municipality() + ": " + taking + " of " + all + " boards"));
    }

    private static Finding contiguous(RpoPlan plan) {
        if (plan.territories().size() > 1 && plan.borders().isEmpty()) {
            return new Finding(
                    RpoRules.CONTIGUOUS,
                    Answer.UNKNOWN,
                    LocalizedText.of(
                            "welke gemeenten aan elkaar grenzen, is niet gegeven",
                            "which municipalities adjoin is not given"));
        }
        Set<String> apart = new LinkedHashSet<>();
        plan.territories().forEach(each -> apart.add(each.municipality()));
        plan.territories().stream().findFirst().ifPresent(first -> reach(first.municipality(), plan, apart));
        String names = String.join(", ", apart);
        return new Finding(
                RpoRules.CONTIGUOUS,
                plan.territories().isEmpty() ? Answer.UNKNOWN : Answer.of(Truth.of(apart.isEmpty())),
                apart.isEmpty()
                        ? LocalizedText.of("alle gemeenten hangen samen", "all municipalities hang together")
                        : LocalizedText.of("los van de andere: " + names, "apart from the others: " + names));
    }

    private static void reach(String municipality, RpoPlan plan, Set<String> apart) {
        if (apart.remove(municipality)) {
            for (Border border : plan.borders()) {
                if (border.one().equals(municipality)) {
                    reach(border.other(), plan, apart);
                } else if (border.other().equals(municipality)) {
                    reach(border.one(), plan, apart);
                }
            }
        }
    }

    private static Finding term(RpoPlan plan) {
        Optional<LocalDate> start = plan.start();
        boolean wrongStart = start.filter(day -> !isFirstOfAugust(day)).isPresent();
        Truth fiveYears = start.isEmpty() || plan.end().isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(plan.end().get().equals(start.get().plusYears(YEARS).minusDays(1)));
        return new Finding(RpoRules.TERM, Answer.of(wrongStart ? Truth.FALSE : fiveYears), term(start, plan.end()));
    }

    private static LocalizedText term(Optional<LocalDate> start, Optional<LocalDate> end) {
        if (start.isEmpty()) {
            return end.map(last -> LocalizedText.of(
                            "tot en met " + last + ", begin niet gegeven", "to " + last + ", start not given"))
                    .orElseGet(
                            () -> LocalizedText.of("begin en einde zijn niet gegeven", "start and end are not given"));
        }
        return end.map(last -> LocalizedText.of(
                        "van " + start.get() + " tot en met " + last, "from " + start.get() + " to " + last))
                .orElseGet(() -> LocalizedText.of(
                        "vanaf " + start.get() + ", einde niet gegeven", "from " + start.get() + ", end not given"));
    }

    static boolean isFirstOfAugust(LocalDate day) {
        return day.getMonth() == Month.AUGUST && day.getDayOfMonth() == 1;
    }
}
