package nl.schakel.io.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.text.Codes;
import nl.schakel.io.bind.Header;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.text.TextFormat;
import nl.schakel.io.tree.Decoder;
import nl.schakel.io.tree.Findings;
import nl.schakel.io.tree.Node;
import nl.schakel.io.tree.TreeReader;

/** The reader of documents of any format of the library, each by the format that it names itself. */
public final class Documents {

    private static final List<DocumentReader<? extends Record>> READERS = List.of(
            DossierReader.standard(),
            SurveyReader.standard(),
            BasisReader.standard(),
            RuleSetReader.standard(),
            InstrumentReader.standard());

    private Documents() {}

    /**
     * Reads a file with the reader of the format that it names, or almost names; as a dossier if it names none.
     *
     * @param file a file that ends in .yaml, .yml or .json
     * @return what it holds, and all issues
     */
    public static Checked<? extends Record> read(Path file) {
        List<String> names =
                READERS.stream().map(reader -> reader.format().name()).toList();
        String named = formatOf(Check.given(file, "file")).orElse("").split("/", 2)[0];
        int reader = names.indexOf(Codes.nearest(named, names).orElse(named));
        return READERS.get(Math.max(reader, 0)).read(file);
    }

    private static Optional<String> formatOf(Path file) {
        return TextFormat.ofFileName(file.toString())
                .flatMap(text -> root(file, text))
                .flatMap(Header::named);
    }

    private static Optional<Node> root(Path file, TextFormat text) {
        Findings unheard = new Findings(Optional.empty(), 1);
        try (InputStream in = Files.newInputStream(file)) {
            return new Decoder(ReadLimits.standard(), unheard)
                    .bytes(in)
                    .flatMap(content -> TreeReader.read(content, text, ReadLimits.standard(), unheard));
        } catch (IOException leftToTheReader) {
            return Optional.empty();
        }
    }
}
