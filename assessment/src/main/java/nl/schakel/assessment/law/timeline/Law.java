package nl.schakel.assessment.law.timeline;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.assessment.law.agreement.AgreementLaw;
import nl.schakel.assessment.law.cooperation.CooperationLaw;
import nl.schakel.assessment.law.route.RouteLaw;
import nl.schakel.assessment.law.rpo.RpoLaw;
import nl.schakel.model.route.LegalBasis;

/** All rules of the law that the library tests, through time: on routes, agreements, RPO and other forms of cooperation. */
public final class Law {

    private static final List<LawRule> RULES = Stream.of(
                    RouteLaw.rules(), AgreementLaw.rules(), RpoLaw.rules(), CooperationLaw.rules())
            .flatMap(List::stream)
            .toList();

    private Law() {}

    /** {@return all rules with their articles, in an order that stays: routes, agreements, RPO, cooperation} */
    public static List<LawRule> rules() {
        return RULES;
    }

    /**
     * Gives the rules on routes and agreements of one basis.
     *
     * @param basis the basis
     * @return its rules, in the order of all rules
     */
    public static List<LawRule> rules(LegalBasis basis) {
        return Stream.concat(RouteLaw.rules(basis).stream(), AgreementLaw.rules(basis).stream())
                .toList();
    }

    /**
     * Lists the law of a day.
     *
     * @param day the day
     * @return every rule that held, or may have held, with the articles of that day; its text counts those that are known from later only
     */
    public static LawOfDay at(LocalDate day) {
        return new LawOfDay(
                day,
                RULES.stream()
                        .map(rule -> new Standing(rule, rule.on(day), rule.held(day)))
                        .filter(each -> !each.provisions().isEmpty())
                        .toList());
    }

    /**
     * Compares the law of two days.
     *
     * @param from the first day
     * @param to the other day; an earlier one reads the time line backwards
     * @return what came, went, moved and stayed; rules that held on neither day are left out
     */
    public static LawDiff diff(LocalDate from, LocalDate to) {
        List<LawChange> changes = RULES.stream()
                .map(rule -> LawChange.of(rule, from, to))
                .flatMap(Optional::stream)
                .toList();
        return new LawDiff(from, to, changes, Optional.empty());
    }

    /**
     * Compares the law of two school years, each on its first day, 1 August.
     *
     * @param from the year in which the first begins, such as 2013
     * @param to the year in which the other begins, such as 2021
     * @return what came, went, moved and stayed
     */
    public static LawDiff diff(int from, int to) {
        return diff(LocalDate.of(from, Month.AUGUST, 1), LocalDate.of(to, Month.AUGUST, 1));
    }
}
