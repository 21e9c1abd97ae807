package nl.schakel.io.duo;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.io.duo.column.ColumnNames;

/** A kind of file that DUO publishes and that is not read, told by its columns, so that the words can say so. */
enum NotRead {
    EXAMS_OF_YEARS(
            "examens van meer schooljaren",
            "(EXAMENKANDIDATEN|GESLAAGDEN|GEZAKTEN).*[0-9]{4}.*",
            "Of exams the file of one school year is read."),
    INSTITUTIONS(
            "basisgegevens instellingen",
            "NRADMINISTRATIE|NRADMINLEID|NRADMINVOLG|NRADMINVAN|NRADMINNAAR",
            "Of sites and boards the file of all vestigingen vo is read, and of mbo institutions their addresses.");

    private final String label;
    private final String names;
    private final String advice;

    NotRead(String label, String names, String advice) {
        this.label = label;
        this.names = names;
        this.advice = advice;
    }

    /** Tells it by the names of columns, of which one is enough. */
    static Optional<NotRead> of(Collection<List<String>> headers) {
        return Arrays.stream(values())
                .filter(each -> headers.stream()
                        .flatMap(List::stream)
                        .map(ColumnNames::bare)
                        .anyMatch(name -> name.matches(each.names)))
                .findFirst();
    }

    String label() {
        return label;
    }

    String advice() {
        return advice;
    }

    /** Names the kinds that are read, such as 'sites (vestigingen vo)'. */
    static String kinds() {
        return Stream.of(DuoKind.values())
                .map(kind -> Codes.of(kind) + " (" + kind.label().in(Language.DUTCH) + ")")
                .collect(Collectors.joining(", ", "Files of these kinds are read: ", "."));
    }
}
