package nl.schakel.assessment.law.agreement;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.LegalBasis;

/**
 * What the law of one basis asks of an agreement, such as the ten items of a doorlopende leerroute.
 *
 * @param basis the basis
 * @param provisions the articles, one after the other in time
 * @param items what it must contain
 * @param lacking why the list is not complete, if it is not
 */
public record AgreementList(
        LegalBasis basis, List<Provision> provisions, List<Item> items, Optional<LocalizedText> lacking) {

    /**
     * Something that an agreement must contain, such as 'h, settlement of disputes'.
     *
     * @param letter its letter in the article, or its place where the article has none
     * @param text what it is
     * @param alsoVertical whether the board of a verticale scholengemeenschap must lay it down too
     */
    public record Item(String letter, LocalizedText text, boolean alsoVertical) {

        /** Refuses null and a blank letter. */
        public Item {
            Check.text(letter, "letter");
            Check.given(text, "text");
        }
    }

    /** Refuses null. */
    public AgreementList {
        Check.given(basis, "basis");
        provisions = Check.list(provisions, "provisions");
        items = Check.list(items, "items");
        Check.given(lacking, "lacking");
    }

    /** {@return the lists of all bases, as far as they are confirmed} */
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
