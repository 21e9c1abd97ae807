package nl.schakel.io.drawing;

import java.time.DayOfWeek;
import java.util.Optional;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Exam;
import nl.schakel.model.route.ExamKind;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.Timeline;

/** Routes to draw. */
final class Routes {

    private Routes() {}

    static Route.Builder named(String name) {
        return Route.builder().id(RouteId.of("example")).name(name).type(Term.of(RouteType.VAKMANSCHAPSROUTE));
    }

    static Route of(RouteYear... years) {
        return named("Voorbeeld")
                .timeline(Timeline.builder().addYears(years).build())
                .build();
    }

    static RouteYear.Builder year(String id) {
        return RouteYear.builder().id(ElementId.of(id));
    }

    static RouteSegment.Builder segment(String id, Setting setting) {
        return RouteSegment.builder().id(ElementId.of(id)).setting(Term.of(setting));
    }

    static RouteSegment.Builder segment(Setting setting, String time) {
        return segment(Codes.of(setting), setting).time(Optional.of(Quantity.parse(time)));
    }

    static Exam exam(ExamKind kind) {
        return Exam.builder().kind(Term.of(kind)).build();
    }

    static LocalizedText text(String nl, String en) {
        return LocalizedText.of(nl, en);
    }

    /** A route with something of everything. */
    static Route full() {
        RouteYear third = year("year-3")
                .learningYear(LearningYear.vo(3))
                .enrolment(Sector.VO)
                .funding(Sector.VO)
                .addSegments(
                        segment("school", Setting.VMBO).build(),
                        segment(Setting.MBO, "1..2 days/week")
                                .at(PartnerId.of("college"))
                                .addWeekdays(DayOfWeek.FRIDAY)
                                .build())
                .addExams(Exam.builder()
                        .kind(Term.of(ExamKind.FINAL_EXAM))
                        .subjects(Quantity.parse("4 subjects"))
                        .build())
                .build();
        RouteYear bridge = year("bridge")
                .position(text("tussen examen en zomer", "between exam and summer"))
                .enrolment(Sector.VO)
                .addSegments(
                        segment(Setting.MBO, "3 days/week")
                                .length(Quantity.parse("7 weeks"))
                                .status(Status.PLANNED)
                                .build(),
                        segment(Setting.WORK_PLACEMENT, "1 day-part/week")
                                .length(Quantity.parse("7 weeks"))
                                .build())
                .addExams(exam(ExamKind.MBO_TESTS), exam(ExamKind.CSPE))
                .build();
        RouteYear last = year("mbo-2")
                .learningYear(LearningYear.mbo(2))
                .funding(Sector.MBO)
                .addSegments(segment(Setting.MBO, "5 days/week").build())
                .build();
        return named("Route <M&T>")
                .timeline(Timeline.builder().addYears(third, bridge, last).build())
                .addDestinations(Destination.builder()
                        .id(ElementId.of("autotechnicus"))
                        .name(text("Autotechnicus", "Car mechanic"))
                        .addLevels(MboLevel.LEVEL_2)
                        .addTracks(LearningTrack.BBL)
                        .at(PartnerId.of("college"))
                        .build())
                .build();
    }
}
