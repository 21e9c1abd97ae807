package nl.schakel.assessment.analysis.agreement;

import java.util.Optional;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.instrument.Item;
import nl.schakel.assessment.instrument.Measure;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/**
 * That about which people agree or not, such as the fact 'rated.trust' or the item 'q7'.
 *
 * @param kind what it is
 * @param code the name by which it is meant
 * @param name what people read; it takes no part in any count
 */
public record Subject(Kind kind, String code, LocalizedText name) {

    /** What a subject is. */
    public enum Kind implements Labelled {
        /** A fact that holds or not. */
        TRUTH("waarheden", "truths"),
        /** A fact that is a number. */
        NUMBER("getallen", "numbers"),
        /** A fact that is a set of codes. */
        CODES("codes", "codes"),
        /** A fact that is the marks that people gave. */
        RATINGS("cijfers", "ratings"),
        /** An item of an instrument. */
        ITEM("items", "items"),
        /** A factor of an instrument. */
        FACTOR("factoren", "factors"),
        /** The whole of an instrument. */
        OVERALL("totaal", "overall"),
        /** All subjects of one kind together. */
        TOGETHER("samen", "together");

        private final LocalizedText label;

        Kind(String nl, String en) {
            this.label = LocalizedText.of(nl, en);
        }

        @Override
        public LocalizedText label() {
            return label;
        }
    }

    /** Refuses null and a blank code. */
    public Subject {
        Check.given(kind, "kind");
        Check.text(code, "code");
        Check.given(name, "name");
    }

    /**
     * Takes a fact.
     *
     * @param fact the fact
     * @return it as a subject
     */
    public static Subject of(Fact fact) {
        Kind kind = switch (fact.kind()) {
            case TRUTH -> Kind.TRUTH;
            case NUMBER -> Kind.NUMBER;
            case CODES -> Kind.CODES;
            case RATINGS -> Kind.RATINGS;
        };
        return new Subject(kind, fact.id().value(), fact.meaning());
    }

    static Subject of(Item item) {
        return new Subject(Kind.ITEM, item.id().value(), item.text());
    }

    static Subject of(Measure measure) {
        Optional<FactorId> factor = measure.factor();
        return new Subject(
                factor.isPresent() ? Kind.FACTOR : Kind.OVERALL,
                factor.map(FactorId::value).orElse("overall"),
                measure.name());
    }

    static Subject together(Kind kind) {
        return new Subject(Kind.TOGETHER, Codes.of(kind), kind.label());
    }

    /** Whether two are the same, however they are called. */
    boolean is(Subject other) {
        return kind == other.kind && code.equals(other.code);
    }
}
