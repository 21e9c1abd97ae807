package nl.schakel.model.route.measure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.route.MboLevel;

/**
 * How many years mbo programmes take by themselves, where a route does not say it of its own; an assumption, which names where it comes from.
 *
 * <pre>{@code
 * new ProgrammeLengths(Map.of(MboLevel.LEVEL_4, Count.of(3)), LocalizedText.of("eigen gids", "own guide"));
 * }</pre>
 *
 * @param years the years by level; unknown where a level is left out
 * @param source where they come from
 */
public record ProgrammeLengths(Map<MboLevel, Count> years, LocalizedText source) {

    /** Nothing is assumed. */
    public static final ProgrammeLengths NONE =
            new ProgrammeLengths(Map.of(), LocalizedText.of("geen aanname", "no assumption"));

    /**
     * The lengths of WEB, art. 7.2.2 and 7.2.4a, as read in the text of May 2017; level 4 is left out, since a ministerial rule can make it
     * longer than three years.
     */
    public static final ProgrammeLengths WEB_2017 = new ProgrammeLengths(
            Map.of(
                    MboLevel.LEVEL_1, Count.of(1),
                    MboLevel.LEVEL_2, Count.between(1, 2),
                    MboLevel.LEVEL_3, Count.between(2, 3)),
            LocalizedText.of("WEB, tekst van mei 2017", "WEB, text of May 2017"));

    /** Refuses null. */
    public ProgrammeLengths {
        years = Check.map(years, "years").isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(years));
        Check.given(source, "source");
    }

    /**
     * Gives the length of a programme of a level.
     *
     * @param level the level
     * @return the years; unknown if it is left out
     */
    public Optional<Count> of(MboLevel level) {
        return Optional.ofNullable(years.get(Check.given(level, "level")));
    }
}
