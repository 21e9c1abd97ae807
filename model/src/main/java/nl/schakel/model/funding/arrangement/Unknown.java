package nl.schakel.model.funding.arrangement;

/** How a number that nobody gave is written. */
final class Unknown {

    static final String MARK = "?";

    private Unknown() {}
}
