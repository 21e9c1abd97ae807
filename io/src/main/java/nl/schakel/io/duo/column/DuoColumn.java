package nl.schakel.io.duo.column;

import java.util.Optional;
import java.util.Set;

/** A column of a DUO file, known under all its names. */
public interface DuoColumn {

    /** {@return its names} */
    ColumnNames names();

    /** {@return its name today, in capitals} */
    default String title() {
        return names().title();
    }

    /** {@return whether no row can be read without it} */
    default boolean isNeeded() {
        return names().isNeeded();
    }

    /** {@return what a reader should know where a file does not have it} */
    default Optional<String> whenAbsent() {
        return Optional.empty();
    }

    /**
     * Says whether a name means it; spaces, hyphens and capitals make no difference.
     *
     * @param name the name
     * @return whether it does
     */
    default boolean goesBy(String name) {
        return isAmong(Set.of(ColumnNames.bare(name)));
    }

    /**
     * Says whether one of many names means it, however many they are.
     *
     * @param bare the names, each bare
     * @return whether one does
     */
    default boolean isAmong(Set<String> bare) {
        return names().bare().anyMatch(bare::contains);
    }
}
