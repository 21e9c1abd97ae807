package nl.schakel.samples.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;

/** The reader of percentages, such as '2.5'. */
public final class Percent {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,3}(?:\\.[0-9]{1,4})?");

    private Percent() {}

    /**
     * Reads a percentage.
     *
     * @param text a number such as '4' or '2.5', without a per cent sign
     * @return the number
     */
    public static BigDecimal parse(String text) {
        return new BigDecimal(Check.matches(
                text,
                DECIMAL,
                "percent",
                "must be a number of at most four decimals",
                "Write it like 4 or 2.5, without a per cent sign."));
    }
}
