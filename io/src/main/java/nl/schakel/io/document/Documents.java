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
        return TextFormat.ofFileName(Check.given(file, "file").toString())
                .flatMap(text -> characters(file)
                        .<Checked<? extends Record>>map(
                                content -> naming(content, text).readText(content, text, file.toString())))
                .orElseGet(() -> READERS.get(0).read(file));
    }

    /** Gives the reader of the format that a document names. */
    private static DocumentReader<? extends Record> naming(String content, TextFormat text) {
        List<String> names =
                READERS.stream().map(reader -> reader.format().name()).toList();
        String named = TreeReader.read(content, text, ReadLimits.standard(), unheard())
                .flatMap(Header::named)
                .orElse("")
                .split("/", 2)[0];
        return READERS.get(Math.max(names.indexOf(Codes.nearest(named, names).orElse(named)), 0));
    }

    /** Gives what a file holds, unless a reader would say what is wrong with it. */
    private static Optional<String> characters(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new Decoder(ReadLimits.standard(), unheard()).bytes(in);
        } catch (IOException leftToTheReader) {
            return Optional.empty();
        }
    }

    private static Findings unheard() {
        return new Findings(Optional.empty(), 1);
    }
}
