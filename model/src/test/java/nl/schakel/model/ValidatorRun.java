package nl.schakel.model;

import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * A validator as the system of a user has it, set up in one language; made anew by the class loader of each version of the validator, so
 * nothing but types of the JDK goes in and out.
 */
public final class ValidatorRun implements BiFunction<List<String>, Object, List<String>>, Supplier<String> {

    private final ValidatorFactory factory;

    /**
     * Sets it up.
     *
     * @param language 'nl' or 'en'
     * @param expressions whether an expression language is there, so that the validator's own set-up works
     */
    public ValidatorRun(String language, boolean expressions) {
        Locale locale = Locale.forLanguageTag(language);
        Set<Locale> languages = Set.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        configuration.locales(languages).defaultLocale(Locale.ENGLISH).localeResolver(context -> locale);
        Configuration<?> complete = expressions
                ? configuration
                : configuration.messageInterpolator(
                        new ParameterMessageInterpolator(languages, Locale.ENGLISH, context -> locale, false));
        this.factory = complete.buildValidatorFactory();
    }

    /** {@return the version of the validator} */
    @Override
    public String get() {
        return HibernateValidator.class.getPackage().getImplementationVersion();
    }

    /**
     * Validates a value as a part of a type.
     *
     * @param place the name of the type and that of the part
     * @param value the value
     * @return what the validator says
     */
    @Override
    public List<String> apply(List<String> place, Object value) {
        try {
            return factory.getValidator().validateValue(Class.forName(place.get(0)), place.get(1), value).stream()
                    .map(violation -> violation.getPropertyPath() + " [" + violation.getInvalidValue() + "] "
                            + violation.getMessage())
                    .sorted()
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(place.get(0), e);
        }
    }
}
