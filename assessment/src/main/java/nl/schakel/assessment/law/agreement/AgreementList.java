package nl.schakel.assessment.law.agreement;

import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.LegalBasis;

/**
 * What the law of one basis asks of an agreement, such as the ten items of a doorlopende leerroute.
 *
 * @param basis the basis
 * @param items what it must contain, on the days on which their articles held
 */
public record AgreementList(LegalBasis basis, List<Item> items) {

    /** When an item is asked. */
    public enum When {
        /** In every agreement. */
        ALWAYS,
        /** Where a part of the funding is transferred. */
        TRANSFER,
        /** In an agreement between boards; not where one board lays things down by itself. */
        BOARDS
    }

    /**
     * Something that an agreement must contain, such as 'h, settlement of disputes'.
     *
     * @param letter its letter in the article with a number where it asks two things, such as 'e2'; its number where the article has no letter
     * @param text what it is
     * @param provisions where it stands, one after the other in time, such as 'WVO 2020, art. 2.107b lid 2 h'
     * @param when when it is asked
     */
    public record Item(String letter, LocalizedText text, List<Provision> provisions, When when) {

        /** Refuses null, a blank letter and an item without an article. */
        public Item {
            Check.text(letter, "letter");
            Check.given(text, "text");
            provisions = Check.list(provisions, "provisions");
            Check.that(!provisions.isEmpty(), "provisions", provisions, "must not be empty", "Name the article.");
            Check.given(when, "when");
        }
    }

    /** Refuses null. */
    public AgreementList {
        Check.given(basis, "basis");
        items = Check.list(items, "items");
    }

    /** {@return the lists of all bases} */
    public static List<AgreementList> all() {
        return PublishedLists.ALL;
    }

    /**
     * Finds the list of a basis.
     *
     * @param basis the basis
     * @return its list
     */
    public static AgreementList of(LegalBasis basis) {
        return all().stream()
                .filter(each -> each.basis() == Check.given(basis, "basis"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Impossible state: every basis has a list"));
    }

    List<String> letters() {
        return items.stream().map(Item::letter).toList();
    }
}
