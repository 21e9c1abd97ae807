package nl.schakel.core.shape;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A reader of short texts that remembers what it read lately, since documents repeat their ids, dates and numbers. It keeps a fixed number
 * of immutable values, and any number of threads may use it: at worst, one of them reads a text again.
 */
final class Recent implements Function<String, Object> {

    private static final int MOST = 256;
    private static final int LONGEST = 60;

    private final Function<String, Object> parse;
    private final @Nullable Known[] known = new Known[MOST];

    private record Known(String text, Object value) {}

    Recent(Function<String, Object> parse) {
        this.parse = parse;
    }

    @Override
    public Object apply(String text) {
        if (text.length() > LONGEST) {
            return parse.apply(text);
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 8) & MOST - 1;
        Known there = known[place];
        if (there == null || !there.text.equals(text)) {
            there = new Known(text, parse.apply(text));
            known[place] = there;
        }
        return there.value;
    }
}
