package nl.schakel.io.duo;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.schakel.io.numbers.csv.RowStream;
import nl.schakel.io.tree.Findings;

/** Where the rows of a file come from: a file, bytes or characters, within the same limits. */
interface DuoSource {

    /** What is done with the rows. */
    interface Work {
        Optional<DuoSummary> on(RowStream rows, long size) throws IOException;
    }

    Optional<DuoSummary> read(DuoSettings settings, Findings findings, Work work) throws IOException;

    static DuoSource of(Path file) {
        return (settings, findings, work) -> {
            try (InputStream in = Files.newInputStream(file)) {
                return work.on(RowStream.of(in, settings.encoding(), settings.limits(), findings), Files.size(file));
            }
        };
    }

    static DuoSource of(InputStream in) {
        return (settings, findings, work) ->
                work.on(RowStream.of(in, settings.encoding(), settings.limits(), findings), 0);
    }

    static DuoSource of(Reader in) {
        return (settings, findings, work) -> work.on(RowStream.of(in, settings.limits(), findings), 0);
    }

    static DuoSource of(String content) {
        return (settings, findings, work) ->
                work.on(RowStream.of(new StringReader(content), settings.limits(), findings), content.length());
    }
}
