package nl.schakel.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.schakel.core.text.Codes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus from which fuzzing starts, and all that it found, fed to each reader again; see the profile 'fuzz' in io/pom.xml. */
class FuzzCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/nl/schakel/io/fuzz");

    static Stream<Arguments> inputs() {
        return Arrays.stream(FuzzTarget.values())
                .flatMap(target -> files(target).stream().map(file -> Arguments.of(target, file)));
    }

    private static List<Path> files(FuzzTarget target) {
        try (Stream<Path> files = Files.list(CORPUS.resolve(Codes.of(target)))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void theReaderHoldsItsWord(FuzzTarget target, Path file) throws IOException {
        target.feed(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @EnumSource
    void everyReaderHasACorpus(FuzzTarget target) {
        assertThat(files(target)).hasSizeGreaterThanOrEqualTo(5);
    }

    /** A taste of fuzzing, the same in every run: pieces cut out, doubled and changed. */
    @ParameterizedTest
    @EnumSource
    void theReaderHoldsItsWordWhenTheCorpusIsCutAndChanged(FuzzTarget target) throws IOException {
        Random random = new Random(target.ordinal());
        for (Path file : files(target)) {
            byte[] sound = Files.readAllBytes(file);
            for (int i = 0; i < 20 && sound.length > 0; i++) {
                target.feed(changed(sound, random));
            }
        }
    }

    private static byte[] changed(byte[] sound, Random random) {
        int from = random.nextInt(sound.length);
        int to = from + random.nextInt(Math.min(40, sound.length - from) + 1);
        byte[] changed = switch (random.nextInt(3)) {
            case 0 -> join(sound, from, to, new byte[0]);
            case 1 -> join(sound, from, from, Arrays.copyOfRange(sound, from, to));
            default -> sound.clone();
        };
        for (int i = 0; i < 3 && changed.length > 0; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] join(byte[] bytes, int from, int to, byte[] within) {
        byte[] joined = new byte[from + within.length + bytes.length - to];
        System.arraycopy(bytes, 0, joined, 0, from);
        System.arraycopy(within, 0, joined, from, within.length);
        System.arraycopy(bytes, to, joined, from + within.length, bytes.length - to);
        return joined;
    }
}
