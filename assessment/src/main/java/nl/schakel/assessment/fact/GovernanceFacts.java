package nl.schakel.assessment.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.Frequency;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.governance.Body;
import nl.schakel.model.governance.Coordinator;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.governance.Position;
import nl.schakel.model.governance.Quorum;

/** Facts about who steers, meets and keeps the fire burning. */
final class GovernanceFacts {

    private GovernanceFacts() {}

    static List<Fact> all() {
        return List.of(
                new Fact(
                        FactId.of("governance.coordinator"),
                        Fact.Kind.TRUTH,
                        LocalizedText.of(
                                "er is een coördinator of projectleider", "there is a coordinator or project leader"),
                        view -> coordinators(view).any("governance.coordinator", any -> true, Coordinator::role)),
                new Fact(
                        FactId.of("governance.coordinator-outside-the-line"),
                        Fact.Kind.TRUTH,
                        LocalizedText.of(
                                "een coördinator staat buiten de lijn", "a coordinator stands outside the line"),
                        view -> coordinators(view)
                                .judged(
                                        "governance.coordinator-outside-the-line",
                                        GovernanceFacts::outside,
                                        Coordinator::role)),
                new Fact(
                        FactId.of("governance.coordinator-sectors"),
                        Fact.Kind.CODES,
                        LocalizedText.of(
                                "uit welke sectoren er coördinatoren zijn",
                                "from which sectors there are coordinators"),
                        view -> coordinators(view)
                                .codes(
                                        "governance.coordinator-sectors",
                                        each -> each.sector().stream()
                                                .map(Codes::of)
                                                .collect(Collectors.toSet()),
                                        (each, at) -> each.sector().isPresent(),
                                        Coordinator::role)),
                new Fact(
                        FactId.of("governance.consultation"),
                        Fact.Kind.TRUTH,
                        LocalizedText.of("er is een overlegstructuur", "there is a consultation structure"),
                        view -> bodies(view).any("governance.consultation", any -> true, Body::name)),
                new Fact(
                        FactId.of("governance.layers"),
                        Fact.Kind.CODES,
                        LocalizedText.of(
                                "van welke lagen er mensen in overleggen zitten",
                                "from which layers people sit in the bodies"),
                        view -> bodies(view)
                                .codes(
                                        "governance.layers",
                                        body -> body.allLayers().stream()
                                                .map(Codes::of)
                                                .collect(Collectors.toSet()),
                                        (body, at) -> Look.closed(view, at.child("layers"), body.layers()),
                                        Body::name)),
                new Fact(
                        FactId.of("governance.meets-each-year"),
                        Fact.Kind.TRUTH,
                        LocalizedText.of(
                                "een overleg komt ten minste eens per schooljaar bijeen",
                                "a body meets at least once a school year"),
                        view -> bodies(view)
                                .judged("governance.meets-each-year", GovernanceFacts::meetsEachYear, Body::name)),
                new Fact(
                        FactId.of("governance.teachers-of-both-sectors-meet"),
                        Fact.Kind.TRUTH,
                        LocalizedText.of(
                                "docenten van vmbo en mbo ontmoeten elkaar in een overleg",
                                "teachers of vmbo and mbo meet in a body"),
                        view -> bodies(view)
                                .judged(
                                        "governance.teachers-of-both-sectors-meet",
                                        body -> teachersOfBoth(view, body),
                                        Body::name)),
                new Fact(
                        FactId.of("governance.quorum-of-both-sectors"),
                        Fact.Kind.TRUTH,
                        LocalizedText.of(
                                "een overleg gaat niet door als een van beide sectoren ontbreekt",
                                "a body does not meet when one of both sectors is missing"),
                        view -> bodies(view)
                                .judged("governance.quorum-of-both-sectors", GovernanceFacts::quorum, Body::name)));
    }

    private static Look<Body> bodies(AsOf view) {
        return Look.at(
                view,
                "governance/bodies",
                view.partnership().governance().bodies(),
                body -> body.id().value());
    }

    private static Look<Coordinator> coordinators(AsOf view) {
        return Look.at(
                view,
                "governance/coordinators",
                view.partnership().governance().coordinators(),
                each -> each.id().value());
    }

    private static Truth outside(Coordinator coordinator) {
        return coordinator
                .position()
                .map(position -> Truth.of(position == Position.OUTSIDE_THE_LINE))
                .orElse(Truth.UNKNOWN);
    }

    private static Truth meetsEachYear(Body body) {
        return body.meetings()
                .cadence()
                .map(Cadence::frequency)
                .map(frequency -> isNotEachYear(frequency)
                        ? Truth.FALSE
                        : frequency
                                .timesPerSchoolYear()
                                .map(times -> times.isAtLeast(BigDecimal.ONE))
                                .orElse(Truth.UNKNOWN))
                .orElse(Truth.UNKNOWN);
    }

    private static boolean isNotEachYear(Frequency frequency) {
        return frequency instanceof Frequency.Every every && every.span() == Frequency.Span.YEAR;
    }

    private static Truth teachersOfBoth(AsOf view, Body body) {
        Set<Sector> sectors = body.seats().stream()
                .filter(seat -> seat.layer().orElse(Layer.OPERATIONAL) == Layer.OPERATIONAL)
                .map(seat -> seat.sector())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (!body.allLayers().contains(Layer.OPERATIONAL)) {
            ModelPath layers = ModelPath.of("governance", "bodies", body.id().value(), "layers");
            return Look.closed(view, layers, body.layers()) ? Truth.FALSE : Truth.UNKNOWN;
        }
        return sectors.contains(Sector.VO) && sectors.contains(Sector.MBO) ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static Truth quorum(Body body) {
        return body.meetings()
                .quorum()
                .map(quorum -> Truth.of(quorum == Quorum.BOTH_SECTORS || quorum == Quorum.ALL_PARTNERS))
                .orElse(Truth.UNKNOWN);
    }
}
