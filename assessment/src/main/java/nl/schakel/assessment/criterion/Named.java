package nl.schakel.assessment.criterion;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/**
 * A criterion to which a rule set gives a name, such as 'route-carries-itself', so that several rules say the same thing once.
 *
 * <p>It means something only in its rule set, which puts the criterion in its place before it is tested.
 *
 * @param name the name
 */
public record Named(String name) implements Criterion {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    /** Refuses other forms. */
    public Named {
        Check.matches(
                name,
                FORM,
                "name",
                "must be lower-case words joined by hyphens",
                "Write it like route-carries-itself.");
    }

    @Override
    public Truth test(Function<FactId, FactValue> facts) {
        throw new IllegalStateException("Impossible state: [" + name + "] is tested outside its rule set\n"
                + "Take the criteria from RuleSet.resolved().");
    }

    /** {@return nothing: only its rule set knows} */
    @Override
    public List<Demand> demands() {
        return List.of();
    }

    @Override
    public String text(Language language) {
        return name;
    }
}
