package nl.schakel.assessment.law.rpo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.truth.Truth;

/**
 * A municipality with all boards that have a location for vo in it, and their pupils there.
 *
 * @param municipality its name, or its code
 * @param pupils the pupils at the locations of each board on its territory, within bounds where a count is suppressed such as 1..4
 */
public record Territory(String municipality, Map<PartnerId, Count> pupils) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST_PUPILS = BigDecimal.valueOf(60);
    private static final int LEAST_BOARDS = 65;

    /** Refuses null and a blank name. */
    public Territory {
        Check.text(municipality, "municipality");
        pupils = Check.map(pupils, "pupils");
        pupils.forEach((board, count) ->
                Check.that(count.isWhole(), "pupils of " + board, count, "must be whole", "Count pupils, not hours."));
    }

    /**
     * Begins a municipality without boards.
     *
     * @param municipality its name, or its code
     * @return the municipality
     */
    public static Territory of(String municipality) {
        return new Territory(municipality, Map.of());
    }

    /**
     * Adds a board.
     *
     * @param board the board
     * @param pupils its pupils there
     * @return the municipality with it
     */
    public Territory with(PartnerId board, Count pupils) {
        Map<PartnerId, Count> all = new LinkedHashMap<>(this.pupils);
        Check.that(
                all.put(board, Check.given(pupils, "pupils")) == null,
                "board",
                board,
                "must stand in a municipality once",
                "Add the pupils of all its locations there.");
        return new Territory(municipality, all);
    }

    /**
     * Adds a board.
     *
     * @param board the board
     * @param pupils its pupils there
     * @return the municipality with it
     */
    public Territory with(PartnerId board, int pupils) {
        return with(board, Count.of(pupils));
    }

    /** How many of its boards take part. */
    int taking(Set<PartnerId> participants) {
        return (int) pupils.keySet().stream().filter(participants::contains).count();
    }

    /** Whether at least 65 % of its boards take part; unknown where it has none. */
    Truth boardsSuffice(Set<PartnerId> participants) {
        return pupils.isEmpty() ? Truth.UNKNOWN : Truth.of(100 * taking(participants) >= LEAST_BOARDS * pupils.size());
    }

    /** Whether at least 60 % of the pupils go to boards that take part, whatever the suppressed counts are. */
    Truth pupilsSuffice(Set<PartnerId> participants) {
        if (most(participants, true).add(most(participants, false)).signum() == 0) {
            return Truth.UNKNOWN;
        }
        if (isEnough(least(participants, true), most(participants, false))) {
            return Truth.TRUE;
        }
        return isEnough(most(participants, true), least(participants, false)) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static boolean isEnough(BigDecimal inside, BigDecimal outside) {
        BigDecimal all = inside.add(outside);
        return all.signum() > 0 && inside.multiply(HUNDRED).compareTo(all.multiply(LEAST_PUPILS)) >= 0;
    }

    /** How much nearer it comes to the least share for certain if a board takes part: of 60 % two of the least inside, three of the most outside. */
    BigDecimal gain(PartnerId board) {
        Count count = pupils.get(board);
        return count.least().multiply(BigDecimal.valueOf(2)).add(count.most().multiply(BigDecimal.valueOf(3)));
    }

    BigDecimal least(Set<PartnerId> participants, boolean inside) {
        return sum(participants, inside, true);
    }

    BigDecimal most(Set<PartnerId> participants, boolean inside) {
        return sum(participants, inside, false);
    }

    private BigDecimal sum(Set<PartnerId> participants, boolean inside, boolean least) {
        return pupils.entrySet().stream()
                .filter(each -> participants.contains(each.getKey()) == inside)
                .map(each -> least ? each.getValue().least() : each.getValue().most())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
