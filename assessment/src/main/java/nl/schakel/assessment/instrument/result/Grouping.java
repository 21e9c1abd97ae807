package nl.schakel.assessment.instrument.result;

import java.util.Comparator;
import java.util.Optional;
import nl.schakel.assessment.instrument.answer.Respondent;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** By what respondents are grouped, such as by layer. */
public enum Grouping implements Labelled {
    /** By role, such as coordinators and teachers. */
    ROLE("rol", "role") {
        @Override
        Optional<Key> key(Respondent respondent) {
            return respondent
                    .role()
                    .map(role -> new Key(
                            role.known().map(Enum::ordinal).orElse(Integer.MAX_VALUE), role.toString(), role.label()));
        }
    },
    /** By layer: strategic, tactical, operational. */
    LAYER("laag", "layer") {
        @Override
        Optional<Key> key(Respondent respondent) {
            return respondent.layer().map(layer -> new Key(layer.ordinal(), layer.name(), layer.label()));
        }
    },
    /** By organisation. */
    ORGANISATION("organisatie", "organisation") {
        @Override
        Optional<Key> key(Respondent respondent) {
            return respondent
                    .organisation()
                    .map(partner -> new Key(0, partner.value(), LocalizedText.same(partner.value())));
        }
    };

    private final LocalizedText label;

    Grouping(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    /** What makes a group, in the order of its closed list, and then of its words. */
    record Key(int order, String code, LocalizedText label) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingInt(Key::order).thenComparing(Key::code);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** The group of a respondent, if it is known. */
    abstract Optional<Key> key(Respondent respondent);

    @Override
    public LocalizedText label() {
        return label;
    }
}
