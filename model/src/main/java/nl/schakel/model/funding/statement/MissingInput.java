package nl.schakel.model.funding.statement;

import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.text.Language;

/**
 * Something that a settlement needs and nobody gave, such as 'pupils of insula in vo-3', with where it would enter.
 *
 * @param arrangement the arrangement that needs it
 * @param what what is missing
 * @param enters where it would enter, such as '? x 1/5 x 7450.00'
 */
public record MissingInput(ElementId arrangement, Notice what, Notice enters) {

    /** Refuses null and blank texts. */
    public MissingInput {
        Check.given(arrangement, "arrangement");
        Check.given(what, "what");
        Check.given(enters, "enters");
    }

    /**
     * Names an input that enters a formula of figures alone.
     *
     * @param arrangement the arrangement that needs it
     * @param what what is missing
     * @param enters where it would enter, such as '? x 1/5 x 7450.00'
     */
    public MissingInput(ElementId arrangement, Notice what, String enters) {
        this(arrangement, what, Notice.of("{}", "{}", Mention.of(Check.text(enters, "enters"))));
    }

    @Override
    public String toString() {
        return arrangement + ": " + what.in(Language.ENGLISH) + ", in " + enters;
    }
}
