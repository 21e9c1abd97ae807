package nl.schakel.io.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schakel.core.check.Check;

/** A format of documents, such as YAML, told by the ending of a file's name. */
public enum TextFormat {
    /** The format that people write. */
    YAML(".yaml", ".yml"),
    /** The format of record. */
    JSON(".json");

    private final List<String> endings;

    TextFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /** {@return the ending of the files that this library writes, such as '.yaml'} */
    public String ending() {
        return endings.get(0);
    }

    /**
     * Tells the format of a file by its name.
     *
     * @param fileName the name, with or without directories
     * @return the format, if the name ends in .yaml, .yml or .json, in letters of any case
     */
    public static Optional<TextFormat> ofFileName(String fileName) {
        String name = Check.given(fileName, "file name").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(name::endsWith))
                .findFirst();
    }
}
