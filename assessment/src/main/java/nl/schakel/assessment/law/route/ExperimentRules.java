package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.assessment.law.route.RouteRule.Moment;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.MboLevel;

/** The end of the experiments, enrolment in them, and the exam of the vmbo in a vakmanschaproute to level 2. */
final class ExperimentRules {

    private static final String PERIOD = "2014-08-01/2022-07-31";

    /** How long the experiments last. */
    static final Provision DURATION = Provision.of(Statute.EXPERIMENT_DECREE, "15 lid 1", PERIOD);

    private static final LocalDate END = LocalDate.of(2022, 8, 1);
    private static final int LAST_EXAM = 3;
    private static final int LAST_YEAR_AT_VO = 2;

    static final List<RouteRule> ALL = List.of(
            new RouteRule(
                    new LawRule(
                            "route.experiment-doorlopende-leerlijnen.end",
                            LocalizedText.of(
                                    "de experimenten starten met ingang van 1 augustus 2014 en eindigen met ingang van 1"
                                            + " augustus 2022",
                                    "the experiments start on 1 August 2014 and end on 1 August 2022"),
                            List.of(DURATION)),
                    EXPERIMENT_DOORLOPENDE_LEERLIJNEN,
                    ExperimentRules::ended,
                    Moment.BASIS),
            RouteRule.of(
                            "route.experiment-doorlopende-leerlijnen.enrolment",
                            EXPERIMENT_DOORLOPENDE_LEERLIJNEN,
                            LocalizedText.of(
                                    "ingeschreven bij de school voor ten hoogste twee jaar, daarna bij de mbo-instelling; eerder"
                                            + " zodra het vmbo-examen is gehaald",
                                    "enrolled at the school for two years at most, then at the mbo institution; sooner when the exam of"
                                            + " the vmbo is passed"),
                            List.of(
                                    Provision.of(Statute.EXPERIMENT_DECREE, "9 lid 2", PERIOD),
                                    Provision.of(Statute.EXPERIMENT_DECREE, "9 lid 3", PERIOD)),
                            ExperimentRules::enrolment)
                    .at(Moment.COHORT),
            RouteRule.of(
                            "route.experiment-doorlopende-leerlijnen.exam",
                            EXPERIMENT_DOORLOPENDE_LEERLIJNEN,
                            LocalizedText.of(
                                    "in een vakmanschaproute naar niveau 2 wordt ten minste het gemeenschappelijk deel van het"
                                            + " vmbo-eindexamen (in de tekst van 2013 het hele eindexamen) uiterlijk in jaar 3 van de route"
                                            + " afgerond; het bevoegd gezag kan"
                                            + " besluiten vakken uit het sectordeel en het beroepsgerichte programma geen deel van"
                                            + " het eindexamen te laten zijn",
                                    "in a vakmanschaproute to level 2 at least the common part of the final exam of the vmbo (in the"
                                            + " text of 2013 the whole exam) is"
                                            + " finished in year 3 of the route at the latest; the board may decide that subjects of"
                                            + " the sector part and the vocational programme are no part of the final exam"),
                            List.of(
                                    Provision.of(Statute.EXPERIMENT_DECREE, "7 lid 1", PERIOD),
                                    Provision.of(Statute.EXPERIMENT_DECREE, "7 lid 2", PERIOD)),
                            ExperimentRules::exam)
                    .at(Moment.COHORT));

    private ExperimentRules() {}

    /** What holds for a route that runs on after the end is not confirmed; that the experiments have ended is. */
    private static Verdict ended(RouteFacts facts, LocalDate day) {
        if (day.isBefore(END)) {
            return Verdict.of(
                    Answer.MET,
                    "op " + day + " waren de experimenten niet geëindigd",
                    "on " + day + " the experiments had not ended");
        }
        String dutch = "begin " + facts.start()
                + facts.years()
                        .map(years -> ", " + Asked.years(years, Language.DUTCH))
                        .orElse(", de duur is niet bekend");
        String english = "start " + facts.start()
                + facts.years()
                        .map(years -> ", " + Asked.years(years, Language.ENGLISH))
                        .orElse(", how long it takes is not known");
        return switch (over(facts, day)) {
            case TRUE ->
                Verdict.of(Answer.MET, dutch + ": de route was toen voorbij", english + ": the route was over by then");
            case FALSE ->
                Verdict.of(
                        Answer.NOT_MET,
                        dutch + ": op " + day
                                + " loopt de route nog, en de experimenten zijn met ingang van 1 augustus 2022"
                                + " geëindigd; wat sindsdien voor haar geldt, is niet bevestigd",
                        english + ": on " + day
                                + " the route still runs, and the experiments ended on 1 August 2022; what has"
                                + " held for it since is not confirmed");
            case UNKNOWN ->
                Verdict.unknown(
                        dutch + "; of de route na 31 juli 2022 nog liep, is niet bekend",
                        english + "; whether the route still ran after 31 July 2022 is not known");
        };
    }

