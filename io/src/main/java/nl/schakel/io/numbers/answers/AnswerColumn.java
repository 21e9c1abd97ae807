package nl.schakel.io.numbers.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.Item;
import nl.schakel.assessment.instrument.ItemId;
import nl.schakel.core.check.Check;
import nl.schakel.io.numbers.csv.CsvColumn;
import nl.schakel.io.numbers.csv.CsvColumns;

/** A column of a table of answers: something of the respondent, or an item. */
public sealed interface AnswerColumn extends CsvColumn {

    /** Something of the respondent, such as the role, in Dutch 'rol'. */
    enum Whose implements AnswerColumn {
        /** The code of the respondent. */
        RESPONDENT("respondent", "respondent"),
        /** The role. */
        ROLE("role", "rol"),
        /** The layer of the role. */
        LAYER("layer", "laag"),
        /** The partner for which the respondent works. */
        ORGANISATION("organisation", "organisatie"),
        /** For people. */
        NOTE("note", "opmerking");

        private final String english;
        private final String dutch;

        Whose(String english, String dutch) {
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

    /**
     * The answers to an item.
     *
     * @param item the item
     */
    record Of(ItemId item) implements AnswerColumn {

        @Override
        public String english() {
            return item.value();
        }

        @Override
        public String dutch() {
            return item.value();
        }
    }

    /**
     * Gives the columns of the items.
     *
     * @param instrument the instrument
     * @return the columns, in the order of the instrument
     */
    static List<Of> items(Instrument instrument) {
        return instrument.items().stream().map(Item::id).map(Of::new).toList();
    }

    /**
     * Describes the table of an instrument: who answered and every item must be there.
     *
     * @param instrument the instrument
     * @return its columns
     */
    static CsvColumns<AnswerColumn> all(Instrument instrument) {
        List<AnswerColumn> all = new ArrayList<>(List.of(Whose.values()));
        all.addAll(items(instrument));
        List<AnswerColumn> needed = new ArrayList<>(List.of(Whose.RESPONDENT));
        needed.addAll(items(instrument));
        return new CsvColumns<>(all, needed);
    }

    /**
     * Refuses an instrument of which an item is called like another column.
     *
     * @param instrument the instrument
     */
    static void checkNames(Instrument instrument) {
        Set<String> taken = Arrays.stream(Whose.values())
                .flatMap(column -> Stream.of(column.english, column.dutch))
                .collect(Collectors.toSet());
        instrument
                .items()
                .forEach(item -> Check.that(
                        !taken.contains(item.id().value()),
                        "item",
                        item.id(),
                        "must not be called like another column of a table of answers",
                        "Call it otherwise, such as q-" + item.id() + "."));
    }
}
