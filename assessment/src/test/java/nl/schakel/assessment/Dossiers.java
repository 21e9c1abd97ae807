package nl.schakel.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.model.agreement.Agreement;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.evidence.Completeness;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Observation;
import nl.schakel.model.evidence.Provenance;
import nl.schakel.model.evidence.Rating;
import nl.schakel.model.evidence.StatedAbsence;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.governance.Body;
import nl.schakel.model.governance.Coordinator;
import nl.schakel.model.governance.Governance;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.Emphasis;
import nl.schakel.model.partnership.Goal;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Network;
import nl.schakel.model.partnership.NetworkKind;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.practice.Practice;
import nl.schakel.model.practice.PracticeKind;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteType;

/** Small dossiers: two partners of which the names are known and nothing else, and what a test adds to them. */
public final class Dossiers {

    /** The day of which they speak. */
    public static final LocalDate DAY = LocalDate.of(2018, 6, 30);

    private static final PublicationId REPORT = PublicationId.of("report");

    private Dossiers() {}

    /** Something that is added to a dossier. */
    public interface Edit extends UnaryOperator<Dossier> {}

    public static Dossier of(Edit... edits) {
        Dossier dossier = Dossier.builder()
                .asOf(DAY)
                .partnership(Partnership.builder()
                        .id(PartnershipId.of("example"))
                        .identity(Identity.builder().name("Example").build())
                        .addPartners(member("school", InstitutionKind.VMBO_SCHOOL))
                        .addPartners(member("college", InstitutionKind.ROC))
                        .build())
                .build();
        for (Edit edit : edits) {
            dossier = edit.apply(dossier);
        }
        return dossier;
    }

    public static Edit all(Edit... edits) {
        return dossier -> Stream.of(edits)
                .<UnaryOperator<Dossier>>map(each -> each)
                .reduce(UnaryOperator.identity(), (one, next) -> before -> next.apply(one.apply(before)))
                .apply(dossier);
    }

    public static SourceReference place(String place) {
        return SourceReference.of(REPORT, place);
    }

    public static Membership member(String name, InstitutionKind kind) {
        return Membership.builder()
                .id(PartnerId.of(name))
                .member(Institution.builder().name(name).kind(Term.of(kind)).build())
                .build();
    }

    /** States lists to be complete. */
    public static Edit complete(String... paths) {
        return dossier -> {
            Set<ModelPath> parts = new TreeSet<>(dossier.complete().parts());
            Stream.of(paths).map(ModelPath::parse).forEach(parts::add);
            return dossier.toBuilder().complete(new Completeness(parts)).build();
        };
    }

    /** What is not in the dossier does not exist. */
    public static Edit complete() {
        return complete("/");
    }

    public static Edit absent(String path) {
        return absent(path, Optional.empty());
    }

    public static Edit absent(String path, Optional<Period> period) {
        return dossier -> dossier.toBuilder()
                .addAbsences(new StatedAbsence(
                        ModelPath.parse(path),
                        LocalizedText.of("die zijn er niet", "there are none"),
                        period,
                        place("Absent")))
                .build();
    }

    public static Edit sourced(String path, String place) {
        return dossier -> dossier.toBuilder()
                .addProvenance(new Provenance(place(place), Set.of(ModelPath.parse(path))))
                .build();
    }

    public static Edit said(Topic topic, Direction direction) {
        return observed(topic, each -> each.direction(direction));
    }

    public static Edit rated(Topic topic, String rating) {
        return observed(topic, each -> each.rating(Rating.parse(rating)));
    }

    private static Edit observed(Topic topic, Consumer<Observation.Builder> more) {
        return dossier -> {
            Observation.Builder observation = Observation.builder()
                    .id(ElementId.of("said-" + (dossier.observations().size() + 1)))
                    .topic(Term.of(topic))
                    .text(LocalizedText.of("zegt men", "they say"))
                    .source(place("Said"));
            more.accept(observation);
            return dossier.toBuilder().addObservations(observation.build()).build();
        };
    }

