package nl.schakel.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import org.junit.jupiter.api.Test;

/** Rule sets are data: documents can hold them, down to the last criterion. */
class RuleSetShapeTest {

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
                        "rules",
                        "bands",
                        "aggregation",
                        "least-coverage");
    }

    @Test
    void criterionIsOneOfItsVariants() {
        assertThat(((Shape.OneOf) Shapes.of(Criterion.class)).variants().keySet())
                .containsExactly("holds", "at-least", "has", "all", "any", "not");
    }

    @Test
    void everyPartDownToTheLastIsDescribed() {
        Map<Class<?>, Shape> described = new LinkedHashMap<>();
        visit(SET, described);
        assertThat(described)
                .containsKeys(RuleSet.class, Rule.class, Criterion.class, Criterion.Not.class, Aggregation.class)
                .extractingByKey(Criterion.AtLeast.class)
                .satisfies(
                        shape -> assertThat(((Shape.Parts) shape).part("least")).isPresent());
    }

    private static void visit(Shape shape, Map<Class<?>, Shape> described) {
        if (shape instanceof Shape.Maybe maybe) {
            visit(maybe.of(), described);
        } else if (shape instanceof Shape.Many many) {
            visit(many.of(), described);
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
        Shape.Parts rule = (Shape.Parts) Shapes.of(Rule.class);
        assertThat(rule.part("weight").flatMap(Part::absentValue)).contains(1000);
        assertThat(rule.part("applicability").flatMap(Part::absentValue)).contains(Optional.empty());
    }
}
