package nl.schakel.model.law;

import nl.schakel.core.check.Check;

/**
 * An article of a statute, such as 'WVO 2020, art. 2.107e'.
 *
 * @param statute the statute
 * @param number its number with paragraph and letter, such as '2.107b lid 2'
 */
public record Article(Statute statute, String number) {

    /** Refuses null and blank texts. */
    public Article {
        Check.given(statute, "statute");
        Check.text(number, "number");
    }

    /** {@return the identifier by which rules are tied to it, such as 'wvo-2020:2.107e'} */
    public String id() {
        return statute.id() + ":" + number;
    }

    @Override
    public String toString() {
        return statute.name() + ", art. " + number;
    }
}
