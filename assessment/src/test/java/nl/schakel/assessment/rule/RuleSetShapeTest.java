package nl.schakel.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.All;
import nl.schakel.assessment.criterion.Any;
import nl.schakel.assessment.criterion.AtLeast;
import nl.schakel.assessment.criterion.AtMost;
import nl.schakel.assessment.criterion.Bands;
import nl.schakel.assessment.criterion.Between;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.Has;
import nl.schakel.assessment.criterion.HasAny;
import nl.schakel.assessment.criterion.HasSome;
import nl.schakel.assessment.criterion.Holds;
import nl.schakel.assessment.criterion.Line;
import nl.schakel.assessment.criterion.Named;
import nl.schakel.assessment.criterion.Not;
import nl.schakel.assessment.criterion.Present;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.criterion.Some;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.model.governance.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule sets are data: documents can hold them, down to the last criterion. */
class RuleSetShapeTest {

    private static final String[] CONDITIONS = {
        "holds",
        "present",
        "at-least",
        "at-most",
        "between",
        "has",
        "has-any",
        "has-some",
        "all",
        "any",
        "some",
        "not",
        "named"
    };

    private static final Shape.Parts SET = (Shape.Parts) Shapes.of(RuleSet.class);

    @Test
    void ruleSetHasItsPartsAsDocumentsNameThem() {
        assertThat(SET.parts())
                .extracting(Part::name)
                .containsExactly(
                        "id",
                        "version",
                        "title",
                        "publications",
                        "factors",
                        "definitions",
                        "rules",
                        "bands",
                        "aggregation",
                        "least-coverage");
    }

    @Test
    void ruleHasItsPartsAsDocumentsNameThem() {
        assertThat(names(Rule.class))
                .containsExactly(
                        "id", "factor", "weight", "text", "criterion", "effect", "applicability", "source", "validity");
    }

    @Test
    void criterionIsOneOfItsVariants() {
        assertThat(((Shape.OneOf) Shapes.of(Criterion.class)).variants().keySet())
                .containsExactly(CONDITIONS);
    }

    @Test
    void gradingIsACriterionOrAGrade() {
        assertThat(((Shape.OneOf) Shapes.of(Grading.class)).variants().keySet())
                .startsWith(CONDITIONS)
                .endsWith("bands", "line", "rated")
                .hasSize(CONDITIONS.length + 3);
    }

    static Stream<Arguments> variants() {
        return Stream.of(
                arguments(Holds.class, "fact"),
                arguments(Present.class, "fact"),
                arguments(AtLeast.class, "fact least"),
                arguments(AtMost.class, "fact most"),
                arguments(Between.class, "fact range"),
                arguments(Has.class, "fact codes"),
                arguments(HasAny.class, "fact codes"),
                arguments(HasSome.class, "fact least codes"),
                arguments(All.class, "criteria"),
                arguments(Any.class, "criteria"),
                arguments(Some.class, "least criteria"),
                arguments(Not.class, "criterion"),
                arguments(Named.class, "name"),
                arguments(Bands.class, "fact unit below steps"),
                arguments(Bands.Step.class, "from degree"),
                arguments(Line.class, "fact unit points"),
                arguments(Line.Point.class, "at degree"),
                arguments(Rated.class, "fact by least-answers layer role"));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void variantHasItsPartsAsDocumentsNameThem(Class<? extends Record> variant, String parts) {
        assertThat(String.join(" ", names(variant))).isEqualTo(parts);
    }

    @Test
    void closedListsHaveTheirCodes() {
        assertThat(Stream.of(Rated.By.values()).map(Shapes::format)).containsExactly("mean", "median");
        assertThat(Stream.of(Effect.values()).map(Shapes::format)).containsExactly("promoting", "hindering");
    }

    private static List<String> names(Class<? extends Record> type) {
        return ((Shape.Parts) Shapes.of(type)).parts().stream().map(Part::name).toList();
    }

    @Test
    void everyPartDownToTheLastIsDescribed() {
        Map<Class<?>, Shape> described = new LinkedHashMap<>();
        visit(SET, described);
        assertThat(described)
                .containsKeys(RuleSet.class, Rule.class, Grading.class, Criterion.class, Not.class, Aggregation.class)
                .containsKeys(Bands.Step.class, Line.Point.class, Rated.By.class, Layer.class, Effect.class)
                .extractingByKey(AtLeast.class)
                .satisfies(
                        shape -> assertThat(((Shape.Parts) shape).part("least")).isPresent());
    }

    private static void visit(Shape shape, Map<Class<?>, Shape> described) {
        if (shape instanceof Shape.Maybe maybe) {
            visit(maybe.of(), described);
        } else if (shape instanceof Shape.Many many) {
            visit(many.of(), described);
        } else if (shape instanceof Shape.Keyed keyed) {
            visit(keyed.value(), described);
        } else if (shape instanceof Shape.Choice choice) {
            described.put(choice.list(), shape);
        } else if (shape instanceof Shape.OneOf union && described.put(union.type(), shape) == null) {
            union.variants().values().forEach(each -> visit(each, described));
        } else if (shape instanceof Shape.Parts parts && described.put(parts.type(), shape) == null) {
            parts.parts().forEach(part -> visit(part.shape(), described));
        }
    }

    @Test
    void whatADocumentLeavesOutIsWhatTheBuilderFillsIn() {
        assertThat(SET.part("aggregation").flatMap(Part::absentValue)).contains(Aggregation.WEIGHTED_MEAN);
        assertThat(SET.part("definitions").flatMap(Part::absentValue)).contains(Map.of());
        Shape.Parts rule = (Shape.Parts) Shapes.of(Rule.class);
        assertThat(rule.part("weight").flatMap(Part::absentValue)).contains(1000);
        assertThat(rule.part("effect").flatMap(Part::absentValue)).contains(Effect.PROMOTING);
        assertThat(rule.part("applicability").flatMap(Part::absentValue)).contains(Optional.empty());
    }
}
