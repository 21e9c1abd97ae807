package nl.schakel.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A validator goes down into every part of a dossier and a survey: each record of the module is made to fail, and is found where it stands. */
class CascadesTest {

    private static final ValidatorFactory FACTORY = everyRecordFails();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    static Stream<Constraints.Declared> cascades() {
        return Constraints.declared().filter(Constraints.Declared::isCascade);
    }

    @ParameterizedTest
    @MethodSource("cascades")
    void everyKindOfValueInACascadedPartIsValidated(Constraints.Declared cascade) {
        Shape shape = Shapes.of(cascade.component().getGenericType());
        for (Class<? extends Record> kind : ModelTypes.held(shape)) {
            Examples examples = new Examples();
            Record holder = examples.with(
                    cascade.type(), Map.of(cascade.component().getName(), wrapped(shape, examples.least(kind))));

            assertThat(VALIDATOR.validate(holder))
                    .as(kind.getSimpleName())
                    .extracting(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .contains(cascade.component().getName() + (shape instanceof Shape.Many ? "[0]" : "") + ": planted");
        }
    }

    static Stream<Class<? extends Record>> whatADocumentCanHold() {
        return ModelTypes.ofDocuments().filter(type -> !constrained(type).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("whatADocumentCanHold")
    void aPartThatHoldsConstraintsIsCascadedInto(Class<? extends Record> type) {
        List<String> cascaded = Constraints.declaredIn(type)
                .filter(Constraints.Declared::isCascade)
                .map(each -> each.component().getName())
                .toList();

        assertThat(cascaded).containsAll(constrained(type));
    }

    private static List<String> constrained(Class<? extends Record> type) {
        return ModelTypes.parts(type)
                .filter(part -> ModelTypes.held(part.shape()).stream()
                        .anyMatch(kind -> Constraints.declaredIn(kind).findAny().isPresent()))
                .map(part -> part.component().getName())
                .toList();
    }

    private static Object wrapped(Shape shape, Record value) {
        return shape instanceof Shape.Many ? List.of(value) : shape instanceof Shape.Maybe ? Optional.of(value) : value;
    }

    private static ValidatorFactory everyRecordFails() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        ModelTypes.records().forEach(type -> mapping.type(type).constraint(new GenericConstraintDef<>(Planted.class)));
        return configuration.addMapping(mapping).buildValidatorFactory();
    }

    /** A constraint that nothing meets. */
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Never.class)
    @interface Planted {
        String message() default "planted";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class Never implements ConstraintValidator<Planted, Object> {
        public Never() {}

        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return false;
        }
    }
}
