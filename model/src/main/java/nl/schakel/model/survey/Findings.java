package nl.schakel.model.survey;

import jakarta.validation.Valid;
import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.model.context.Statistic;

/**
 * What a report found beyond single partnerships, such as networks by name and national figures.
 *
 * @param networks the networks; open unless stated complete
 * @param statistics the figures; open unless stated complete
 * @param questions what was asked; open unless stated complete
 */
public record Findings(List<@Valid NamedNetwork> networks, List<Statistic> statistics, List<Question> questions) {

    /** Refuses null and blank texts. */
    public Findings {
        networks = Check.list(networks, "networks");
        statistics = Check.list(statistics, "statistics");
        questions = Check.list(questions, "questions");
    }

    /** {@return findings of which nothing is known} */
    public static Findings unknown() {
        return new Findings(List.of(), List.of(), List.of());
    }
}
