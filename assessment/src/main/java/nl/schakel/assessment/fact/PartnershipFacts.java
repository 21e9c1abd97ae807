package nl.schakel.assessment.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Status;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.partnership.Emphasis;
import nl.schakel.model.partnership.Goal;
import nl.schakel.model.partnership.Network;
import nl.schakel.model.partnership.NetworkKind;

/** Facts about what a partnership is and in what it is embedded. */
final class PartnershipFacts {

    private PartnershipFacts() {}

    static List<Fact> all() {
        return List.of(
                new Fact(
                        FactId.of("partnership.goals"),
                        Fact.Kind.NUMBER,
                        LocalizedText.of("hoeveel doelen het samenwerkingsverband noemt", "how many goals it states"),
                        view -> Look.at(
                                        view,
                                        "identity/goals",
                                        view.partnership().identity().goals().stream()
                                                .map(Stated::new)
                                                .toList(),
                                        stated -> stated.goal().id().value())
                                .count(
                                        "partnership.goals",
                                        any -> true,
                                        stated -> stated.goal().text())),
                new Fact(
                        FactId.of("partnership.cooperation-first"),
                        Fact.Kind.TRUTH,
                        LocalizedText.of(
                                "de samenwerking staat voorop, routes volgen daaruit",
                                "the cooperation stands first, routes follow from it"),
                        PartnershipFacts::cooperationFirst),
                new Fact(
                        FactId.of("partnership.embedded"),
                        Fact.Kind.TRUTH,
                        LocalizedText.of(
                                "het samenwerkingsverband is ingebed in een bredere samenwerking of een programma",
                                "the partnership is embedded in a wider cooperation or a programme"),
                        view -> networks(view)
                                .any(
                                        "partnership.embedded",
                                        PartnershipFacts::isCooperation,
                                        network -> LocalizedText.same(network.name()))));
    }

    private static Seen cooperationFirst(AsOf view) {
        ModelPath path = ModelPath.parse("identity/emphasis");
        Optional<Emphasis> emphasis = view.partnership().identity().emphasis();
        Truth first =
                emphasis.map(known -> Truth.of(known == Emphasis.COOPERATION)).orElse(Truth.UNKNOWN);
        List<Evidence> evidence = emphasis.stream()
                .map(known -> new Evidence(path, Optional.of(known.label()), view.source(path), Set.of()))
                .toList();
        return new Seen(FactId.of("partnership.cooperation-first"), new FactValue.Holds(first), evidence);
    }

    /** Room that a regulation gives is not a cooperation. */
    private static boolean isCooperation(Network network) {
        return !network.kind().is(NetworkKind.EXPERIMENT);
    }

    private static Look<Network> networks(AsOf view) {
        return Look.at(
                view,
                "networks",
                view.partnership().networks(),
                network -> network.id().value());
    }

    /** A goal as something that can be in force. */
    private record Stated(Goal goal) implements Phased {

        @Override
        public Status status() {
            return goal.status();
        }

        @Override
        public Optional<Period> period() {
            return Optional.empty();
        }
    }
}
