package nl.schakel.assessment.analysis.agreement;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.instrument.answer.Respondent;
import nl.schakel.assessment.instrument.result.Grouping;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.governance.Layer;
import org.apache.commons.numbers.fraction.BigFraction;

/** What one person said, as a part of the scale, with the groups to which that person is known to belong. */
record Voice(BigFraction part, Optional<Key> role, Optional<Key> layer, Optional<Key> organisation) {

    private static final String OTHER = "other";

    /** What makes a group, in the order of its closed list, and then of its code. */
    record Key(int order, String code, LocalizedText label) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingInt(Key::order).thenComparing(Key::code);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** A mark of a dossier; it says nothing of an organisation, and of two people in 'other' roles not that theirs is the same. */
    static Voice of(FactValue.Mark mark) {
        return new Voice(
                mark.part(),
                mark.role().filter(code -> !code.equals(OTHER)).map(Voice::role),
                mark.layer().map(Voice::layer),
                Optional.empty());
    }

    /** An answer to an instrument. */
    static Voice of(Respondent respondent, BigFraction part) {
        return new Voice(
                part,
                respondent
                        .role()
                        .map(role -> role.known()
                                .map(known -> role(Codes.of(known)))
                                .orElseGet(() -> new Key(Integer.MAX_VALUE, role.toString(), role.label()))),
                respondent.layer().map(Voice::layer),
                respondent
                        .organisation()
                        .map(partner -> new Key(0, partner.value(), LocalizedText.same(partner.value()))));
    }

    private static Key role(String code) {
        return Stream.of(Speaker.values())
                .filter(speaker -> Codes.of(speaker).equals(code))
                .findFirst()
                .map(speaker -> new Key(speaker.ordinal(), code, speaker.label()))
                .orElseGet(() -> new Key(Integer.MAX_VALUE, code, LocalizedText.same(code)));
    }

    private static Key layer(Layer layer) {
        return new Key(layer.ordinal(), Codes.of(layer), layer.label());
    }

    Optional<Key> group(Grouping grouping) {
        return switch (grouping) {
            case ROLE -> role;
            case LAYER -> layer;
            case ORGANISATION -> organisation;
        };
    }
}
