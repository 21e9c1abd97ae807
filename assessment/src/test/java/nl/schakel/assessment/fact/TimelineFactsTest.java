package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.route;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import nl.schakel.model.route.Audience;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Exam;
import nl.schakel.model.route.ExamKind;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Pace;
import nl.schakel.model.route.Reach;
import nl.schakel.model.route.RoutePattern;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.Timeline;
import nl.schakel.model.route.VmboProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineFactsTest {

    private static final String LIST = "routes";
    private static final String FIRST = "routes/route-1/";
    private static final String YEARS = FIRST + "timeline/years";
    private static final String TO = FIRST + "destinations";
    private static final String SETTINGS = "route.settings";
    private static final String EXAMS = "route.exam-kinds";
    private static final String JOINT = "route.joint-exam";
    private static final String LEVELS = "route.levels";
    private static final String GAINED = "route.years-gained";
    private static final Edit UNSAID = route(each -> {});

    static Stream<Case> cases() {
        return Stream.of(audiences(), settings(), exams(), joint(), destinations(), gains())
                .flatMap(each -> each);
    }

    private static Stream<Case> audiences() {
        return Stream.of(
                        Case.codesWithin(
                                "route.leerwegen",
                                LIST,
                                FIRST + "audience/leerwegen",
                                audience(each -> each.addLeerwegen(Leerweg.BB, Leerweg.KB)),
                                "bb, kb"),
                        Case.codesWithin(
                                "route.profiles",
                                LIST,
                                FIRST + "audience/profiles",
                                audience(each -> each.addProfiles(VmboProfile.PIE, VmboProfile.BWI)),
                                "bwi, pie"),
                        Case.codes("route.reaches", LIST, audience(each -> each.reach(Term.of(Reach.ALL))), "all"),
                        Case.codes("route.patterns", LIST, patterned(), "embrace"),
                        Stream.of(
                                Case.of("route.reaches", "none (list open)", "not said", UNSAID, complete(LIST)),
                                Case.of("route.patterns", "none", "a complete dossier has none", UNSAID, complete())))
                .flatMap(each -> each);
    }

    private static Stream<Case> settings() {
        String segments = YEARS + "/year-1/segments";
        Edit mbo = years(year(1, each -> each.addSegments(segment(Setting.MBO, Status.IN_FORCE))));
        Edit planned = years(year(1, each -> each.addSegments(segment(Setting.MBO, Status.PLANNED))));
        return Stream.of(
                Case.of(SETTINGS, "none (list open)", "silence"),
                Case.of(SETTINGS, "mbo (list open)", "perhaps in other years", mbo, complete(LIST, segments)),
                Case.of(SETTINGS, "mbo (list open)", "perhaps elsewhere in that year", mbo, complete(LIST, YEARS)),
                Case.of(SETTINGS, "mbo (list open)", "perhaps other routes", mbo, complete(YEARS, segments)),
                Case.of(SETTINGS, "mbo", "in complete lists", mbo, complete(LIST, YEARS, segments)),
                Case.of(SETTINGS, "none", "planned", planned, complete()),
                Case.of(SETTINGS, "none", "no routes", complete(LIST)));
    }

    private static Stream<Case> exams() {
        String exams = YEARS + "/year-1/exams";
        Edit exam = years(year(1, each -> each.addExams(exam())), year(2, each -> {}));
        return Stream.of(
                Case.of(EXAMS, "none (list open)", "silence"),
                Case.of(EXAMS, "cspe (list open)", "perhaps others", exam),
                Case.of(EXAMS, "cspe (list open)", "perhaps in the second year", exam, complete(LIST, YEARS, exams)),
                Case.of(
                        EXAMS,
                        "cspe",
                        "none in the second year",
                        exam,
                        absent(YEARS + "/year-2/exams"),
                        complete(LIST, YEARS, exams)),
                Case.of(EXAMS, "cspe", "a complete dossier", exam, complete()),
                Case.of(EXAMS, "none", "no routes", complete(LIST)));
    }

    private static Stream<Case> joint() {
        Edit both = years(year(1, each -> each.addExams(exam(Sector.VO, Sector.MBO))));
        Edit vo = years(year(1, each -> each.addExams(exam(Sector.VO))));
        return Stream.concat(
                Case.found(JOINT, LIST, both),
                Stream.of(
                        Case.of(JOINT, "unknown", "who assesses is not said", vo, complete(LIST)),
                        Case.of(
                                JOINT,
                                "no",
                                "one sector",
                                vo,
                                complete(LIST, YEARS, YEARS + "/year-1/exams", YEARS + "/year-1/exams/1/assessed-by")),
                        Case.of(
                                JOINT,
                                "unknown",
                                "one sector, perhaps others",
                                vo,
                                complete(LIST, YEARS, YEARS + "/year-1/exams")),
                        Case.of(JOINT, "unknown", "no exams said", UNSAID, complete(LIST)),
                        Case.of(JOINT, "no", "a complete dossier", vo, complete())));
    }

    private static Stream<Case> destinations() {
        Edit two = to(each -> each.addLevels(MboLevel.LEVEL_2).addTracks(LearningTrack.BBL));
        return Stream.of(
                        nested(LEVELS, "levels", two, "level-2"),
                        nested("route.tracks", "tracks", two, "bbl"),
                        Case.codesWithin("route.destination-sectors", LIST, TO, two, "mbo"),
                        Stream.of(Case.of(
                                "route.destination-sectors",
                                "ho",
                                "of higher education",
                                to(each -> each.sector(Sector.HO)),
                                complete())))
                .flatMap(each -> each);
    }

    private static Stream<Case> nested(String fact, String list, Edit there, String code) {
        return Stream.of(
                Case.of(fact, "none (list open)", "silence"),
                Case.of(fact, code + " (list open)", "perhaps others", there),
                Case.of(fact, code + " (list open)", "perhaps others there", there, complete(LIST, TO)),
                Case.of(fact, code + " (list open)", "perhaps elsewhere", there, complete(LIST, TO + "/to/" + list)),
                Case.of(fact, code, "in complete lists", there, complete(LIST, TO, TO + "/to/" + list)),
                Case.of(fact, "none", "leads nowhere", UNSAID, absent(TO), complete(LIST)),
                Case.of(fact, "none", "no routes", complete(LIST)));
    }

    private static Stream<Case> gains() {
        return Stream.of(
                Case.of(GAINED, "at least 0", "silence"),
                Case.of(GAINED, "0", "no routes", complete(LIST)),
                Case.of(GAINED, "at least 1", "perhaps others gain more", gains("1 year")),
                Case.of(GAINED, "1", "in a complete list", gains("1 year"), complete(LIST)),
                Case.of(GAINED, "1.5", "the most", gains("1 year"), gains("1.5 years"), complete(LIST)),
                Case.of(GAINED, "1..2", "in bounds", gains("1..2 years"), complete(LIST)),
                Case.of(GAINED, "at least 0", "in months", gains("6 months"), complete(LIST)),
                Case.of(GAINED, "at least 0", "not said", UNSAID, complete(LIST)),
                Case.of(
                        GAINED,
                        "0",
                        "nothing is gained",
                        UNSAID,
                        absent(FIRST + "timeline/pace/gain"),
                        complete(LIST)));
    }

    private static Edit audience(Consumer<Audience.Builder> more) {
        Audience.Builder audience = Audience.builder();
        more.accept(audience);
        return route(each -> each.audience(audience.build()));
    }

    private static Edit patterned() {
        return route(each -> each.timeline(
                Timeline.builder().pattern(Term.of(RoutePattern.EMBRACE)).build()));
    }

    private static Edit years(RouteYear... years) {
        return route(each -> each.timeline(
                Timeline.builder().addAllYears(Arrays.asList(years)).build()));
    }

    private static RouteYear year(int number, Consumer<RouteYear.Builder> more) {
        RouteYear.Builder year = RouteYear.builder().id(ElementId.of("year-" + number));
        more.accept(year);
        return year.build();
    }

    private static RouteSegment segment(Setting setting, Status status) {
        return RouteSegment.builder()
                .id(ElementId.of("segment"))
                .setting(Term.of(setting))
                .status(status)
                .build();
    }

    private static Exam exam(Sector... sectors) {
        return Exam.builder()
                .kind(Term.of(ExamKind.CSPE))
                .addAllAssessedBy(List.of(sectors))
                .build();
    }

    private static Edit to(Consumer<Destination.Builder> more) {
        Destination.Builder destination =
                Destination.builder().id(ElementId.of("to")).name(Edits.TEXT);
        more.accept(destination);
        return route(each -> each.addDestinations(destination.build()));
    }

    private static Edit gains(String gain) {
        Pace pace = new Pace(Optional.of(Quantity.parse(gain)), Optional.empty(), Optional.empty(), Optional.empty());
        return route(each -> each.timeline(Timeline.builder().pace(pace).build()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
