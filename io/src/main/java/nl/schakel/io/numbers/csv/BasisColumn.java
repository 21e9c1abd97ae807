package nl.schakel.io.numbers.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a funding basis, such as 'learning-year', in Dutch 'leerjaar'. */
enum BasisColumn {
    KIND("kind", "soort"),
    PARTNER("partner", "partner"),
    ARRANGEMENT("arrangement", "afspraak"),
    LEARNING_YEAR("learning-year", "leerjaar"),
    SCHOOL_YEAR("school-year", "schooljaar"),
    VALUE("value", "waarde"),
    UP_TO("up-to", "tot-en-met"),
    PART("part", "deel"),
    NOTE("note", "opmerking");

    private final String english;
    private final String dutch;

    BasisColumn(String english, String dutch) {
        this.english = english;
        this.dutch = dutch;
    }

    String english() {
        return english;
    }

    String dutch() {
        return dutch;
    }

    static Optional<BasisColumn> of(String header) {
        String word = word(header);
        return Arrays.stream(values())
                .filter(column -> column.english.equals(word) || column.dutch.equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values())
                .flatMap(column -> List.of(column.english, column.dutch).stream())
                .distinct()
                .toList();
    }

    /** Words of a table are meant alike in small and capital letters, and with a space for a hyphen. */
    static String word(String cell) {
        return cell.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
