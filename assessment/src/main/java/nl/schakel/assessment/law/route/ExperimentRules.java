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
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.MboLevel;

/** The end of the experiments, enrolment in them, and the exam of the vmbo in them. */
final class ExperimentRules {

    private static final String PERIOD = "2014-08-01/2022-07-31";

    /** How long the experiments last. */
    static final Provision DURATION = Provision.of(Statute.EXPERIMENT_DECREE, "15 lid 1", PERIOD);

    private static final LocalDate END = LocalDate.of(2022, 8, 1);
    private static final int LAST_YEAR_AT_VO = 2;

    /** Until which year of a route to a level its exam of the vmbo may come. */
    private record LastExam(MboLevel level, int year, LocalizedText otherwise, LocalizedText open) {}

    private static final LastExam VAKMANSCHAPSROUTE = new LastExam(
            MboLevel.LEVEL_2,
            3,
            LocalizedText.of("geen vakmanschapsroute naar niveau 2", "not a vakmanschapsroute to level 2"),
            LocalizedText.of(
                    "; in welk jaar het gemeenschappelijk deel is afgerond, is niet bekend",
                    "; in which year the common part is finished is not known"));
    private static final LastExam BEROEPSROUTE = new LastExam(
            MboLevel.LEVEL_4,
            4,
            LocalizedText.of("geen route naar niveau 4", "not a route to level 4"),
            LocalizedText.of(
                    "; in welk jaar het examen is afgerond, is niet bekend",
                    "; in which year the exam is finished is not known"));

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
                                    "in een vakmanschapsroute naar niveau 2 wordt ten minste het gemeenschappelijk deel van het"
                                            + " vmbo-eindexamen (in de tekst van 2013 het hele eindexamen) uiterlijk in jaar 3 van de route"
                                            + " afgerond; het bevoegd gezag kan"
                                            + " besluiten vakken uit het sectordeel en het beroepsgerichte programma geen deel van"
                                            + " het eindexamen te laten zijn",
                                    "in a vakmanschapsroute to level 2 at least the common part of the final exam of the vmbo (in the"
                                            + " text of 2013 the whole exam) is"
                                            + " finished in year 3 of the route at the latest; the board may decide that subjects of"
                                            + " the sector part and the vocational programme are no part of the final exam"),
                            List.of(
                                    Provision.of(Statute.EXPERIMENT_DECREE, "7 lid 1", PERIOD),
                                    Provision.of(Statute.EXPERIMENT_DECREE, "7 lid 2", PERIOD)),
                            facts -> exam(facts, VAKMANSCHAPSROUTE))
                    .at(Moment.COHORT),
            RouteRule.of(
                            "route.experiment-doorlopende-leerlijnen.exam-level-4",
                            EXPERIMENT_DOORLOPENDE_LEERLIJNEN,
                            LocalizedText.of(
                                    "in een beroepsroute (in de tekst van 2013 een technologieroute), naar niveau 4, wordt het"
                                            + " vmbo-eindexamen uiterlijk in jaar 4 van de route afgerond",
                                    "in a beroepsroute (in the text of 2013 a technologieroute), to level 4, the final exam of the"
                                            + " vmbo is finished in year 4 of the route at the latest"),
                            List.of(Provision.of(Statute.EXPERIMENT_DECREE, "8 lid 1 b", PERIOD)),
                            facts -> exam(facts, BEROEPSROUTE))
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
                        dutch
                                + (runs(facts, day)
                                        ? ": op " + day + " loopt de route nog"
                                        : ": na 31 juli 2022 liep de route nog")
                                + ", en de experimenten zijn met ingang van 1 augustus 2022"
                                + " geëindigd; wat sindsdien voor haar geldt, is niet bevestigd",
                        english
                                + (runs(facts, day)
                                        ? ": on " + day + " the route still runs"
                                        : ": after 31 July 2022 the route still ran")
                                + ", and the experiments ended on 1 August 2022; what has"
                                + " held for it since is not confirmed");
            case UNKNOWN ->
                Verdict.unknown(
                        dutch + "; of de route na 31 juli 2022 nog liep, is niet bekend",
                        english + "; whether the route still ran after 31 July 2022 is not known");
        };
    }

    /** Over before the end of the experiments, or running on after it, whether it still runs on that day or not. */
    private static Truth over(RouteFacts facts, LocalDate day) {
        return facts.years()
                .map(years -> {
                    if (!facts.start().plusMonths(months(years.most())).isAfter(END)) {
                        return Truth.TRUE;
                    }
                    boolean after =
                            !facts.start().isAfter(day) && last(facts, years).isAfter(END);
                    return after ? Truth.FALSE : Truth.UNKNOWN;
                })
                .orElse(Truth.UNKNOWN);
    }

    private static boolean runs(RouteFacts facts, LocalDate day) {
        return facts.years().filter(years -> last(facts, years).isAfter(day)).isPresent();
    }

    /** The day after the route, where it takes the fewest years that it may. */
    private static LocalDate last(RouteFacts facts, Count years) {
        return facts.start().plusMonths(months(years.least()));
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

    private static Verdict exam(RouteFacts facts, LastExam asked) {
        Set<MboLevel> levels = facts.levels();
        if (levels.isEmpty()) {
            return Verdict.unknown(
                    "naar welk niveau de route leidt, is niet bekend", "to which level it leads is not known");
        }
        if (!levels.contains(asked.level())) {
            return new Verdict(Answer.NOT_APPLICABLE, asked.otherwise());
        }
        if (!facts.examYears().isEmpty()) {
            return ExamYears.beyond(facts).orElseGet(() -> years(facts, asked));
        }
        if (facts.vmboExam() != Truth.FALSE
                && facts.examBy().filter(year -> year <= asked.year()).isPresent()) {
            return Verdict.of(
                    Answer.MET,
                    ExamYears.by(facts, Language.DUTCH) + "; gevraagd uiterlijk jaar " + asked.year(),
                    ExamYears.by(facts, Language.ENGLISH) + "; asked year " + asked.year() + " at the latest");
        }
        if (facts.vmboExam() != Truth.TRUE) {
            return Verdict.said(facts.vmboExam());
        }
        return facts.years()
                .filter(years -> years.most().compareTo(BigDecimal.valueOf(asked.year())) <= 0)
                .map(years -> Verdict.of(
                        Answer.MET,
                        "ja; de route duurt " + Asked.years(years, Language.DUTCH),
                        "yes; the route takes " + Asked.years(years, Language.ENGLISH)))
                .orElseGet(() ->
                        Verdict.unknown("ja, maar in welk jaar is niet bekend", "yes, but in which year is not known"));
    }

    private static Verdict years(RouteFacts facts, LastExam asked) {
        boolean early = facts.examYears().stream().anyMatch(year -> year <= asked.year());
        boolean late = facts.examYears().stream().anyMatch(year -> year > asked.year());
        if (early && late) {
            return Verdict.unknown(
                    ExamYears.text(facts, Language.DUTCH) + asked.open().in(Language.DUTCH),
                    ExamYears.text(facts, Language.ENGLISH) + asked.open().in(Language.ENGLISH));
        }
        return Verdict.of(
                late ? Answer.NOT_MET : Answer.MET,
                ExamYears.text(facts, Language.DUTCH) + "; gevraagd uiterlijk jaar " + asked.year(),
                ExamYears.text(facts, Language.ENGLISH) + "; asked year " + asked.year() + " at the latest");
    }
}
