package nl.schakel.assessment.engine;

import static nl.schakel.assessment.Dossiers.agreement;
import static nl.schakel.assessment.Dossiers.body;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.goal;
import static nl.schakel.assessment.Dossiers.inKind;
import static nl.schakel.assessment.Dossiers.network;
import static nl.schakel.assessment.Dossiers.practice;
import static nl.schakel.assessment.Dossiers.route;
import static nl.schakel.assessment.criterion.RandomFacts.pick;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.fact.Tables;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.evidence.Completeness;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Observation;
import nl.schakel.model.evidence.Rating;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.practice.PracticeKind;
import nl.schakel.model.route.Maturity;

/** Dossiers that say much or little, of which lists are open or complete, and what may be learnt of them. */
final class RandomDossier {

    /** The examples of all facts: what they hold is what some fact looks at. */
    private static final List<Dossier> EXAMPLES = Tables.dossiers();

    private static final List<Edit> ELEMENTS = List.of(
            goal(Status.IN_FORCE),
            goal(Status.PLANNED),
            network(each -> {}),
            route(each -> {}),
            route(each -> each.maturity(Maturity.BUILDING_UP)),
            route(each -> each.maturity(Maturity.STANDING_PRACTICE)),
            route(each -> each.maturity(Maturity.STANDING_PRACTICE).period(Period.parse("?/2018"))),
            agreement(AgreementKind.CONVENANT, each -> {}),
            agreement(AgreementKind.CONVENANT, each -> each.status(Status.IN_PREPARATION)),
            practice(PracticeKind.EVALUATION, each -> {}),
            practice(PracticeKind.EDUCATION_CONCEPT, each -> each.period(Period.parse("?/2018"))),
            practice(PracticeKind.SHADOWING, each -> each.status(Status.WISHED)),
            inKind(InKindKind.TASK_HOURS, each -> {}),
            body(each -> {}),
            body(each -> each.addLayers(Layer.TACTICAL)),
            body(each -> each.addLayers(Layer.STRATEGIC, Layer.OPERATIONAL)),
            coordinator(each -> {}),
            coordinator(each -> each.sector(Sector.VO)));

    private static final List<ModelPath> LISTS = Stream.of(
                    "identity/goals",
                    "networks",
                    "partners",
                    "routes",
                    "agreements",
                    "practices",
                    "funding/arrangements",
                    "governance/bodies",
                    "governance/coordinators",
                    "context/obstacles",
                    "observations",
                    "respondents",
                    "/")
            .map(ModelPath::parse)
            .toList();

    private RandomDossier() {}

    static Dossier of(Random random) {
        Dossier dossier = withMore(random.nextInt(3) == 0 ? Dossiers.of() : pick(EXAMPLES, random), random);
        return random.nextInt(3) == 0 ? complete(dossier, Set.of(ModelPath.ROOT)) : closed(dossier, random);
    }

    /** No list is complete, and nothing is said to be absent. */
    static Dossier open(Random random) {
        return of(random).toBuilder()
                .complete(Completeness.NONE)
                .absences(List.of())
                .build();
    }

    /** More is listed, somebody speaks of what nobody spoke of, marks are added, and lists are closed. */
    static Dossier refined(Dossier open, Random random) {
        return closed(random.nextBoolean() ? withMore(open, random) : open, random);
    }

    /** More lists are complete. */
    static Dossier closed(Dossier dossier, Random random) {
        Set<ModelPath> parts = new TreeSet<>(dossier.complete().parts());
        for (int i = random.nextInt(6); i > 0; i--) {
            parts.add(pick(LISTS, random));
        }
        return complete(dossier, parts);
    }

    private static Dossier complete(Dossier dossier, Set<ModelPath> parts) {
        return dossier.toBuilder().complete(new Completeness(parts)).build();
    }

    private static Dossier withMore(Dossier dossier, Random random) {
        Dossier more = dossier;
        for (int i = random.nextInt(6); i > 0; i--) {
            more = pick(ELEMENTS, random).apply(more);
        }
        List<Observation> observations = new ArrayList<>(dossier.observations());
        Set<Topic> spokenOf = EnumSet.noneOf(Topic.class);
        observations.forEach(each -> each.topic().known().ifPresent(spokenOf::add));
        for (int i = random.nextInt(20); i > 0; i--) {
            Topic topic = pick(List.of(Topic.values()), random);
            boolean rates = random.nextInt(3) == 0;
            if (rates || spokenOf.add(topic)) {
                observations.add(observation(topic, rates, "more-" + observations.size(), random));
            }
        }
        return more.toBuilder().observations(observations).build();
    }

    private static Observation observation(Topic topic, boolean rates, String id, Random random) {
        return Observation.builder()
                .id(ElementId.of(id))
                .topic(Term.of(topic))
                .direction(rates ? Optional.empty() : Optional.of(pick(List.of(Direction.values()), random)))
                .rating(rates ? Optional.of(new Rating(1 + random.nextInt(5), 1, 5)) : Optional.empty())
                .layer(random.nextInt(3) == 0 ? Optional.empty() : Optional.of(pick(List.of(Layer.values()), random)))
                .text(LocalizedText.of("zegt men", "they say"))
                .source(SourceReference.of(Dossiers.place("Said").publication(), "Said").toBuilder()
                        .statedBy(Term.of(pick(List.of(Speaker.values()), random)))
                        .build())
                .build();
    }

    /** The same under other names, with its lists in another order. */
    static Dossier renamed(Dossier dossier, Random random) {
        Partnership partnership = dossier.partnership();
        return dossier.toBuilder()
                .partnership(partnership.toBuilder()
                        .identity(partnership.identity().toBuilder()
                                .name("Another name")
                                .goals(shuffled(partnership.identity().goals(), random))
                                .build())
                        .partners(shuffled(
                                partnership.partners().stream()
                                        .map(RandomDossier::renamed)
                                        .toList(),
                                random))
                        .networks(shuffled(partnership.networks(), random))
                        .agreements(shuffled(partnership.agreements(), random))
                        .routes(shuffled(
                                partnership.routes().stream()
                                        .map(each -> each.toBuilder()
                                                .name("Another name")
                                                .build())
                                        .toList(),
                                random))
                        .practices(shuffled(partnership.practices(), random))
                        .governance(partnership.governance().toBuilder()
                                .bodies(shuffled(
                                        partnership.governance().bodies().stream()
                                                .map(each -> each.toBuilder()
                                                        .name(LocalizedText.of("andere naam", "another name"))
                                                        .build())
                                                .toList(),
                                        random))
                                .coordinators(shuffled(partnership.governance().coordinators(), random))
                                .build())
                        .build())
                .observations(shuffled(dossier.observations(), random))
                .build();
    }

    private static Membership renamed(Membership membership) {
        return membership.member() instanceof Institution institution
                ? membership.toBuilder()
                        .member(institution.toBuilder().name("Another name").build())
                        .build()
                : membership;
    }

    static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
