package nl.schakel.assessment.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Observation;
import nl.schakel.model.evidence.Rating;
import nl.schakel.model.evidence.Topic;

/** What somebody says about each topic: one fact a topic, unknown where nobody speaks or where they disagree. */
final class ObservedFacts {

    private ObservedFacts() {}

    static List<Fact> all() {
        return Stream.of(Topic.values()).map(ObservedFacts::fact).toList();
    }

    private static Fact fact(Topic topic) {
        FactId id = FactId.of("observed." + Codes.of(topic));
        LocalizedText meaning = LocalizedText.of(
                "er wordt gesproken van: " + topic.label().in(Language.DUTCH),
                "somebody speaks of: " + topic.label().in(Language.ENGLISH));
        return new Fact(id, Fact.Kind.TRUTH, meaning, view -> see(id, topic, view));
    }

    private static Seen see(FactId id, Topic topic, AsOf view) {
        List<Observation> said = view.observations(topic);
        Set<Direction> ways = said.stream()
                .flatMap(each -> each.direction().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Direction.class)));
        Truth truth = Truth.UNKNOWN;
        if (ways.equals(EnumSet.of(Direction.PRESENT))) {
            truth = Truth.TRUE;
        } else if (ways.equals(EnumSet.of(Direction.ABSENT))) {
            truth = Truth.FALSE;
        }
        List<Evidence> evidence = said.stream()
                .map(each -> new Evidence(
                        ModelPath.of("observations", each.id().value()),
                        Optional.of(worded(each)),
                        Optional.of(each.source()),
                        Set.of()))
                .toList();
        return new Seen(id, new FactValue.Holds(truth), evidence);
    }

    /** Says which way an observation points where it does not say that the topic is there. */
    private static LocalizedText worded(Observation observation) {
        if (observation.direction().equals(Optional.of(Direction.PRESENT))) {
            return observation.text();
        }
        LocalizedText way = observation
                .direction()
                .map(Direction::label)
                .orElseGet(() -> LocalizedText.same(
                        observation.rating().map(Rating::toString).orElseThrow()));
        return LocalizedText.of(
                way.in(Language.DUTCH) + ": " + observation.text().in(Language.DUTCH),
                way.in(Language.ENGLISH) + ": " + observation.text().in(Language.ENGLISH));
    }
}
