package nl.schakel.io.report.section;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.drawing.picture.Picture;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.route.Route;

/** The learning routes as time lines, each with the words of it; those without years are only named. */
record RouteSection(Teller teller) implements Section {

    @Override
    public String id() {
        return "routes";
    }

    @Override
    public LocalizedText title() {
        return Labels.ROUTES;
    }

    @Override
    public boolean isEmpty() {
        return routes().isEmpty();
    }

    private List<Route> routes() {
        return teller.view().partnership().routes();
    }

    @Override
    public void write(Markup out) {
        Map<PartnerId, String> names = teller.view().partnership().partners().stream()
                .collect(Collectors.toMap(Membership::id, Membership::name, (first, second) -> first));
        Predicate<Route> hasYears = route -> !route.timeline().years().isEmpty();
        routes().stream()
                .filter(hasYears)
                .forEach(route -> drawing(out, route.name(), new Picture(route, names, teller.language())));
        List<Route> others = routes().stream().filter(hasYears.negate()).toList();
        if (!others.isEmpty()) {
            out.text("\n")
                    .add("p", teller.in(Labels.NOT_DRAWN))
                    .add(
                            "ul",
                            list -> others.forEach(route -> list.text("\n")
                                    .add(
                                            "li",
                                            route.name() + " ("
                                                    + teller.in(route.status().label()) + ")")));
        }
    }

    private void drawing(Markup out, String name, Picture picture) {
        Tag frame = Tag.of("div", "scroll")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", name);
        out.text("\n").add(Tag.of("h3", "quiet"), name).add(frame, picture::write);
        out.text("\n").add("details", details -> {
            details.add("summary", teller.in(Labels.IN_WORDS));
            details.add(
                    Tag.of("div", "inside"),
                    inside -> inside.add(
                            "ul",
                            list -> picture.text()
                                    .lines()
                                    .forEach(line -> list.text("\n").add("li", line))));
        });
    }
}
