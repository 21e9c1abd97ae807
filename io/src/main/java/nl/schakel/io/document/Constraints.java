package nl.schakel.io.document;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** The constraints of Bean Validation that stand on the model's types, as warnings: what may be so, but is incomplete or hardly meant. */
public final class Constraints {

    private static final Comparator<Issue> BY_PLACE = Comparator.comparing(
                    (Issue issue) -> issue.place().path().orElseThrow())
            .thenComparing(Issue::requirement);

    private Constraints() {}

    /** The validator, made at the first use: in English whatever the machine speaks, and without an expression language. */
    private static final class English {
        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator();
        static final Sieve SIEVE = new Sieve(VALIDATOR);
    }

    /**
     * Checks a value with all that it holds.
     *
     * @param value a value of the model, such as a dossier
     * @return a warning for each constraint that does not hold, in the order of their paths
     */
    public static List<Issue> check(Object value) {
        if (English.SIEVE.passes(Check.given(value, "value"))) {
            return List.of();
        }
        return English.VALIDATOR.validate(value).stream()
                .map(Constraints::warning)
                .sorted(BY_PLACE)
                .toList();
    }

    private static Issue warning(ConstraintViolation<Object> violation) {
        boolean tooMuch = violation.getConstraintDescriptor().getAnnotation() instanceof Size
                && violation.getInvalidValue() instanceof CharSequence;
        return Issue.of(
                tooMuch ? IssueCode.DOUBTFUL : IssueCode.INCOMPLETE,
                Place.at(ConstraintPath.of(violation)),
                shown(violation.getInvalidValue()),
                violation.getMessage(),
                tooMuch ? "Shorten it." : "Add what is missing, or change what is there.");
    }

    private static String shown(@Nullable Object value) {
        boolean hollow = value == null
                || value instanceof Collection<?>
                || value instanceof Map<?, ?>
                || value instanceof Optional<?>;
        return hollow ? "" : value.toString();
    }
}
