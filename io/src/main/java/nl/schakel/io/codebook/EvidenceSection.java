package nl.schakel.io.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.source.Publication;
import nl.schakel.model.evidence.Claim;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.LawDifference;
import nl.schakel.model.evidence.Observation;
import nl.schakel.model.evidence.Scope;
import nl.schakel.model.evidence.Sourced;
import nl.schakel.model.evidence.Walk;
import nl.schakel.model.survey.Survey;

/** What stands beside the facts: counts, sources, contradictions, and where report and law differ. */
final class EvidenceSection {

    private final List<Dossier> dossiers;
    private final List<Survey> surveys;

    EvidenceSection(List<Dossier> dossiers, List<Survey> surveys) {
        this.dossiers = dossiers;
        this.surveys = surveys;
    }

    void addCounts(Markdown out) {
        long partnerships = dossiers.stream()
                .map(dossier -> dossier.partnership().id())
                .distinct()
                .count();
        long facts = all().mapToLong(EvidenceSection::facts).sum();
        out.heading(2, "Counts");
        out.list(List.of(
                "partnerships: " + partnerships,
                "dossiers: " + dossiers.size(),
                "surveys: " + surveys.size(),
                "facts, each with its source: " + facts,
                "observations, those of all cases of a publication counted once: " + observations()));
        out.table(
                List.of(
                        "Document",
                        "As of",
                        "Facts",
                        "Observations",
                        "Lessons",
                        "Claims",
                        "Stated absences",
                        "Publications"),
                Stream.concat(
                                dossiers.stream()
                                        .map(each -> row(
                                                each,
                                                each.partnership().id().toString(),
                                                each.asOf().toString(),
                                                each.observations().size(),
                                                each.lessons().size())),
                                surveys.stream()
                                        .map(each -> row(
                                                each,
                                                each.id().toString(),
                                                each.asOf().toString(),
                                                each.observations().size(),
                                                each.lessons().size())))
                        .toList());
    }

    void addSources(Markdown out) {
        Map<PublicationId, Publication> publications = new LinkedHashMap<>();
        Map<PublicationId, Set<String>> places = new LinkedHashMap<>();
        all().forEach(document -> {
            document.publications().forEach(each -> publications.putIfAbsent(each.id(), each));
            document.provenance()
                    .forEach(each -> places.computeIfAbsent(each.source().publication(), id -> new TreeSet<>())
                            .add(each.source().place()));
        });
        out.heading(2, "Sources");
        out.table(
                List.of("Id", "Title", "Year", "Publisher", "Places cited"),
                publications.values().stream()
                        .map(each -> List.of(
                                Markdown.code(each.id().toString()),
                                Markdown.escape(each.title()),
                                each.year().toString(),
                                Markdown.escape(each.publisher().orElse("")),
                                Integer.toString(
                                        places.getOrDefault(each.id(), Set.of()).size())))
                        .toList());
    }

    void addContradictions(Markdown out) {
        out.heading(2, "Contradictions");
        out.block("Values that stand side by side. The facts hold their hull or nothing.");
        List<List<String>> rows = new ArrayList<>();
        all().forEach(document -> {
            for (Claim claim : document.claims()) {
                rows.add(List.of(
                        name(document),
                        Markdown.code(claim.path().toString()),
                        Markdown.escape(claim.value()),
                        CodebookText.source(claim.source())));
            }
        });
        out.table(List.of("Document", "Path", "Value", "Source"), rows);
    }

    void addLaw(Markdown out) {
        out.heading(2, "Where report and law differ");
        out.block("For professionals; no legal advice.");
        List<List<String>> rows = new ArrayList<>();
        all().forEach(document -> {
            for (LawDifference each : document.lawDifferences()) {
                rows.add(List.of(
                        name(document),
                        each.path().map(path -> Markdown.code(path.toString())).orElse(""),
                        CodebookText.both(each.report()) + " (" + CodebookText.source(each.source()) + ")",
                        CodebookText.both(each.law()),
                        Markdown.escape(each.article())));
            }
        });
        out.table(List.of("Document", "Path", "Report", "Law", "Article"), rows);
    }

    private Stream<Sourced> all() {
        return Stream.concat(dossiers.stream(), surveys.stream());
    }

    private static long facts(Sourced document) {
        return Walk.leaves(document.facts()).size();
    }

    private int observations() {
        Set<Object> seen = new LinkedHashSet<>();
        Stream.concat(
                        dossiers.stream().flatMap(each -> each.observations().stream()),
                        surveys.stream().flatMap(each -> each.observations().stream()))
                .forEach(each -> seen.add(once(each)));
        return seen.size();
    }

    /** What makes an observation the same in two dossiers: everything but its id, where it is said of all cases. */
    private static Object once(Observation said) {
        return said.scope() == Scope.CASE ? new Object() : List.of(said.topic(), said.text(), said.source());
    }

    private static List<String> row(Sourced document, String id, String asOf, int observations, int lessons) {
        return List.of(
                Markdown.code(id),
                asOf,
                Long.toString(facts(document)),
                Integer.toString(observations),
                Integer.toString(lessons),
                Integer.toString(document.claims().size()),
                Integer.toString(document.absences().size()),
                document.publications().stream()
                        .map(each -> Markdown.code(each.id().toString()))
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""));
    }

    private static String name(Sourced document) {
        if (document instanceof Dossier dossier) {
            return CodebookText.name(dossier);
        }
        return document instanceof Survey survey ? Markdown.code(survey.id().toString()) : "";
    }
}
