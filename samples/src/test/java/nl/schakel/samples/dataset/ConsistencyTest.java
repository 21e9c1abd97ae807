package nl.schakel.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.source.Publication;
import nl.schakel.core.source.SourceReference;
import nl.schakel.model.evidence.Claim;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Observation;
import nl.schakel.model.evidence.Provenance;
import nl.schakel.model.evidence.Scope;
import nl.schakel.model.evidence.Sourced;
import org.junit.jupiter.api.Test;

/** What stands in several files of the dataset is the same in all of them. */
class ConsistencyTest {

    @Test
    void aPublicationHasOneTitleYearAndPublisher() {
        Map<PublicationId, Publication> known = new HashMap<>();
        Stream.<Sourced>concat(Portraits.names().stream().map(Portraits::get), Surveys.all().stream())
                .flatMap(document -> document.publications().stream())
                .forEach(each -> assertThat(each).isEqualTo(known.computeIfAbsent(each.id(), id -> each)));
    }

    @Test
    void everyPublicationOfADossierIsCitedInIt() {
        for (String name : Portraits.names()) {
            Dossier dossier = Portraits.get(name);
            Set<PublicationId> cited = Stream.of(
                            dossier.provenance().stream().map(Provenance::source),
                            dossier.claims().stream().map(Claim::source),
                            dossier.observations().stream().map(Observation::source))
                    .flatMap(each -> each)
                    .map(SourceReference::publication)
                    .collect(Collectors.toSet());
            assertThat(cited)
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(
                            dossier.publications().stream().map(Publication::id).toList());
        }
    }

    @Test
    void whatIsSaidOfAllCasesOfAPublicationStandsInAllOfThem() {
        Map<PublicationId, Map<String, List<Observation>>> byPublication =
                new TreeMap<>(Comparator.comparing(PublicationId::value));
        for (String name : Portraits.names()) {
            Portraits.get(name).observations().stream()
                    .filter(said -> said.scope() == Scope.ALL_CASES)
                    .forEach(said -> byPublication
                            .computeIfAbsent(said.source().publication(), id -> new TreeMap<>())
                            .computeIfAbsent(name, id -> new java.util.ArrayList<>())
                            .add(said));
        }
        assertThat(byPublication.keySet())
                .extracting(PublicationId::value)
                .containsExactly("leerroutes-2018", "schoolportretten-2014");
        assertThat(byPublication.get(PublicationId.of("leerroutes-2018"))).hasSize(5);
        assertThat(byPublication.get(PublicationId.of("schoolportretten-2014"))).hasSize(8);
        byPublication.values().forEach(byName -> {
            List<Observation> first = byName.values().iterator().next();
            assertThat(byName.values()).allSatisfy(said -> assertThat(said).containsExactlyInAnyOrderElementsOf(first));
        });
    }

    @Test
    void partnershipsNamedInTheDatasetHaveADossier() {
        Set<String> ids = Set.copyOf(Portraits.ids());
        assertThat(Surveys.all().stream()
                        .flatMap(survey -> survey.findings().networks().stream())
                        .flatMap(network -> network.partnership().stream()))
                .allSatisfy(id -> assertThat(ids).contains(id.value()));
        assertThat(Portraits.all().stream()
                        .map(Dossier::partnership)
                        .flatMap(each -> each.networks().stream())
                        .flatMap(network -> network.partnership().stream()))
                .allSatisfy(id -> assertThat(ids).contains(id.value()));
    }
}