    public static Edit goal(Status status) {
        return changed(partnership -> partnership.toBuilder()
                .identity(partnership.identity().toBuilder()
                        .addGoals(new Goal(
                                ElementId.of("goal-"
                                        + (partnership.identity().goals().size() + 1)),
                                LocalizedText.of("minder uitval", "less drop-out"),
                                status))
                        .build())
                .build());
    }

    public static Edit network(Consumer<Network.Builder> more) {
        return changed(partnership -> {
            Network.Builder network = Network.builder()
                    .id(ElementId.of("network-" + (partnership.networks().size() + 1)))
                    .name("Programme")
                    .kind(Term.of(NetworkKind.PROGRAMME));
            more.accept(network);
            return partnership.toBuilder().addNetworks(network.build()).build();
        });
    }

    public static Edit route(Consumer<Route.Builder> more) {
        return changed(partnership -> {
            Route.Builder route = Route.builder()
                    .id(RouteId.of("route-" + (partnership.routes().size() + 1)))
                    .name("Route")
                    .type(Term.of(RouteType.DOORLOPENDE_LEERROUTE));
            more.accept(route);
            return partnership.toBuilder().addRoutes(route.build()).build();
        });
    }

    public static Edit agreement(AgreementKind kind, Consumer<Agreement.Builder> more) {
        return changed(partnership -> {
            Agreement.Builder agreement = Agreement.builder()
                    .id(ElementId.of("agreement-" + (partnership.agreements().size() + 1)))
                    .kind(Term.of(kind));
            more.accept(agreement);
            return partnership.toBuilder().addAgreements(agreement.build()).build();
        });
    }

    public static Edit practice(PracticeKind kind, Consumer<Practice.Builder> more) {
        return changed(partnership -> {
            Practice.Builder practice = Practice.builder()
                    .id(ElementId.of("practice-" + (partnership.practices().size() + 1)))
                    .kind(Term.of(kind))
                    .text(kind.label());
            more.accept(practice);
            return partnership.toBuilder().addPractices(practice.build()).build();
        });
    }

    public static Edit inKind(InKindKind kind, Consumer<InKind.Builder> more) {
        return dossier -> {
            InKind.Builder hours = InKind.builder()
                    .id(ElementId.of("in-kind-"
                            + (dossier.partnership().funding().arrangements().size() + 1)))
                    .subject(LocalizedText.of("begeleiding", "guidance"))
                    .partner(PartnerId.of("school"))
                    .kind(Term.of(kind));
            more.accept(hours);
            return arrangement(hours.build()).apply(dossier);
        };
    }

    public static Edit arrangement(Arrangement arrangement) {
        return changed(partnership -> partnership.toBuilder()
                .funding(partnership.funding().toBuilder()
                        .addArrangements(arrangement)
                        .build())
                .build());
    }

    public static Edit body(Consumer<Body.Builder> more) {
        return changed(partnership -> {
            Governance before = partnership.governance();
            Body.Builder body = Body.builder()
                    .id(BodyId.of("body-" + (before.bodies().size() + 1)))
                    .name(LocalizedText.of("overleg", "meeting"));
            more.accept(body);
            return partnership.toBuilder()
                    .governance(before.toBuilder().addBodies(body.build()).build())
                    .build();
        });
    }

    public static Edit coordinator(Consumer<Coordinator.Builder> more) {
        return changed(partnership -> {
            Governance before = partnership.governance();
            Coordinator.Builder coordinator = Coordinator.builder()
                    .id(ElementId.of("coordinator-" + (before.coordinators().size() + 1)))
                    .role(LocalizedText.of("projectleider", "project leader"));
            more.accept(coordinator);
            return partnership.toBuilder()
                    .governance(before.toBuilder()
                            .addCoordinators(coordinator.build())
                            .build())
                    .build();
        });
    }

    public static Edit emphasis(Emphasis emphasis) {
        return changed(partnership -> partnership.toBuilder()
                .identity(partnership.identity().toBuilder().emphasis(emphasis).build())
                .build());
    }

    public static Edit changed(UnaryOperator<Partnership> change) {
        return dossier -> dossier.toBuilder()
                .partnership(change.apply(dossier.partnership()))
                .build();
    }
}
