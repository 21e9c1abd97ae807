package nl.schakel.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.model.funding.arrangement.Split;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a document can hold refuses null and blank text in each of its parts, and names the part. */
class RefusalsTest {

    /** A part of a record, such as 'Body.name'. */
    record Of(Class<? extends Record> type, Part part) {

        String words() {
            return part.name().replace('-', ' ');
        }

        /** Makes an example with another value in this part. */
        void madeWith(Object value) {
            Record example = new Examples().least(type);
            List<Part> parts = ModelTypes.parts(type).toList();
            Object[] values = parts.stream().map(each -> each.of(example)).toArray();
            values[parts.indexOf(part)] = value;
            ((Shape.Parts) Shapes.of(type)).create(values);
        }

        @Override
        public String toString() {
            return type.getSimpleName() + "." + part.component().getName();
        }
    }

    /** The kinds of split cannot be made of next to nothing; the tests of cost sharing make them. */
    private static Stream<Of> parts() {
        return ModelTypes.ofDocuments()
                .filter(type -> type.getEnclosingClass() != Split.class)
                .filter(type -> type.getPackageName().startsWith("nl.schakel.model"))
                .flatMap(type -> ModelTypes.parts(type).map(part -> new Of(type, part)));
    }

    static Stream<Of> whatCanBeNull() {
        return parts().filter(each -> !each.part().component().getType().isPrimitive());
    }

    @ParameterizedTest
    @MethodSource("whatCanBeNull")
    void nullIsRefused(Of part) {
        assertThatThrownBy(() -> part.madeWith(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage(part.words() + " must be given\nPass a value, or leave the part out of the builder.");
    }

    static Stream<Of> texts() {
        return parts().filter(each -> isText(each.part().shape()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void blankTextIsRefused(Of part) {
        Object blank = part.part().shape() instanceof Shape.Maybe ? Optional.of(" ") : " ";

        assertThatThrownBy(() -> part.madeWith(blank))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(part.words() + " [ ] must not be blank\nWrite some text, or leave it out.");
    }

    private static boolean isText(Shape shape) {
        return shape instanceof Shape.Maybe maybe
                ? isText(maybe.of())
                : shape instanceof Shape.Text text && text.type() == String.class;
    }
}
