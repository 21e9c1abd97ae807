package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.VO_BVE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.measure.ShareRange;

/** How much of a school year a pupil may spend at another school or institution. */
final class ElsewhereRules {

    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(5);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Share HALF = Share.of(1, 2);
    private static final int LAST_YEAR_AT_VO = 2;

    /** From here on the rule stands in a decree that was not read. */
    private static final LocalDate MOVED = LocalDate.of(2022, 8, 1);

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
                    Provision.of(Statute.VO_BVE, "2 lid 3", "2006/2022-07-31"),
                    Provision.of(Statute.WVO_2020_DECREE, "2022-08-01/..").notRead()),
            ElsewhereRules::half));

    private ElsewhereRules() {}

    /** Clock hours decide; where a year does not tell them, days of five stand for them, and the finding says so. */
    private static Verdict half(RouteFacts facts) {
        List<String> hours = new ArrayList<>();
        List<String> days = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        boolean moved = false;
        for (int year = 1; year <= LAST_YEAR_AT_VO; year++) {
            boolean later = facts.start().plusYears(year).isAfter(MOVED);
            String name = "vo-" + (year + LAST_YEAR_AT_VO) + ": ";
            ShareRange share = facts.hoursElsewhere().get(year);
            Count week = facts.mboDays().get(year);
            if (share != null) {
                hours.add(name + share);
                moved |= later;
                answers.add(
                        later
                                ? Answer.UNKNOWN
                                : answer(
                                        facts,
                                        share.most().compareTo(HALF) <= 0,
                                        share.least().compareTo(HALF) > 0));
            } else if (week != null) {
                days.add(name + week + "/5");
                moved |= later;
                answers.add(
                        later
                                ? Answer.UNKNOWN
                                : answer(
                                        facts,
                                        week.most().multiply(TWO).compareTo(DAYS_A_WEEK) <= 0,
                                        week.least().multiply(TWO).compareTo(DAYS_A_WEEK) > 0));
            }
        }
        if (answers.isEmpty()) {
            return Verdict.unknown("klokuren en dagen niet bekend", "clock hours and days not known");
        }
        return Verdict.of(
                answers.contains(Answer.NOT_MET) ? Answer.NOT_MET : Answer.all(answers),
                seen(
                                hours,
                                " van de klokuren elders",
                                days,
                                " dagen aan het mbo, een benadering: klokuren zijn niet vastgelegd")
                        + (moved ? "; vanaf " + MOVED + " staat de regel in een besluit dat niet is gelezen" : ""),
                seen(
                                hours,
                                " of the clock hours elsewhere",
                                days,
                                " days at the mbo, a proxy: clock hours are not documented")
                        + (moved ? "; from " + MOVED + " the rule stands in a decree that was not read" : ""));
    }

    private static String seen(List<String> hours, String ofHours, List<String> days, String ofDays) {
        return Stream.of(
                        hours.isEmpty() ? "" : String.join(", ", hours) + ofHours,
                        days.isEmpty() ? "" : String.join(", ", days) + ofDays)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static Answer answer(RouteFacts facts, boolean surelyHalf, boolean surelyMore) {
        if (surelyHalf) {
            return Answer.MET;
        }
        boolean mayBeExcepted =
                facts.leerwegen().isEmpty() || facts.leerwegen().stream().anyMatch(EXCEPTED::contains);
        return surelyMore && !mayBeExcepted ? Answer.NOT_MET : Answer.UNKNOWN;
    }
}
