package nl.schakel.samples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.schakel.io.document.DossierWriter;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.samples.dataset.Portraits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes every shipped dossier as canonical JSON. */
@Command(
        name = "dataset",
        description = "Write every shipped dossier as canonical JSON, one file each, named by its id.")
final class DatasetCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The directory; made if it is not there.")
    private @Nullable Path directory;

    DatasetCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OutputFiles out = new OutputFiles(directory, console);
        for (Dossier dossier : Portraits.all()) {
            out.write(
                    dossier.partnership().id() + TextFormat.JSON.ending(),
                    DossierWriter.standard().write(dossier, TextFormat.JSON));
        }
        return Console.GOOD;
    }
}
