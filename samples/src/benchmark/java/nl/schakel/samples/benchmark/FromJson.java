package nl.schakel.samples.benchmark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.schakel.core.issue.Checked;
import nl.schakel.io.document.DocumentReader;
import nl.schakel.io.document.DossierReader;
import nl.schakel.io.document.DossierWriter;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.json.JsonMapper;

/** Reading: from the bytes of each partnership in JSON to its dossier with all checks, beside a plain tree of Jackson of the same bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Partnerships.MANY)
public class FromJson {

    @Benchmark
    public void schakel(Documents documents, Blackhole sink) {
        for (byte[] each : documents.all) {
            sink.consume(documents.read(each));
        }
    }

    /** No limits, no places, no checks but those of the syntax. */
    @Benchmark
    public void jacksonTree(Documents documents, Blackhole sink) {
        for (byte[] each : documents.all) {
            sink.consume(documents.jackson.readTree(each));
        }
    }

    /** The partnerships as bytes, each of which is read soundly. */
    @State(Scope.Benchmark)
    public static class Documents {

        final DocumentReader<Dossier> reader = DossierReader.standard();
        final JsonMapper jackson = JsonMapper.builder().build();
        List<byte[]> all = List.of();

        @Setup
        public void write() {
            List<Dossier> dossiers = Partnerships.sound(Integer.getInteger(Partnerships.NUMBER, Partnerships.MANY));
            all = dossiers.stream()
                    .map(dossier -> DossierWriter.standard().write(dossier, TextFormat.JSON))
                    .map(json -> json.getBytes(StandardCharsets.UTF_8))
                    .toList();
            for (int i = 0; i < all.size(); i++) {
                if (!read(all.get(i)).orElseThrow().equals(dossiers.get(i))) {
                    throw new IllegalStateException("partnership " + i + " is not read back as it was written");
                }
            }
            long bytes = all.stream().mapToLong(each -> each.length).sum();
            System.out.println(all.size() + " partnerships in JSON, " + bytes + " bytes");
        }

        Checked<Dossier> read(byte[] json) {
            return reader.read(new ByteArrayInputStream(json), TextFormat.JSON, "partnership.json");
        }
    }
}
