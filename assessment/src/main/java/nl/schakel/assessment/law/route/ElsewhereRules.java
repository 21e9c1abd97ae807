package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.VO_BVE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.Leerweg;

/** How much of a school year a pupil may spend at another school or institution. */
final class ElsewhereRules {

    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(5);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int LAST_YEAR_AT_VO = 2;

    /** Of these the boards may agree on more for the profile and vocational parts. */
    private static final Set<Leerweg> EXCEPTED = EnumSet.of(Leerweg.BB, Leerweg.KB, Leerweg.GL);

    static final List<RouteRule> ALL = List.of(RouteRule.of(
            "route.vo-bve.half",
            VO_BVE,
            LocalizedText.of(
                    "per schooljaar ten hoogste de helft van de klokuren aan een andere school of instelling",
                    "per school year at most half of the clock hours at another school or institution"),
            List.of(
                    Provision.of(Statute.VO_BVE, "2 lid 2", "2006/2022-07-31"),
                    Provision.of(Statute.VO_BVE, "2 lid 3", "2006/2022-07-31")),
            ElsewhereRules::half));

    private ElsewhereRules() {}

    /** Days of five stand for clock hours, which are seldom documented; the finding says so. */
    private static Verdict half(RouteFacts facts) {
        List<String> days = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (Map.Entry<Integer, Count> year : new TreeMap<>(facts.mboDays()).entrySet()) {
            if (year.getKey() <= LAST_YEAR_AT_VO) {
                days.add("vo-" + (year.getKey() + LAST_YEAR_AT_VO) + ": " + year.getValue() + "/5");
                answers.add(year(facts, year.getValue()));
            }
        }
        if (days.isEmpty()) {
            return Verdict.unknown("klokuren en dagen niet bekend", "clock hours and days not known");
        }
        String seen = String.join(", ", days);
        return Verdict.of(
                answers.contains(Answer.NOT_MET) ? Answer.NOT_MET : Answer.all(answers),
                seen + " dagen aan het mbo, een benadering: klokuren zijn niet vastgelegd",
                seen + " days at the mbo, a proxy: clock hours are not documented");
    }

    private static Answer year(RouteFacts facts, Count days) {
        if (days.most().multiply(TWO).compareTo(DAYS_A_WEEK) <= 0) {
            return Answer.MET;
        }
        boolean surelyMore = days.least().multiply(TWO).compareTo(DAYS_A_WEEK) > 0;
        boolean mayBeExcepted =
                facts.leerwegen().isEmpty() || facts.leerwegen().stream().anyMatch(EXCEPTED::contains);
        return surelyMore && !mayBeExcepted ? Answer.NOT_MET : Answer.UNKNOWN;
    }
}
