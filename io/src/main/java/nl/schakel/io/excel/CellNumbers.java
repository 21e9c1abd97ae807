package nl.schakel.io.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers of a sheet as Excel shows them: of 15 digits, and as a day where the format of the cell is one of days. */
final class CellNumbers {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final int MOST_DIGITS = 90;
    private static final Pattern NOT_CODE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern OF_DAYS = Pattern.compile("[yYmMdDhHsS]");

    private static final LocalDate FIRST = LocalDate.of(1899, 12, 31);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    /** The number of 29 February 1900, a day that Excel knows and that never was. */
    private static final int NEVER = 60;

    private static final int LAST = 2_958_465;

    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private CellNumbers() {}

    /** Gives the number without what the binary form of it added; nothing if it has far too many digits. */
    static Optional<String> plain(BigDecimal raw) {
        BigDecimal shown = raw.round(DIGITS);
        if (shown.signum() == 0) {
            return Optional.of("0");
        }
        BigDecimal bare = shown.stripTrailingZeros();
        return Math.abs(bare.scale()) > MOST_DIGITS ? Optional.empty() : Optional.of(bare.toPlainString());
    }

    static boolean isOfDays(String format) {
        return OF_DAYS.matcher(NOT_CODE.matcher(format).replaceAll("")).find();
    }

    /** Gives the day, with the time if there is one. */
    static Optional<String> day(BigDecimal raw, boolean since1904) {
        if (raw.signum() < 0 || raw.compareTo(BigDecimal.valueOf(LAST + 1L)) >= 0) {
            return Optional.empty();
        }
        int number = raw.intValue();
        if (!since1904 && (number == NEVER || number == 0)) {
            return Optional.empty();
        }
        LocalDate day =
                since1904 ? FIRST_OF_1904.plusDays(number) : FIRST.plusDays(number > NEVER ? number - 1L : number);
        long seconds = raw.subtract(BigDecimal.valueOf(number))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        LocalDateTime time = day.atStartOfDay().plusSeconds(seconds);
        return Optional.of(
                seconds == 0 ? time.toLocalDate().toString() : time.withNano(0).toString());
    }
}
