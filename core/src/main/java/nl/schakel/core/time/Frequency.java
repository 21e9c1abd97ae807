package nl.schakel.core.time;

import java.math.BigDecimal;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;

/** How many times something happens, such as '5 per school-year' or 'as-needed'. */
public sealed interface Frequency {

    /**
     * Counts the times in a school year of 40 weeks or 10 months; as the count of a calendar year of 52 weeks or 12 months may be meant
     * as well, the answer is a range. A yearly count is the same in both.
     *
     * @return how often it happens in a school year, if that can be said
     */
    Optional<Quantity> timesPerSchoolYear();

    /**
     * Writes the frequency as people do, such as 'elke 2 maanden'.
     *
     * @param language the language
     * @return the words
     */
    String text(Language language);

    /**
     * A number of times in each span, such as '3..4 per year'.
     *
     * @param count how many times, without a unit
     * @param span the span
     */
    record Times(Quantity count, Span span) implements Frequency {

        /** Refuses a count with a unit, and one that is not of whole numbers above 0. */
        public Times {
            Check.given(count, "count");
            Check.given(span, "span");
            Check.that(
                    count.unit().isEmpty()
                            && isCount(count.value())
                            && count.end().map(Times::isCount).orElse(true),
                    "count",
                    count,
                    "must be a whole number from 1 to 1000, without a unit",
                    "Write 'every 2 years' for what happens less than once a year.");
        }

        private static boolean isCount(BigDecimal number) {
            return number.scale() == 0 && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(1000)) <= 0;
        }

        @Override
        public Optional<Quantity> timesPerSchoolYear() {
            long value = count.value().longValueExact();
            int fewest = span.inSchoolYear;
            int most = span.inCalendarYear;
            return Optional.of(
                    switch (count.form()) {
                        case EXACT -> Quantity.range(value * fewest, value * most);
                        case ABOUT -> Quantity.about(value * (fewest + most) / 2);
                        case AT_LEAST -> Quantity.atLeast(value * fewest);
                        case MORE_THAN -> Quantity.moreThan(value * fewest);
                        case AT_MOST -> Quantity.atMost(value * most);
                        case LESS_THAN -> Quantity.lessThan(value * most);
                        case RANGE ->
                            Quantity.range(
                                    value * fewest, count.end().orElseThrow().longValueExact() * most);
                        case ABOUT_RANGE ->
                            Quantity.parse("~" + value * fewest + ".."
                                    + count.end().orElseThrow().longValueExact() * most);
                    });
        }

        @Override
        public String text(Language language) {
            return count.text(language) + " per " + span.label.in(language);
        }

        @Override
        public String toString() {
            return count + " per " + span.code;
        }
    }

    /**
     * Once in a number of spans, such as 'every 2 months'.
     *
     * @param number how many spans, 2 or more
     * @param span a week, month or calendar year
     */
    record Every(int number, Span span) implements Frequency {

        /** Refuses school years, which are years here, and fewer than two spans. */
        public Every {
            Check.given(span, "span");
            Check.that(span != Span.SCHOOL_YEAR, "span", span.code, "must be week, month or year", "Write year.");
            Check.that(
                    number >= 2 && number <= 100,
                    "every",
                    number,
                    "must lie between 2 and 100",
                    "Write '1 per " + span.code + "' for what happens each " + span.code + ".");
        }

        @Override
        public Optional<Quantity> timesPerSchoolYear() {
            return Optional.of(Quantity.range(span.inSchoolYear / number, (span.inCalendarYear + number - 1) / number));
        }

        @Override
        public String text(Language language) {
            return (language == Language.DUTCH ? "elke " : "every ") + number + " " + span.plural.in(language);
        }

        @Override
        public String toString() {
            return "every " + number + " " + span.code + "s";
        }
    }

    /**
     * Several times in each span, such as 'several per year': at least twice.
     *
     * @param span the span
     */
    record Several(Span span) implements Frequency {

        /** Refuses null. */
        public Several {
            Check.given(span, "span");
        }

        @Override
        public Optional<Quantity> timesPerSchoolYear() {
            return Optional.of(Quantity.atLeast(2L * span.inSchoolYear));
        }

        @Override
        public String text(Language language) {
            return (language == Language.DUTCH ? "enkele keren per " : "several times per ") + span.label.in(language);
        }

        @Override
        public String toString() {
            return "several per " + span.code;
        }
    }

    /** Whenever there is need, without a rhythm: 'as-needed'. */
    record AsNeeded() implements Frequency {

        @Override
        public Optional<Quantity> timesPerSchoolYear() {
            return Optional.empty();
        }

        @Override
        public String text(Language language) {
            return language == Language.DUTCH ? "naar behoefte" : "as needed";
        }

        @Override
        public String toString() {
            return "as-needed";
        }
    }

    /** A span of time in which something is counted, such as a month. */
    enum Span implements Labelled {
        /** A week. */
        WEEK("week", 40, 52, LocalizedText.of("week", "week"), LocalizedText.of("weken", "weeks")),
        /** A month. */
        MONTH("month", 10, 12, LocalizedText.of("maand", "month"), LocalizedText.of("maanden", "months")),
        /** A calendar year. */
        YEAR("year", 1, 1, LocalizedText.of("jaar", "year"), LocalizedText.of("jaar", "years")),
        /** A school year. */
        SCHOOL_YEAR(
                "school-year",
                1,
                1,
                LocalizedText.of("schooljaar", "school year"),
                LocalizedText.of("schooljaren", "school years"));

        final String code;
        final int inSchoolYear;
        final int inCalendarYear;
        final LocalizedText label;
        final LocalizedText plural;

        Span(String code, int inSchoolYear, int inCalendarYear, LocalizedText label, LocalizedText plural) {
            this.code = code;
            this.inSchoolYear = inSchoolYear;
            this.inCalendarYear = inCalendarYear;
            this.label = label;
            this.plural = plural;
        }

        @Override
        public LocalizedText label() {
            return label;
        }
    }
}
