package nl.schakel.io.numbers.csv;

import java.util.List;

/** A column of a funding basis, such as 'learning-year', in Dutch 'leerjaar'. */
enum BasisColumn implements CsvColumn {
    KIND("kind", "soort"),
    PARTNER("partner", "partner"),
    ARRANGEMENT("arrangement", "afspraak"),
    LEARNING_YEAR("learning-year", "leerjaar"),
    SCHOOL_YEAR("school-year", "schooljaar"),
    VALUE("value", "waarde"),
    UP_TO("up-to", "tot-en-met"),
    PART("part", "deel"),
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
