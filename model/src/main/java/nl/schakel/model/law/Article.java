package nl.schakel.model.law;

import java.util.Optional;
import nl.schakel.core.check.Check;

/**
 * An article of a statute, such as 'WVO 2020, art. 2.107e', or the statute itself where its article is not confirmed.
 *
 * @param statute the statute
 * @param number its number with paragraph and letter, such as '2.107b lid 2'; none where it is not confirmed
 */
public record Article(Statute statute, Optional<String> number) {

    /** Refuses null and blank texts. */
    public Article {
        Check.given(statute, "statute");
        Check.given(number, "number").ifPresent(text -> Check.text(text, "number"));
    }

    /** {@return the identifier by which rules are tied to it, such as 'wvo-2020:2.107e' or 'vm2:17-lid-2'} */
    public String id() {
        return statute.id() + number.map(text -> ":" + text.replace(' ', '-')).orElse("");
    }

    /** {@return its number without paragraph and letter, such as '2.107b' for '2.107b lid 2'} */
    public Optional<String> whole() {
        return number.map(text -> text.split(" ", 2)[0]);
    }

    @Override
    public String toString() {
        return statute.name() + number.map(text -> ", art. " + text).orElse("");
    }
}
