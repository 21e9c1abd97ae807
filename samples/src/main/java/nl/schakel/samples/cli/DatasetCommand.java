package nl.schakel.samples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.source.Publication;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.document.DocumentWriter;
import nl.schakel.io.document.DossierWriter;
import nl.schakel.io.document.SurveyWriter;
import nl.schakel.io.jackson.SchakelModule;
import nl.schakel.io.table.CsvText;
import nl.schakel.io.table.DataFile;
import nl.schakel.io.table.DataPackage;
import nl.schakel.io.table.TableSet;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.survey.Survey;
import nl.schakel.samples.dataset.Codebooks;
import nl.schakel.samples.dataset.Dataset;
import nl.schakel.samples.dataset.Portraits;
import nl.schakel.samples.dataset.Surveys;
import nl.schakel.samples.table.DatasetTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the whole dataset: documents, tables, and the descriptor that lists them. */
@Command(
        name = "dataset",
        description = "Write the whole dataset: every dossier and survey and all of them in one as canonical JSON,"
                + " tables as CSV, the codebook, and datapackage.json, which lists them.")
final class DatasetCommand implements Callable<Integer> {

    private static final String JSON = "application/json";
    private static final LocalizedText TITLE =
            LocalizedText.of("Samenwerking tussen vmbo en mbo", "Cooperation between vmbo and mbo");
    private static final DataPackage.Licence LICENCE = new DataPackage.Licence(
            "Apache-2.0", "Apache License 2.0", "https://www.apache.org/licenses/LICENSE-2.0.txt");

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
        Dataset dataset = Dataset.shipped();
        TableSet tables = DatasetTables.of(dataset.dossiers(), dataset.surveys());
        Map<DataFile, String> files = new LinkedHashMap<>();
        Portraits.names().forEach(name -> addDossier(files, name, Portraits.get(name)));
        Surveys.ids().forEach(id -> addSurvey(files, id, Surveys.get(id)));
        files.put(
                new DataFile("dataset.json", LocalizedText.of("alles in één document", "all in one document"), JSON),
                DocumentWriter.of(Dataset.FORMAT).write(dataset, TextFormat.JSON));
        files.put(
                new DataFile("CODEBOOK.md", LocalizedText.of("codeboek", "codebook"), "text/markdown"),
                Codebooks.shipped());
        files.put(
                new DataFile("CITATION.cff", LocalizedText.of("hoe te citeren", "how to cite"), "application/yaml"),
                Codebooks.citation());
        files.forEach((file, content) -> out.write(file.path(), content));
        tables.tables().forEach(table -> out.write(DataPackage.path(table), CsvText.write(table)));
        out.write(
                DataPackage.FILE,
                DataPackage.of("schakel", TITLE, LICENCE, version(), sources(dataset), tables)
                        .withFiles(List.copyOf(files.keySet()))
                        .write());
        return Console.GOOD;
    }

    private static void addDossier(Map<DataFile, String> files, String name, Dossier dossier) {
        LocalizedText title =
                LocalizedText.same(dossier.partnership().identity().name() + ", " + dossier.asOf());
        files.put(
                new DataFile("dossiers/" + name + TextFormat.JSON.ending(), title, JSON),
                DossierWriter.standard().write(dossier, TextFormat.JSON));
    }

    private static void addSurvey(Map<DataFile, String> files, String id, Survey survey) {
        LocalizedText title = LocalizedText.same(survey.id() + ", " + survey.asOf());
        files.put(
                new DataFile("surveys/" + id + TextFormat.JSON.ending(), title, JSON),
                SurveyWriter.standard().write(survey, TextFormat.JSON));
    }

    /** The publications, each once. */
    private static List<DataPackage.Source> sources(Dataset dataset) {
        Map<PublicationId, Publication> publications = new LinkedHashMap<>();
        Stream.concat(
                        dataset.dossiers().stream().map(Dossier::publications),
                        dataset.surveys().stream().map(Survey::publications))
                .flatMap(List::stream)
                .forEach(each -> publications.putIfAbsent(each.id(), each));
        return publications.values().stream()
                .map(each -> new DataPackage.Source(described(each), Optional.empty()))
                .toList();
    }

    private static String described(Publication publication) {
        List<String> parts = new ArrayList<>(List.of(publication.title()));
        publication.publisher().ifPresent(parts::add);
        parts.add(publication.year().toString());
        return String.join(", ", parts);
    }

    private static String version() {
        return new SchakelModule().version().toString();
    }
}