    /** Over before the end of the experiments, or running on that day. */
    private static Truth over(RouteFacts facts, LocalDate day) {
        return facts.years()
                .map(years -> {
                    if (!facts.start().plusMonths(months(years.most())).isAfter(END)) {
                        return Truth.TRUE;
                    }
                    boolean runs = !facts.start().isAfter(day)
                            && facts.start().plusMonths(months(years.least())).isAfter(day);
                    return runs ? Truth.FALSE : Truth.UNKNOWN;
                })
                .orElse(Truth.UNKNOWN);
    }

    private static long months(BigDecimal years) {
        return years.multiply(BigDecimal.valueOf(12)).longValue();
    }

    private static Verdict enrolment(RouteFacts facts) {
        Map<Integer, Sector> years = new TreeMap<>(facts.enrolment());
        if (years.isEmpty()) {
            return Verdict.unknown("inschrijving niet bekend", "enrolment not known");
        }
        boolean wrong = years.entrySet().stream()
                .anyMatch(year -> year.getKey() == 1
                        ? year.getValue() == Sector.MBO
                        : year.getKey() > LAST_YEAR_AT_VO && year.getValue() == Sector.VO);
        boolean over = facts.years()
                .filter(all -> all.most().compareTo(BigDecimal.valueOf(LAST_YEAR_AT_VO)) <= 0)
                .isPresent();
        boolean known = years.containsKey(1) && (over || years.containsKey(LAST_YEAR_AT_VO + 1));
        return new Verdict(
                wrong ? Answer.NOT_MET : known ? Answer.MET : Answer.UNKNOWN,
                LocalizedText.same(years.entrySet().stream()
                        .map(year -> year.getKey() + ": " + Codes.of(year.getValue()))
                        .collect(Collectors.joining(", "))));
    }

    private static Verdict exam(RouteFacts facts) {
        Set<MboLevel> levels = facts.levels();
        if (levels.isEmpty()) {
            return Verdict.unknown(
                    "naar welk niveau de route leidt, is niet bekend", "to which level it leads is not known");
        }
        if (!levels.contains(MboLevel.LEVEL_2)) {
            return Verdict.of(
                    Answer.NOT_APPLICABLE, "geen vakmanschaproute naar niveau 2", "not a vakmanschaproute to level 2");
        }
        if (!facts.examYears().isEmpty()) {
            return ExamYears.beyond(facts).orElseGet(() -> years(facts));
        }
        if (facts.vmboExam() != Truth.TRUE) {
            return Verdict.said(facts.vmboExam());
        }
        return facts.years()
                .filter(years -> years.most().compareTo(BigDecimal.valueOf(LAST_EXAM)) <= 0)
                .map(years -> Verdict.of(
                        Answer.MET,
                        "ja; de route duurt " + Asked.years(years, Language.DUTCH),
                        "yes; the route takes " + Asked.years(years, Language.ENGLISH)))
                .orElseGet(() ->
                        Verdict.unknown("ja, maar in welk jaar is niet bekend", "yes, but in which year is not known"));
    }

    private static Verdict years(RouteFacts facts) {
        boolean early = facts.examYears().stream().anyMatch(year -> year <= LAST_EXAM);
        boolean late = facts.examYears().stream().anyMatch(year -> year > LAST_EXAM);
        if (early && late) {
            return Verdict.unknown(
                    ExamYears.text(facts, Language.DUTCH)
                            + "; in welk jaar het gemeenschappelijk deel is afgerond, is niet bekend",
                    ExamYears.text(facts, Language.ENGLISH)
                            + "; in which year the common part is finished is not known");
        }
        return Verdict.of(
                late ? Answer.NOT_MET : Answer.MET,
                ExamYears.text(facts, Language.DUTCH) + "; gevraagd uiterlijk jaar 3",
                ExamYears.text(facts, Language.ENGLISH) + "; asked year 3 at the latest");
    }
}
