package nl.schakel.assessment.fact;

import java.util.List;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Status;
import nl.schakel.model.evidence.AsOf;
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
        public java.util.Optional<Period> period() {
            return java.util.Optional.empty();
        }
    }
}
