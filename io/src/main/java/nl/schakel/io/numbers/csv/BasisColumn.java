package nl.schakel.io.numbers.csv;

import java.util.List;

/** A column of a funding basis, such as 'learning-year', in Dutch 'leerjaar'. */
public enum BasisColumn implements CsvColumn {
    /** What kind of input a row gives. */
    KIND("kind", "soort"),
    /** The partner of which it is. */
    PARTNER("partner", "partner"),
    /** The arrangement of which it is. */
    ARRANGEMENT("arrangement", "afspraak"),
    /** The learning year. */
    LEARNING_YEAR("learning-year", "leerjaar"),
    /** The school year. */
    SCHOOL_YEAR("school-year", "schooljaar"),
    /** The number, or the least that it can be. */
    VALUE("value", "waarde"),
    /** The most that it can be. */
    UP_TO("up-to", "tot-en-met"),
    /** The part of a weight that counts. */
    PART("part", "deel"),
    /** For people. */
    NOTE("note", "opmerking");

    /** The columns of a basis, and what none goes without. */
    static final CsvColumns<BasisColumn> ALL = new CsvColumns<>(List.of(values()), List.of(KIND, VALUE));

    private final String english;
    private final String dutch;

    BasisColumn(String english, String dutch) {
        this.english = english;
        this.dutch = dutch;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String dutch() {
        return dutch;
    }
}
