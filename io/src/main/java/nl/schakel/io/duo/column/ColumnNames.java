package nl.schakel.io.duo.column;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The names of a column, such as INSTELLINGSCODE, once BRIN NUMMER.
 *
 * @param title its name today, in capitals
 * @param aliases the names that files of other years and kinds give it
 * @param isNeeded whether no row can be read without it
 */
public record ColumnNames(String title, List<String> aliases, boolean isNeeded) {

    static ColumnNames known(String title, String... aliases) {
        return new ColumnNames(title, List.of(aliases), false);
    }

    static ColumnNames needed(String title, String... aliases) {
        return new ColumnNames(title, List.of(aliases), true);
    }

    Stream<String> bare() {
        return Stream.concat(Stream.of(title), aliases.stream()).map(ColumnNames::bare);
    }

    /**
     * Gives the letters and digits of a name: 'HUISNUMMER - TOEVOEGING' and 'HUISNUMMER-TOEVOEGING' are one.
     *
     * @param name the name
     * @return what remains of it, in capitals
     */
    public static String bare(String name) {
        String capitals = name.toUpperCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(capitals.length());
        for (int i = 0; i < capitals.length(); i++) {
            if (Character.isLetterOrDigit(capitals.charAt(i))) {
                bare.append(capitals.charAt(i));
            }
        }
        return bare.toString();
    }
}
