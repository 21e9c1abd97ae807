package nl.schakel.assessment.fact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One object for equal values, as far as they are few: most partnerships have the same few truths, small numbers and sets of codes, and
 * rules that read them over many sheets find them near.
 */
final class Shared {

    private static final int MOST = 4096;

    private static final Map<FactValue, FactValue> VALUES = new ConcurrentHashMap<>();

    private Shared() {}

    static FactValue of(FactValue value) {
        if (VALUES.size() >= MOST) {
            return VALUES.getOrDefault(value, value);
        }
        FactValue known = VALUES.putIfAbsent(value, value);
        return known == null ? value : known;
    }
}
