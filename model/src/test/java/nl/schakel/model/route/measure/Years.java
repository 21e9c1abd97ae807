package nl.schakel.model.route.measure;

import java.util.Optional;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.Timeline;

/** Routes to measure. */
final class Years {

    private Years() {}

    static Route.Builder route(RouteYear... years) {
        return Route.builder()
                .id(RouteId.of("example"))
                .name("Example")
                .type(Term.of(RouteType.VERSNELDE_ROUTE))
                .timeline(Timeline.builder().addYears(years).build());
    }

    static RouteYear.Builder year(String id) {
        return RouteYear.builder().id(ElementId.of(id));
    }

    static RouteYear.Builder learning(String year) {
        return year(year).learningYear(LearningYear.parse(year));
    }

    static RouteSegment.Builder segment(String id, Setting setting) {
        return RouteSegment.builder().id(ElementId.of(id)).setting(Term.of(setting));
    }

    static RouteSegment segment(Setting setting, String time) {
        return segment("at-" + setting.ordinal(), setting)
                .time(Optional.of(Quantity.parse(time)))
                .build();
    }

    static Destination.Builder programme(MboLevel level) {
        return Destination.builder()
                .id(ElementId.of("programme-" + level.ordinal()))
                .name(LocalizedText.same("programme"))
                .addLevels(level);
    }
}
