package nl.schakel.samples.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.source.Publication;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.model.agreement.Agreement;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.agreement.Clause;
import nl.schakel.model.agreement.ClauseKind;
import nl.schakel.model.context.Context;
import nl.schakel.model.context.Market;
import nl.schakel.model.context.Obstacle;
import nl.schakel.model.context.ObstacleKind;
import nl.schakel.model.evidence.Completeness;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.EvidenceRule;
import nl.schakel.model.evidence.Observation;
import nl.schakel.model.evidence.Provenance;
import nl.schakel.model.evidence.StatedAbsence;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.governance.Body;
import nl.schakel.model.governance.Coordinator;
import nl.schakel.model.governance.Governance;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.governance.Meetings;
import nl.schakel.model.governance.Position;
import nl.schakel.model.governance.Seat;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionGroup;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.institution.Member;
import nl.schakel.model.partnership.Emphasis;
import nl.schakel.model.partnership.Goal;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.MemberRole;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.practice.Practice;
import nl.schakel.model.practice.PracticeKind;
import nl.schakel.model.route.Maturity;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteType;

/**
 * Invented partnerships, the same each time: of each part some say much, some little and some nothing; some lists are complete, some things
 * are stated absent, some are planned or over.
 */
final class Partnerships {

    static final int MANY = 10_000;
    /** How many a benchmark takes: all of them, or fewer in a smoke test. */
    static final String NUMBER = "schakel.partnerships";

    static final LocalDate DAY = LocalDate.of(2018, 6, 30);

    private static final long SEED = 20_180_630;
    private static final SourceReference PLACE = SourceReference.of(PublicationId.of("benchmark"), "Invented");
    private static final LocalizedText SOMETHING = LocalizedText.of("iets", "something");
    private static final List<Period> PERIODS = List.of(
            Period.parse("2010/.."),
            Period.parse("2014-08-01/2020-07-31"),
            Period.parse("2015/~2018"),
            Period.parse("?/2017"),
            Period.parse("2019-01-01/.."));
    private static final List<Cadence> CADENCES = List.of(
            Cadence.parse("2 per year"),
            Cadence.parse("4..6 per school-year"),
            Cadence.parse("every 6 weeks"),
            Cadence.parse("1 per month"),
            Cadence.parse("several per year"),
            Cadence.parse("as-needed"));
    private static final List<String> LISTS = List.of(
            "governance/coordinators",
            "governance/bodies",
            "governance/bodies/body-1/layers",
            "agreements",
            "agreements/agreement-1/clauses",
            "agreements/agreement-1/count",
            "routes",
            "practices",
            "funding/arrangements",
            "identity/emphasis",
            "context/market/competitors",
            "context/obstacles",
            "partners");

    private final Dice dice;

    private Partnerships(Dice dice) {
        this.dice = dice;
    }

