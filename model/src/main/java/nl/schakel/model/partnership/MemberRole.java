package nl.schakel.model.partnership;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** The role of a member, such as 'preferred-partner'. */
public enum MemberRole implements Labelled {
    /** Takes part in full. */
    MEMBER("deelnemer", "member"),
    /** Founder. */
    FOUNDER("oprichter", "founder"),
    /** Preferred partner. */
    PREFERRED_PARTNER("voorkeurspartner", "preferred partner"),
    /** Supplies pupils without taking part in the organisation. */
    SUPPLIER("leverende school", "supplying school"),
    /** Takes part in a wider body around the partnership, not in the route itself. */
    ASSOCIATE("verbonden partner", "associate"),
    /** Pays without taking part. */
    FUNDER("financier", "funder"),
    /** Supporter. */
    SUPPORTER("ondersteuner", "supporter"),
    /** Prospective member. */
    PROSPECTIVE("mogelijke deelnemer", "prospective member"),
    /** Former member. */
    FORMER("voormalige deelnemer", "former member"),
    /** Consulted, no member. */
    CONSULTED("betrokken, geen deelnemer", "consulted, no member"),
    /** Mother school. */
    MOTHER_SCHOOL("moederschool", "mother school"),
    /** Initiator. */
    INITIATOR("initiatiefnemer", "initiator");

    private final LocalizedText label;

    MemberRole(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
