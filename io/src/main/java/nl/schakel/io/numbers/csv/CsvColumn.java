package nl.schakel.io.numbers.csv;

import java.util.Locale;

/** A column of a table, with its names in English and in Dutch, such as 'role' and 'rol'. */
public interface CsvColumn {

    /** {@return its name in English, as one word of small letters and hyphens} */
    String english();

    /** {@return its name in Dutch, which may be the same} */
    String dutch();

    /**
     * Gives a cell as a word of tables: these are meant alike in small and capital letters, and with a space for a hyphen.
     *
     * @param cell the cell
     * @return the word
     */
    static String word(String cell) {
        return cell.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
