package nl.schakel.core.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import nl.schakel.core.check.Check;
import nl.schakel.core.truth.Truth;

/**
 * A stretch of time as far as a source gives it, such as '2000-07-14/..' or '?/2017'.
 *
 * <p>A start or end known by its year or month lies somewhere in it; whether a day within that year or month belongs to the period is
 * not known. School years are whole: '2017-2018/2018-2019' runs from 1 August 2017 to 31 July 2019.
 *
 * @param from where it starts
 * @param to where it ends; that day still belongs to it
 */
public record Period(Edge from, Edge to) {

    /** Refuses an end that certainly lies before the start. */
    public Period {
        Check.given(from, "from");
        Check.given(to, "to");
        Optional<LocalDate> earliest = from.date().flatMap(PartialDate::earliest);
        Optional<LocalDate> latest = to.date().flatMap(PartialDate::latest);
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            throw Check.refused(
                    "period",
                    from + "/" + to,
                    "must not end before it starts",
                    "The end " + to + " lies before the start " + from + "; correct one, or swap them.");
        }
    }

    /**
     * Takes a period that is still running.
     *
     * @param start the start
     * @return the period 'start/..'
     */
    public static Period since(PartialDate start) {
        return new Period(Edge.at(start), Edge.OPEN);
    }

    /**
     * Takes a period with a start and an end.
     *
     * @param start the start
     * @param end the end
     * @return the period 'start/end'
     */
    public static Period between(PartialDate start, PartialDate end) {
        return new Period(Edge.at(start), Edge.at(end));
    }

    /**
     * Takes a period of which only the end is known.
     *
     * @param end the end
     * @return the period '?/end'
     */
    public static Period until(PartialDate end) {
        return new Period(Edge.UNKNOWN, Edge.at(end));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text start and end, each a date, '..' for none or '?' for not known
     * @return the period
     */
    public static Period parse(String text) {
        int slash = Check.given(text, "period").indexOf('/');
        Check.that(
                slash >= 0 && slash == text.lastIndexOf('/'),
                "period",
                text,
                "must be a start and an end, joined by '/'",
                "Write it like 2000-07-14/.. (still running), 2015/2020 or ?/2017.");
        return new Period(Edge.parse(text.substring(0, slash)), Edge.parse(text.substring(slash + 1)));
    }

    /** {@return the date of the start, if one is given} */
    public Optional<PartialDate> start() {
        return from.date();
    }

    /** {@return the date of the end, if one is given} */
    public Optional<PartialDate> end() {
        return to.date();
    }

    /** {@return whether it is known to have no end} */
    public boolean isOpenEnded() {
        return to.open();
    }

    /**
     * Says whether a day belongs to the period.
     *
     * @param day the day
     * @return unknown where the source leaves it open
     */
    public Truth contains(LocalDate day) {
        Truth started = from.open() ? Truth.TRUE : from.whole(false).lies(start -> !start.isAfter(day));
        Truth ended = to.open() ? Truth.FALSE : to.whole(true).lies(end -> end.isBefore(day));
        return started.and(ended.not());
    }

    /**
     * Says whether all days of a school year belong to the period.
     *
     * @param year the school year
     * @return false if none does; unknown if a part of the year belongs to it, or where the source leaves it open
     */
    public Truth throughout(SchoolYear year) {
        boolean startsLater = start().flatMap(PartialDate::earliest)
                .filter(day -> day.isAfter(year.end()))
                .isPresent();
        boolean endedBefore = end().flatMap(PartialDate::latest)
                .filter(day -> day.isBefore(year.start()))
                .isPresent();
        if (startsLater || endedBefore) {
            return Truth.FALSE;
        }
        return contains(year.start()) == Truth.TRUE && contains(year.end()) == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
    }

    /**
     * Says whether it is known to hold in a part of a school year only.
     *
     * @param year the school year
     * @return whether it begins after the first day of the year, or ends before the last one, for certain
     */
    public boolean beginsOrEndsWithin(SchoolYear year) {
        boolean begins = contains(year.start()) == Truth.FALSE;
        boolean ends = contains(year.end()) == Truth.FALSE;
        return throughout(year) == Truth.UNKNOWN && (begins || ends);
    }

    /**
     * Says whether two periods surely have days in common, and more than the one on which one ends and the other begins.
     *
     * @param other the other period
     * @return whether they do, as far as the source gives both; '2015/..' and '2017/..' do, '2015/2017' and '2017/..' may not
     */
    public boolean surelyOverlaps(Period other) {
        return sureDays().flatMap(own -> other.sureDays().map(own::overlap)).orElse(false);
    }

    /** {@return the days that surely belong to it; none if its start or its end is not known, or if they are fewer than two} */
    public Optional<SureDays> sureDays() {
        Optional<LocalDate> first = from.open()
                ? Optional.of(LocalDate.MIN)
                : from.whole(false).date().flatMap(PartialDate::latest);
        Optional<LocalDate> last =
                to.open() ? Optional.of(LocalDate.MAX) : to.whole(true).date().flatMap(PartialDate::earliest);
        return first.isPresent() && last.filter(first.get()::isBefore).isPresent()
                ? Optional.of(new SureDays(first.get(), last.get()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }

    /**
     * A start or an end, such as '2017', '..' or '?'.
     *
     * @param date the date, if one is given
     * @param open whether there is known to be no start or end; without a date only
     */
    public record Edge(Optional<PartialDate> date, boolean open) {

        /** No start or no end: '..'. */
        public static final Edge OPEN = new Edge(Optional.empty(), true);

        /** A start or an end that is not known: '?'. */
        public static final Edge UNKNOWN = new Edge(Optional.empty(), false);

        /** Refuses an open edge with a date. */
        public Edge {
            Check.given(date, "date");
            Check.that(
                    !open || date.isEmpty(),
                    "edge",
                    date.map(PartialDate::toString).orElse(""),
                    "must not be open with a date",
                    "Give one of the two.");
        }

        /**
         * Takes a date.
         *
         * @param date the date
         * @return the edge
         */
        public static Edge at(PartialDate date) {
            return new Edge(Optional.of(date), false);
        }

        /**
         * Reads what {@link #toString()} writes.
         *
         * @param text a date, '..' or '?'
         * @return the edge
         */
        public static Edge parse(String text) {
            return switch (Check.given(text, "edge")) {
                case ".." -> OPEN;
                case "?" -> UNKNOWN;
                default -> at(PartialDate.parse(text));
            };
        }

        /** The day that a school year means: its first one as a start, its last one as an end. */
        Edge whole(boolean asEnd) {
            return date.filter(given -> given.resolution() == PartialDate.Resolution.SCHOOL_YEAR)
                    .filter(given -> given.accuracy() == PartialDate.Accuracy.EXACT)
                    .map(given -> at(PartialDate.of((asEnd ? given.latest() : given.earliest()).orElseThrow())))
                    .orElse(this);
        }

        /** Says whether the edge lies before a moment; 'before' holds for every day before one for which it holds. */
        Truth lies(Predicate<LocalDate> before) {
            if (date.flatMap(PartialDate::latest).filter(before).isPresent()) {
                return Truth.TRUE;
            }
            return date.flatMap(PartialDate::earliest).filter(before.negate()).isPresent()
                    ? Truth.FALSE
                    : Truth.UNKNOWN;
        }

        @Override
        public String toString() {
            return date.map(PartialDate::toString).orElse(open ? ".." : "?");
        }
    }
}
