package nl.schakel.samples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.io.drawing.KindText;
import nl.schakel.io.drawing.MeasureText;
import nl.schakel.io.drawing.RouteDrawing;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.kind.RouteKind;
import nl.schakel.model.route.kind.RouteKinds;
import nl.schakel.model.route.measure.RouteMeasures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Draws the learning routes of a dossier, or a kind of route that the law or a report names. */
@Command(
        name = "route",
        description =
                "Tell the learning routes of a dossier, or a kind of route, in words, and draw each as a time line in SVG.")
final class RouteCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private @Nullable SchakelCommand parent;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "A dossier.")
    private @Nullable String file;

    @Option(names = "--kind", paramLabel = "KIND", description = "A kind of route in place of FILE, such as vm2.")
    private @Nullable String kind;

    @Option(names = "--kinds", description = "List the kinds of route.")
    private boolean kinds;

    @Option(names = "--route", paramLabel = "ID", description = "One route, such as tot; all without it.")
    private @Nullable String id;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write ID.svg of each route into this directory, made if it is not there, in place of words.")
    private @Nullable Path directory;

    RouteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (kinds) {
            RouteKinds.all().forEach(each -> console.line(new KindText(each, parent.language()).line()));
            return Console.GOOD;
        }
        Check.that(
                (file == null) != (kind == null) && (kind == null || id == null),
                "route",
                Stream.of(file, kind, id).filter(Objects::nonNull).collect(Collectors.joining(" ")),
                "must be of a dossier or of a kind, and not both",
                "Give FILE, with --route for one route, or --kind; --kinds lists the kinds.");
        return kind == null ? ofDossier(file) : ofKind(RouteKinds.of(kind));
    }

    private int ofKind(RouteKind found) {
        if (directory == null) {
            console.line(new KindText(found, parent.language()).text());
            return Console.GOOD;
        }
        new OutputFiles(directory, console)
                .write(found.id() + ".svg", RouteDrawing.of(found.route()).svg(parent.language()));
        return Console.GOOD;
    }

    private int ofDossier(String file) {
        Optional<Partnership> read =
                console.read(List.of(file)).map(dossiers -> dossiers.get(0)).map(Dossier::partnership);
        if (read.isEmpty()) {
            return Console.PROBLEMS;
        }
        List<RouteDrawing> drawings = routes(read.get()).stream()
                .map(route -> RouteDrawing.of(route, read.get()))
                .toList();
        if (directory == null) {
            console.print(drawings.stream()
                    .map(drawing -> drawing.text(parent.language()) + "\n"
                            + new MeasureText(RouteMeasures.of(drawing.route()), parent.language()).text() + "\n")
                    .collect(Collectors.joining("\n")));
            return Console.GOOD;
        }
        OutputFiles out = new OutputFiles(directory, console);
        drawings.forEach(drawing -> out.write(drawing.route().id() + ".svg", drawing.svg(parent.language())));
        return Console.GOOD;
    }

    private List<Route> routes(Partnership partnership) {
        List<Route> routes = partnership.routes().stream()
                .filter(route -> id == null || route.id().value().equals(id))
                .toList();
        Check.that(
                id == null || !routes.isEmpty(),
                "route",
                id,
                "must be one of the dossier",
                partnership.routes().isEmpty()
                        ? "It has none."
                        : "Possible: "
                                + partnership.routes().stream()
                                        .map(route -> route.id().value())
                                        .collect(Collectors.joining(", "))
                                + ".");
        return routes;
    }
}
