package nl.schakel.core.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Quantity.Form;
import nl.schakel.core.text.Language;

/** The text of quantities, written and read. */
final class QuantityText {

    static final String UNIT = "[A-Za-z%][A-Za-z-]{0,59}(?:/[A-Za-z][A-Za-z-]{0,59})?";

    private static final int DIGITS = 18;
    private static final int DECIMALS = 9;
    private static final String NUMBER = "(-?[0-9]{1,18}(?:\\.[0-9]{1,9})?)";
    private static final Pattern FORM =
            Pattern.compile("(~|<=|<|>|)" + NUMBER + "(?:(\\+)|\\.\\." + NUMBER + ")?(?: (" + UNIT + "))?");
    private static final String USUAL =
            "Write 110, ~110 (about), 3+ (at least), <=5, <5, >300, 20..25 or ~20..25, then a space and the unit.";

    private QuantityText() {}

    /** Drops trailing zeros, so that equal numbers are equal values. */
    static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = Check.given(number, "number").stripTrailingZeros();
        boolean fits = stripped.scale() <= DECIMALS && (long) stripped.precision() - stripped.scale() <= DIGITS;
        Check.that(
                fits,
                "number",
                number,
                "must have at most 18 digits and 9 decimals",
                "Round it, or choose another unit.");
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Quantity exact(String number) {
        Quantity exact = parse(number);
        Check.that(
                exact.form() == Form.EXACT && exact.unit().isEmpty(),
                "number",
                number,
                "must be a plain number such as 0.2",
                "Use Quantity.parse for anything else.");
        return exact;
    }

    static Quantity parse(String text) {
        Optional<Quantity> read = read(Check.given(text, "quantity"));
        if (read.isPresent() && write(read.get()).equals(text)) {
            return read.get();
        }
        throw Check.refused(
                "quantity",
                text,
                "must be a number such as 110, ~110, 3+, <5 or 20..25",
                read.or(() -> read(usual(text)))
                        .map(near -> "Write " + write(near) + ".")
                        .orElse(USUAL));
    }

    private static Optional<Quantity> read(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean prefixed = !found.group(1).isEmpty();
        Optional<BigDecimal> end = Optional.ofNullable(found.group(4)).map(BigDecimal::new);
        boolean about = found.group(1).equals("~");
        if (prefixed && (found.group(3) != null || end.isPresent() && !about)) {
            return Optional.empty();
        }
        Form form = prefixed ? prefixed(found.group(1)) : found.group(3) != null ? Form.AT_LEAST : Form.EXACT;
        return Optional.of(new Quantity(
                end.isPresent() ? (about ? Form.ABOUT_RANGE : Form.RANGE) : form,
                new BigDecimal(found.group(2)),
                end,
                Optional.ofNullable(found.group(5))));
    }

    private static Form prefixed(String prefix) {
        return switch (prefix) {
            case "~" -> Form.ABOUT;
            case "<=" -> Form.AT_MOST;
            case "<" -> Form.LESS_THAN;
            default -> Form.MORE_THAN;
        };
    }

    /** Turns the usual slips into what was probably meant. */
    private static String usual(String text) {
        return text.length() > 100
                ? ""
                : text.strip()
                        .replaceAll("(?<=[0-9]),(?=[0-9])", ".")
                        .replaceAll("^(?:ca\\.?|circa|about) *", "~")
                        .replaceAll("^>= *(" + NUMBER + ")", "$1+")
                        .replaceAll("^([~<>=]+) +", "$1")
                        .replaceAll("(?<=[0-9]) *(?:-|–|\\.\\.\\.?) *(?=[0-9])", "..")
                        .replaceAll("(?<=[0-9+]) *(?=[A-Za-z%])", " ");
    }

    static String write(Quantity quantity) {
        String number = quantity.value().toPlainString();
        String written = switch (quantity.form()) {
            case EXACT -> number;
            case ABOUT -> "~" + number;
            case AT_LEAST -> number + "+";
            case AT_MOST -> "<=" + number;
            case LESS_THAN -> "<" + number;
            case MORE_THAN -> ">" + number;
            case RANGE, ABOUT_RANGE ->
                (quantity.isAbout() ? "~" : "") + number + ".."
                        + quantity.end().orElseThrow().toPlainString();
        };
        return written + quantity.unit().map(unit -> " " + unit).orElse("");
    }

    static String words(Quantity quantity, Language language) {
        boolean dutch = language == Language.DUTCH;
        String number = number(quantity.value(), dutch);
        return switch (quantity.form()) {
            case EXACT -> number;
            case ABOUT -> (dutch ? "ca. " : "about ") + number;
            case AT_LEAST -> number + "+";
            case AT_MOST -> (dutch ? "hoogstens " : "at most ") + number;
            case LESS_THAN -> (dutch ? "minder dan " : "fewer than ") + number;
            case MORE_THAN -> (dutch ? "meer dan " : "more than ") + number;
            case RANGE, ABOUT_RANGE ->
                (quantity.isAbout() ? (dutch ? "ca. " : "about ") : "") + number + " - "
                        + number(quantity.end().orElseThrow(), dutch);
        };
    }

    private static String number(BigDecimal number, boolean dutch) {
        String plain = number.toPlainString();
        return dutch ? plain.replace('.', ',') : plain;
    }
}
