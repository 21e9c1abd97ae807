package nl.schakel.model.route.kind;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.source.Reading;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.model.route.Audience;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Exam;
import nl.schakel.model.route.ExamKind;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteStart;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.StartMoment;
import nl.schakel.model.route.Timeline;

/** The words in which the kinds are written down. */
final class KindParts {

    private static final int FIRST = 3;

    private KindParts() {}

    static LocalizedText text(String nl, String en) {
        return LocalizedText.of(nl, en);
    }

    static Route.Builder route(String id, String name, RouteType type) {
        return Route.builder().id(RouteId.of(id)).name(name).type(Term.of(type));
    }

    static Audience leerwegen(Leerweg... leerwegen) {
        return Audience.builder().leerwegen(Set.of(leerwegen)).build();
    }

    /** A time line that begins in year 3 of vmbo. */
    static Timeline fromYear3(RouteYear... years) {
        return Timeline.builder()
                .start(new RouteStart(Term.of(StartMoment.IN_YEAR), Optional.of(Quantity.exact(FIRST))))
                .addYears(years)
                .build();
    }

    /** A year of vmbo as the first or second year of the route. */
    static RouteYear.Builder vmbo(int number) {
        return year("year-" + number)
                .learningYear(LearningYear.vo(number + FIRST - 1))
                .ordinal(number);
    }

    static RouteYear.Builder year(String id) {
        return RouteYear.builder().id(ElementId.of(id));
    }

    static RouteSegment.Builder segment(String id, Setting setting) {
        return RouteSegment.builder().id(ElementId.of(id)).setting(Term.of(setting));
    }

    static Exam exam(ExamKind kind, String nl, String en) {
        return Exam.builder().kind(Term.of(kind)).text(text(nl, en)).build();
    }

    static Exam exam(int subjects) {
        return Exam.builder()
                .kind(Term.of(ExamKind.FINAL_EXAM))
                .subjects(Quantity.exact(subjects).withUnit("subjects"))
                .build();
    }

    static Destination.Builder mbo(String nl, String en, MboLevel... levels) {
        return Destination.builder().id(ElementId.of("mbo")).name(text(nl, en)).levels(Set.of(levels));
    }

    static SourceReference place(String publication, String place) {
        return SourceReference.of(PublicationId.of(publication), place);
    }

    static SourceReference inferred(String publication, String place) {
        return place(publication, place).toBuilder().reading(Reading.INFERRED).build();
    }
}
