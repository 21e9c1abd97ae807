package nl.schakel.samples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.io.drawing.RouteDrawing;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.route.Route;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Draws the learning routes of a dossier. */
@Command(
        name = "route",
        description = "Tell the learning routes of a dossier in words, and draw each as a time line in SVG.")
final class RouteCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private @Nullable SchakelCommand parent;

    @Parameters(paramLabel = "FILE", description = "A dossier.")
    private String file = "";

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
                    .map(drawing -> drawing.text(parent.language()) + "\n")
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
