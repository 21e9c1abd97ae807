package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.core.issue.Checked;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names that differ and have the same hash, which would take minutes in a hash table that can only try them one by one. */
class CollidingNamesTest {

    private static final int MANY = 30_000;
    private static final Duration AMPLE = Duration.ofSeconds(40);

    /** Makes a name of pairs of letters that weigh the same, one or the other for each bit. */
    private static String name(int number) {
        return IntStream.range(0, 15)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "c0" : "an")
                .collect(Collectors.joining());
    }

    private static String many(IntFunction<String> each) {
        return IntStream.range(0, MANY).mapToObj(each).collect(Collectors.joining(",\n"));
    }

    @ParameterizedTest
    @EnumSource
    void asKeys(TextFormat format) {
        assertThat(name(1).hashCode()).isEqualTo(name(2).hashCode());
        String basis =
                "{\"format\": \"schakel-funding-basis/1\", \"school-year\": \"2017-2018\", \"amounts-per-pupil\": {\n"
                        + many(i -> "\"" + name(i) + "\": \"EUR 1.00\"") + "}}";
        Checked<?> read =
                assertTimeoutPreemptively(AMPLE, () -> BasisReader.standard().readText(basis, format, "basis"));
        assertThat(read.issues()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void asTermsThatNoListHolds(TextFormat format) {
        String dossier =
                "{\"format\": \"schakel-dossier/1\", \"as-of\": \"2018-06-30\", \"partnership\": {\"id\": \"p\","
                        + " \"partners\": [], \"identity\": {\"name\": \"P\", \"themes\": [\n"
                        + many(i -> "{\"other\": {\"nl\": \"" + name(i) + "\"}}") + "]}}}";
        Checked<?> read =
                assertTimeoutPreemptively(AMPLE, () -> DossierReader.standard().readText(dossier, format, "dossier"));
        assertThat(read.value()).isPresent();
    }

    /** Of which each has to be held against those before it: their periods follow each other. */
    @ParameterizedTest
    @EnumSource
    void asOneMemberOfManyPeriods(TextFormat format) {
        LocalDate first = LocalDate.of(1950, 1, 1);
        String dossier =
                "{\"format\": \"schakel-dossier/1\", \"as-of\": \"2018-06-30\", \"partnership\": {\"id\": \"p\","
                        + " \"identity\": {\"name\": \"P\"}, \"partners\": [\n"
                        + many(i -> "{\"id\": \"" + name(i)
                                + "\", \"member\": {\"type\": \"institution\", \"name\": \"P\", "
                                + "\"kind\": \"vmbo-school\"}, \"period\": \"" + first.plusDays(2L * i) + "/"
                                + first.plusDays(2L * i + 1) + "\"}")
                        + "]}}";
        Checked<?> read =
                assertTimeoutPreemptively(AMPLE, () -> DossierReader.standard().readText(dossier, format, "dossier"));
        assertThat(read.value()).isPresent();
    }
}
