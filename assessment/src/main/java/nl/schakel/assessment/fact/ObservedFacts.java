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

/** What somebody says about each topic, unknown where nobody speaks or where they disagree; and the marks that people give for it. */
final class ObservedFacts {

    private ObservedFacts() {}

    static List<Fact> all() {
        return Stream.of(Topic.values())
                .flatMap(topic -> Stream.of(fact(topic), rating(topic)))
                .toList();
    }

    private static Fact rating(Topic topic) {
        FactId id = FactId.of("rated." + Codes.of(topic));
        LocalizedText meaning = LocalizedText.of(
                "cijfers voor: " + topic.label().in(Language.DUTCH),
                "marks for: " + topic.label().in(Language.ENGLISH));
        return Fact.ratings(id.value(), "observations", meaning, view -> marks(id, topic, view));
    }

    private static Seen marks(FactId id, Topic topic, AsOf view) {
        List<Observation> rated = view.observations(topic).stream()
                .filter(each -> each.rating().isPresent())
                .toList();
        List<FactValue.Mark> marks = rated.stream()
                .map(each -> new FactValue.Mark(
                        each.rating().orElseThrow(),
                        each.layer(),
                        Optional.of(each.source().statedBy().code())))
                .toList();
        boolean complete = view.isComplete(ModelPath.of("observations"));
        return Seen.of(id, new FactValue.Ratings(marks, complete), () -> evidence(rated));
    }

    private static List<Evidence> evidence(List<Observation> said) {
        return said.stream()
                .map(each -> new Evidence(
                        ModelPath.of("observations", each.id().value()),
                        Optional.of(worded(each)),
                        Optional.of(each.source()),
                        Set.of()))
                .toList();
    }

    private static Fact fact(Topic topic) {
        FactId id = FactId.of("observed." + Codes.of(topic));
        LocalizedText meaning = LocalizedText.of(
                "er is, zo wordt gezegd: " + topic.label().in(Language.DUTCH),
                "there is, it is said: " + topic.label().in(Language.ENGLISH));
        return Fact.truth(id.value(), "observations", meaning, view -> see(id, topic, view));
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
        return Seen.of(id, new FactValue.Holds(truth), () -> evidence(said));
    }

    /** Says which way an observation points where it does not say that the topic is there. */
    private static LocalizedText worded(Observation observation) {
        if (observation.direction().equals(Optional.of(Direction.PRESENT))) {
            return observation.text();
        }
        LocalizedText way = observation.direction().map(Direction::label).orElseGet(() -> {
            Rating rating = observation.rating().orElseThrow();
            return LocalizedText.of(rating.text(Language.DUTCH), rating.text(Language.ENGLISH));
        });
        return LocalizedText.of(
                way.in(Language.DUTCH) + ": " + observation.text().in(Language.DUTCH),
                way.in(Language.ENGLISH) + ": " + observation.text().in(Language.ENGLISH));
    }
}