    static List<Dossier> make(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Partnerships(new Dice(SEED + 7919L * i)).dossier("partnership-" + i))
                .toList();
    }

    /**
     * The same as sound documents, of which a reader has nothing to say: every name leads somewhere, every fact has its source, nothing is
     * said of what is not there, nothing that a partnership should say is left out, and none by chance says the same twice for a time.
     */
    static List<Dossier> sound(int number) {
        List<Dossier> sound = make(2 * number).stream()
                .map(Partnerships::sound)
                .filter(dossier -> EvidenceRule.ONE_AT_A_TIME.check(dossier).isEmpty())
                .limit(number)
                .toList();
        if (sound.size() < number) {
            throw new IllegalStateException("only " + sound.size() + " of " + 2 * number + " partnerships are sound");
        }
        return sound;
    }

    private static Dossier sound(Dossier dossier) {
        Partnerships maker = new Partnerships(new Dice(SEED));
        int there = dossier.partnership().partners().size();
        List<Membership> missing =
                IntStream.rangeClosed(there + 1, 2).mapToObj(maker::partner).toList();
        return dossier.toBuilder()
                .addPublications(
                        new Publication(PLACE.publication(), "Benchmark", PartialDate.of(2018), Optional.empty()))
                .partnership(dossier.partnership().toBuilder()
                        .identity(dossier.partnership().identity().toBuilder()
                                .addGoals(new Goal(ElementId.of("goal-1"), SOMETHING, Status.IN_FORCE))
                                .build())
                        .addAllPartners(missing)
                        .build())
                .addProvenance(new Provenance(PLACE, paths("identity", "partners", "routes", "funding/arrangements")))
                .addProvenance(new Provenance(PLACE, paths("governance/bodies", "governance/coordinators")))
                .addProvenance(new Provenance(PLACE, paths("agreements", "practices", "context")))
                .absences(List.of())
                .complete(Completeness.ALL)
                .build();
    }

    private static Set<ModelPath> paths(String... paths) {
        return Stream.of(paths).map(ModelPath::parse).collect(Collectors.toUnmodifiableSet());
    }

    private Dossier dossier(String name) {
        return Dossier.builder()
                .asOf(DAY)
                .partnership(Partnership.builder()
                        .id(PartnershipId.of(name))
                        .identity(Identity.builder()
                                .name(name)
                                .emphasis(dice.maybe(70, () -> dice.of(Emphasis.values())))
                                .build())
                        .addAllPartners(some(7, this::partner))
                        .addAllRoutes(some(5, this::route))
                        .funding(FundingPlan.builder()
                                .addAllArrangements(some(3, this::arrangement))
                                .build())
                        .governance(Governance.builder()
                                .addAllCoordinators(some(2, this::coordinator))
                                .addAllBodies(some(4, this::body))
                                .build())
                        .addAllAgreements(some(3, this::agreement))
                        .addAllPractices(some(7, this::practice))
                        .context(context())
                        .build())
                .complete(completeness())
                .addAllAbsences(absences())
                .addAllObservations(some(8, this::observation))
                .build();
    }

    private interface Made<T> {
        T of(int number);
    }

    private <T> List<T> some(int most, Made<T> made) {
        List<T> all = new ArrayList<>();
        int number = dice.upTo(most);
        for (int i = 1; i <= number; i++) {
            all.add(made.of(i));
        }
        return all;
    }

    private Status status() {
        return dice.in100(85) ? Status.IN_FORCE : dice.of(Status.values());
    }

    private Optional<Period> period() {
        return dice.maybe(35, () -> dice.of(PERIODS.toArray(Period[]::new)));
    }

    private Optional<Cadence> cadence() {
        return dice.maybe(60, () -> dice.of(CADENCES.toArray(Cadence[]::new)));
    }

    private Optional<Quantity> count() {
        return dice.maybe(
                30, () -> dice.of(Quantity.exact(2), Quantity.atLeast(2), Quantity.range(1, 3), Quantity.about(4)));
    }

    private Completeness completeness() {
        if (dice.in100(35)) {
            return Completeness.ALL;
        }
        Set<ModelPath> parts = new TreeSet<>();
        if (dice.in100(60)) {
            LISTS.stream().filter(any -> dice.in100(60)).map(ModelPath::parse).forEach(parts::add);
        }
        return new Completeness(parts);
    }

    private List<StatedAbsence> absences() {
        return LISTS.stream()
                .filter(any -> dice.in100(8))
                .map(path -> new StatedAbsence(ModelPath.parse(path), SOMETHING, period(), PLACE))
                .toList();
    }

    private Membership partner(int number) {
        return Membership.builder()
                .id(PartnerId.of("partner-" + number))
                .member(member("Partner " + number))
                .role(Term.of(dice.in100(70) ? MemberRole.MEMBER : dice.of(MemberRole.values())))
                .status(status())
                .period(period())
                .build();
    }

    private Member member(String name) {
        Term<InstitutionKind> kind = Term.of(dice.of(InstitutionKind.values()));
        return dice.in100(80)
                ? Institution.builder().name(name).kind(kind).build()
                : InstitutionGroup.builder()
                        .name(name)
                        .kind(kind)
                        .count(dice.of(Quantity.exact(3), Quantity.atLeast(2), Quantity.about(5)))
                        .build();
    }

    private Coordinator coordinator(int number) {
        return Coordinator.builder()
                .id(ElementId.of("coordinator-" + number))
                .role(SOMETHING)
                .position(dice.maybe(60, () -> dice.of(Position.values())))
                .status(status())
                .period(period())
                .build();
    }

    private Body body(int number) {
        Body.Builder body = Body.builder()
                .id(BodyId.of("body-" + number))
                .name(SOMETHING)
                .meetings(Meetings.builder().cadence(cadence()).build())
                .status(status())
                .period(period());
        for (Layer layer : Layer.values()) {
            if (dice.in100(40)) {
                body.addLayers(layer);
            }
        }
        if (dice.in100(30)) {
            body.addSeats(
                    Seat.builder().who(SOMETHING).layer(dice.of(Layer.values())).build());
        }
        return body.build();
    }

    private Agreement agreement(int number) {
        return Agreement.builder()
                .id(ElementId.of("agreement-" + number))
                .kind(Term.of(dice.of(AgreementKind.values())))
                .addAllClauses(some(4, this::clause))
                .count(count())
                .status(status())
                .period(period())
                .build();
    }

    private Clause clause(int number) {
        ClauseKind kind =
                dice.in100(50) ? dice.of(ClauseKind.EVALUATION, ClauseKind.FINANCE) : dice.of(ClauseKind.values());
        return new Clause(ElementId.of("clause-" + number), Term.of(kind), Optional.empty(), Optional.empty());
    }

    private Route route(int number) {
        return Route.builder()
                .id(RouteId.of("route-" + number))
                .name("Route " + number)
                .type(
                        dice.in100(95)
                                ? Term.of(dice.of(RouteType.values()))
                                : Term.other(LocalizedText.of("iets anders", "something else")))
                .maturity(dice.maybe(40, () -> dice.of(Maturity.values())))
                .status(status())
                .period(period())
                .build();
    }

    private Practice practice(int number) {
        return Practice.builder()
                .id(ElementId.of("practice-" + number))
                .kind(Term.of(dice.of(PracticeKind.values())))
                .text(SOMETHING)
                .cadence(cadence())
                .status(status())
                .period(period())
                .build();
    }

    private Arrangement arrangement(int number) {
        ElementId id = ElementId.of("arrangement-" + number);
        return dice.in100(75)
                ? InKind.builder()
                        .id(id)
                        .subject(SOMETHING)
                        .partner(PartnerId.of("partner-1"))
                        .kind(Term.of(dice.of(InKindKind.values())))
                        .status(status())
                        .period(period())
                        .build()
                : HourlyPayment.builder()
                        .id(id)
                        .subject(SOMETHING)
                        .payer(PartnerId.of("partner-1"))
                        .addPayees(PartnerId.of("partner-2"))
                        .status(status())
                        .period(period())
                        .build();
    }

    private Context context() {
        return Context.builder()
                .market(Market.builder()
                        .competitors(dice.maybe(
                                60,
                                () -> dice.of(
                                        Quantity.exact(0),
                                        Quantity.exact(2),
                                        Quantity.atMost(3),
                                        Quantity.moreThan(0),
                                        Quantity.about(4))))
                        .build())
                .addAllObstacles(some(4, this::obstacle))
                .build();
    }

    private Obstacle obstacle(int number) {
        return Obstacle.builder()
                .id(ElementId.of("obstacle-" + number))
                .kind(Term.of(dice.in100(20) ? ObstacleKind.DECLINE : dice.of(ObstacleKind.values())))
                .text(SOMETHING)
                .status(status())
                .period(period())
                .build();
    }

    private Observation observation(int number) {
        return Observation.builder()
                .id(ElementId.of("observation-" + number))
                .topic(Term.of(dice.of(Topic.TRUST, Topic.WILL, Topic.OWNERSHIP, Topic.KEY_PERSON, Topic.PASSION)))
                .direction(dice.in100(60) ? Direction.PRESENT : dice.of(Direction.values()))
                .text(SOMETHING)
                .source(PLACE)
                .build();
    }
}
