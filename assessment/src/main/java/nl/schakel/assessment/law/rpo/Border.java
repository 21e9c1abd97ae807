package nl.schakel.assessment.law.rpo;

import nl.schakel.core.check.Check;

/**
 * Two municipalities that adjoin, such as 'Achtkarspelen - Dantumadiel'.
 *
 * @param one the first
 * @param other the second
 */
public record Border(String one, String other) {

    /** Refuses blank names, and a municipality that adjoins itself. */
    public Border {
        Check.text(one, "one");
        Check.text(other, "other");
        Check.that(!one.equals(other), "border", one, "must be between two", "Name another municipality.");
    }

    @Override
    public String toString() {
        return one + " - " + other;
    }
}
