package nl.schakel.samples.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import nl.schakel.core.issue.Checked;
import nl.schakel.io.document.DossierReader;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;

/** What a reader says of faulty files: ten faults in one pass, and what came before a quote that never ends. */
public final class Faults {

    private Faults() {}

    /**
     * Tells the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        for (String name : new String[] {"ten-faults.yaml", "broken-off.yaml"}) {
            Checked<Dossier> read = read(name);
            out.println("== " + name + ": " + read.issues().size() + " issues");
            read.issues().forEach(out::println);
        }
    }

    private static Checked<Dossier> read(String name) {
        try (InputStream in = Faults.class.getResourceAsStream("/nl/schakel/samples/faults/" + name)) {
            return DossierReader.standard().read(in, TextFormat.YAML, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
