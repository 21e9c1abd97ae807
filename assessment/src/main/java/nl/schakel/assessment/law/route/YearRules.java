package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.DOORLOPENDE_LEERROUTE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;

/** What is asked of a doorlopende leerroute year by year: enrolment, exam, diplomas and notification. */
final class YearRules {

    private static final int LAST_YEAR_AT_VO = 2;
    private static final int FIRST_EXAM = 2;
    private static final int LAST_EXAM = 3;

    static final List<RouteRule> ALL = List.of(
            doorlopend(
                    "enrolment",
                    "in jaar 1 en 2 ingeschreven bij het vo, vanaf jaar 3 als mbo-student",
                    "enrolled at the vo in years 1 and 2, as an mbo student from year 3",
                    "10b14",
                    "2.107e",
                    YearRules::enrolment),
            doorlopend(
                    "exam",
                    "het centraal examen valt in jaar 2 of 3 van de route; enkele vakken mogen in jaar 1",
                    "the central exam falls in year 2 or 3 of the route; single subjects may come in year 1",
                    "10b19",
                    "2.107j",
                    facts -> unlessIntegrated(facts, exam(facts))),
            doorlopend(
                    "diplomas",
                    "de route leidt tot het vmbo-diploma en het mbo-diploma",
                    "the route leads to the vmbo diploma and to the mbo diploma",
                    "10b10",
                    "2.107a",
                    facts -> facts.mboDiploma() == Truth.FALSE
                            ? diplomas(facts)
                            : unlessIntegrated(facts, diplomas(facts))),
            doorlopend(
                    "notification",
                    "beide besturen melden de route samen bij de minister",
                    "both boards notify the minister of the route together",
                    "10b12",
                    "2.107c",
                    facts -> Verdict.said(facts.notified())));

    private YearRules() {}

    private static RouteRule doorlopend(
            String id, String nl, String en, String before, String after, Function<RouteFacts, Verdict> test) {
        return RouteRule.of(
                "route.doorlopende-leerroute." + id,
                DOORLOPENDE_LEERROUTE,
                LocalizedText.of(nl, en),
                List.of(
                        Provision.of(Statute.WVO, before, "2020-08-01/2022-07-31"),
                        Provision.of(Statute.WVO_2020, after, "2022-08-01/..")),
                test);
    }

    private static Verdict enrolment(RouteFacts facts) {
        if (facts.enrolment().isEmpty()) {
            return Verdict.unknown("inschrijving niet bekend", "enrolment not known");
        }
        boolean vo = false;
        boolean mbo = facts.years()
                .filter(years -> years.most().compareTo(BigDecimal.valueOf(LAST_YEAR_AT_VO)) <= 0)
                .isPresent();
        List<String> seen = new ArrayList<>();
        boolean wrong = false;
        for (Map.Entry<Integer, Sector> year : new TreeMap<>(facts.enrolment()).entrySet()) {
            Sector asked = year.getKey() <= LAST_YEAR_AT_VO ? Sector.VO : Sector.MBO;
            wrong |= year.getValue() != asked;
            vo |= year.getKey() == LAST_YEAR_AT_VO;
            mbo |= year.getKey() == LAST_YEAR_AT_VO + 1;
            seen.add(year.getKey() + ": " + Codes.of(year.getValue()));
        }
        Answer answer = wrong ? Answer.NOT_MET : vo && mbo ? Answer.MET : Answer.UNKNOWN;
        return new Verdict(answer, LocalizedText.same(String.join(", ", seen)));
    }

    private static Verdict unlessIntegrated(RouteFacts facts, Verdict verdict) {
        return IntegratedRules.withoutExam(facts, verdict).orElse(verdict);
    }

    private static Verdict exam(RouteFacts facts) {
        if (facts.examYears().isEmpty() && facts.vmboExam() == Truth.FALSE) {
            return Verdict.of(Answer.NOT_MET, "er wordt geen vmbo-examen afgelegd", "no exam of the vmbo is taken");
        }
        if (facts.examYears().isEmpty() && facts.examBy().isPresent()) {
            return byDiploma(facts);
        }
        if (facts.examYears().isEmpty()) {
            return Verdict.unknown("jaar van het examen niet bekend", "year of the exam not known");
        }
        return ExamYears.beyond(facts).orElseGet(() -> inYearTwoOrThree(facts));
    }

    /** With the diploma in year 1 the exam is too early; with a later one it may be in time, or too early. */
    private static Verdict byDiploma(RouteFacts facts) {
        boolean early = facts.examBy().orElseThrow() < FIRST_EXAM;
        return Verdict.of(
                early ? Answer.NOT_MET : Answer.UNKNOWN,
                ExamYears.by(facts, Language.DUTCH) + (early ? "" : "; in welk jaar, is niet bekend"),
                ExamYears.by(facts, Language.ENGLISH) + (early ? "" : "; in which year is not known"));
    }

    private static Verdict inYearTwoOrThree(RouteFacts facts) {
        boolean inTime = facts.examYears().stream().anyMatch(year -> year >= FIRST_EXAM && year <= LAST_EXAM);
        boolean late = facts.examYears().stream().anyMatch(year -> year > LAST_EXAM);
        return Verdict.of(
                Answer.of(Truth.of(inTime && !late)),
                ExamYears.text(facts, Language.DUTCH),
                ExamYears.text(facts, Language.ENGLISH));
    }

    private static Verdict diplomas(RouteFacts facts) {
        return Verdict.of(
                Answer.of(facts.vmboDiploma().and(facts.mboDiploma())),
                "vmbo: " + facts.vmboDiploma().label().in(Language.DUTCH) + ", mbo: "
                        + facts.mboDiploma().label().in(Language.DUTCH),
                "vmbo: " + facts.vmboDiploma().label().in(Language.ENGLISH) + ", mbo: "
                        + facts.mboDiploma().label().in(Language.ENGLISH));
    }
}
