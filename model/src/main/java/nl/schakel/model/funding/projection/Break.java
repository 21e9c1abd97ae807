package nl.schakel.model.funding.projection;

import nl.schakel.core.check.Check;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.statement.Notice;

/**
 * A school year in which something breaks a plan, such as a group below its least size.
 *
 * @param year the school year
 * @param kind what breaks it
 * @param text what happens, with the figures
 */
public record Break(SchoolYear year, Kind kind, Notice text) {

    /** Refuses null. */
    public Break {
        Check.given(year, "year");
        Check.given(kind, "kind");
        Check.given(text, "text");
    }

    /** What breaks a plan. */
    public enum Kind implements Labelled {
        /** A group comes below its least size. */
        LEAST_GROUP("onder de kleinste groep", "below the least group"),
        /** A subsidy that was there the year before is there no more. */
        SUBSIDY_ENDED("subsidie beëindigd", "subsidy ended");

        private final LocalizedText label;

        Kind(String nl, String en) {
            this.label = LocalizedText.of(nl, en);
        }

        @Override
        public LocalizedText label() {
            return label;
        }
    }
}
