package nl.schakel.io.numbers.csv;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A kind of input of a funding basis, such as 'pupils', in Dutch 'leerlingen', and the columns that go with it. */
public enum InputKind {
    /** Pupils of a partner in a learning year. */
    PUPILS("pupils", "leerlingen", BasisColumn.PARTNER, BasisColumn.LEARNING_YEAR),
    /** The yearly funding of one pupil. */
    AMOUNT_PER_PUPIL("amount-per-pupil", "bedrag-per-leerling", BasisColumn.PARTNER),
    /** Hours worked under an arrangement. */
    HOURS("hours", "uren", BasisColumn.ARRANGEMENT, BasisColumn.PARTNER),
    /** The cost that an arrangement divides. */
    COST("cost", "kosten", BasisColumn.ARRANGEMENT),
    /** The weight of a partner in a key. */
    KEY("key", "sleutel", BasisColumn.ARRANGEMENT, BasisColumn.PARTNER);

    /** The columns of which the kind decides whether they may be filled. */
    static final List<BasisColumn> DEPENDING =
            List.of(BasisColumn.PARTNER, BasisColumn.ARRANGEMENT, BasisColumn.LEARNING_YEAR, BasisColumn.PART);

    private final String english;
    private final String dutch;
    private final Set<BasisColumn> needed;

    InputKind(String english, String dutch, BasisColumn first, BasisColumn... others) {
        this.english = english;
        this.dutch = dutch;
        this.needed = EnumSet.of(first, others);
    }

    /** {@return its name in English} */
    public String english() {
        return english;
    }

    /** {@return its name in Dutch} */
    public String dutch() {
        return dutch;
    }

    /** Says whether a column names what an input of this kind is of, so that it must be filled. */
    boolean needs(BasisColumn column) {
        return needed.contains(column);
    }

    /** Says whether a column may be filled for this kind: what it needs, and the part of a key. */
    boolean takes(BasisColumn column) {
        return needs(column) || this == KEY && column == BasisColumn.PART;
    }

    boolean euros() {
        return this == AMOUNT_PER_PUPIL || this == COST;
    }

    static Optional<InputKind> of(String cell) {
        String word = CsvColumn.word(cell);
        return Arrays.stream(values())
                .filter(kind -> kind.english.equals(word) || kind.dutch.equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values())
                .flatMap(kind -> List.of(kind.english, kind.dutch).stream())
                .toList();
    }
}
