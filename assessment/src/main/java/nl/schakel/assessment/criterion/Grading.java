package nl.schakel.assessment.criterion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.text.Language;

/** How a rule gives a degree from 0 to 1: a condition that is met or not, or a grade that follows a number or the marks of people. */
public sealed interface Grading permits Criterion, Bands, Line, Rated {

    /**
     * Grades facts.
     *
     * @param facts gives the value of a fact
     * @return the degree; an interval where the facts leave it open
     */
    Interval degree(Function<FactId, FactValue> facts);

    /** {@return what it demands of each fact, in the order of its parts; a fact may come twice} */
    List<Demand> demands();

    /**
     * Words what is expected.
     *
     * @param language the language
     * @return such as 'governance.coordinator = ja'
     */
    String text(Language language);

    /** {@return the facts that it asks, each once, in their order} */
    default Set<FactId> asks() {
        return demands().stream().map(Demand::fact).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Gives the codes that it asks of a fact.
     *
     * @param fact a fact that is a set of codes
     * @return the codes; none if it asks no codes of that fact
     */
    default Set<String> codesOf(FactId fact) {
        return demands().stream()
                .filter(each -> each.fact().equals(fact))
                .flatMap(each -> each.codes().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
