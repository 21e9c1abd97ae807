package nl.schakel.io.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;

/**
 * How a table was read, such as with semicolons and Dutch numbers, with what settled each; wider than four, so the accessors are API and the
 * constructor is not.
 *
 * @param separator what stands between its cells; absent for a sheet of a workbook
 * @param quote what stands around cells; absent for a sheet of a workbook
 * @param numbers the form of its numbers; of a sheet that of numbers which stand there as text
 * @param dates the form of its days; absent where the table has no column of days
 * @param encoding the encoding of its bytes; absent for a sheet, and if it was read from characters
 * @param sheet the name of the sheet of a workbook; absent for text
 */
public record HowRead(
        Optional<Settled<Separator>> separator,
        Optional<Settled<Quote>> quote,
        Settled<NumberStyle> numbers,
        Optional<Settled<DateStyle>> dates,
        Optional<Settled<Encoding>> encoding,
        Optional<Settled<String>> sheet) {

    private static final Settled<Quote> USUAL = new Settled<>(Quote.DOUBLE, "it is the usual one", List.of());

    /** Refuses null. */
    public HowRead {
        Check.given(separator, "separator");
        Check.given(quote, "quote");
        Check.given(numbers, "numbers");
        Check.given(dates, "dates");
        Check.given(encoding, "encoding");
        Check.given(sheet, "sheet");
    }

    /**
     * Tells how a text without days was read, with double quotes.
     *
     * @param separator what stands between its cells
     * @param numbers the form of its numbers
     * @param encoding the encoding of its bytes; absent if it was read from characters
     */
    public HowRead(Settled<Separator> separator, Settled<NumberStyle> numbers, Optional<Settled<Encoding>> encoding) {
        this(Optional.of(separator), Optional.of(USUAL), numbers, Optional.empty(), encoding, Optional.empty());
    }

    /** {@return a line for each thing that was settled, such as 'separator SEMICOLON: the caller states it'} */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        sheet.ifPresent(settled -> lines.add("sheet " + settled));
        separator.ifPresent(settled -> lines.add("separator " + settled));
        quote.filter(settled -> settled.value() != Quote.DOUBLE).ifPresent(settled -> lines.add("quote " + settled));
        lines.add("numbers " + numbers);
        dates.ifPresent(settled -> lines.add("dates " + settled));
        encoding.ifPresent(settled -> lines.add("encoding " + settled));
        return lines;
    }
}
