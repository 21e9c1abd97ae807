package nl.schakel.io.report.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.source.Publication;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.words.Dates;
import nl.schakel.io.report.words.Units;
import nl.schakel.io.report.words.Values;
import nl.schakel.model.evidence.Claim;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.LawDifference;
import nl.schakel.model.evidence.Lesson;
import nl.schakel.model.evidence.Observation;
import nl.schakel.model.evidence.Provenance;
import nl.schakel.model.evidence.Respondent;
import nl.schakel.model.evidence.StatedAbsence;

/** The publications of a report with the places in them that it uses. */
record SourceSection(List<Assessment> assessments, Language language) implements Section {

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public LocalizedText title() {
        return Labels.SOURCES;
    }

    @Override
    public boolean isEmpty() {
        return publications().isEmpty();
    }

    @Override
    public void write(Markup out) {
        Map<PublicationId, Set<String>> places = places();
        out.add(Tag.of("p", "hint"), Labels.SOURCES_HINT.in(language));
        out.add(
                "ul",
                list -> publications()
                        .forEach((id, publication) -> list.text("\n")
                                .add(Tag.of("li").with("id", "pub-" + id.value()), item -> {
                                    item.add("strong", publication.title()).text(" (" + year(publication) + ")");
                                    publication.publisher().ifPresent(publisher -> item.text(", " + publisher));
                                    item.text(" ").add(Tag.of("span", "path"), id.value());
                                    asked(item, id);
                                    places(item, places.getOrDefault(id, Set.of()));
                                })));
    }

    private String year(Publication publication) {
        return Dates.text(publication.year(), language);
    }

    /** Writes who was asked for a publication, as far as the dossiers tell. */
    private void asked(Markup item, PublicationId publication) {
        String asked = assessments.stream()
                .flatMap(each -> each.view().dossier().respondents().stream())
                .filter(each -> each.source().publication().equals(publication))
                .map(this::respondent)
                .distinct()
                .collect(Collectors.joining("; "));
        if (!asked.isEmpty()) {
            item.add(Tag.of("div", "hint"), Labels.ASKED.in(language) + asked);
        }
    }

    private String respondent(Respondent respondent) {
        String more = Stream.of(respondent.count(), respondent.organisation(), respondent.layer(), respondent.channel())
                .flatMap(Optional::stream)
                .map(each -> Values.text(each, language))
                .collect(Collectors.joining(", "));
        return respondent.role().label().in(language) + (more.isEmpty() ? "" : " (" + more + ")");
    }

    private void places(Markup item, Collection<String> places) {
        if (!places.isEmpty()) {
            item.add("details", details -> {
                details.add("summary", Units.text(Quantity.exact(places.size()).withUnit("places"), language));
                details.add(
                        Tag.of("div", "inside"),
                        inside -> inside.add(
                                "ul",
                                list -> places.forEach(place -> list.text("\n").add("li", place))));
            });
        }
    }

    /** The first of each id: dossiers that share a publication mean the same one. */
    private Map<PublicationId, Publication> publications() {
        Map<PublicationId, Publication> publications = new LinkedHashMap<>();
        assessments.stream()
                .flatMap(each -> Stream.concat(
                        each.view().dossier().publications().stream(), each.ruleSet().publications().stream()))
                .forEach(publication -> publications.putIfAbsent(publication.id(), publication));
        return publications;
    }

    private Map<PublicationId, Set<String>> places() {
        Map<PublicationId, Set<String>> places = new LinkedHashMap<>();
        assessments.stream()
                .flatMap(each -> references(each).stream())
                .forEach(source -> places.computeIfAbsent(source.publication(), any -> new LinkedHashSet<>())
                        .add(source.place()));
        return places;
    }

    private static List<SourceReference> references(Assessment assessment) {
        Dossier dossier = assessment.view().dossier();
        List<SourceReference> references = new ArrayList<>();
        dossier.provenance().stream().map(Provenance::source).forEach(references::add);
        dossier.absences().stream().map(StatedAbsence::source).forEach(references::add);
        dossier.claims().stream().map(Claim::source).forEach(references::add);
        dossier.observations().stream().map(Observation::source).forEach(references::add);
        dossier.lessons().stream().map(Lesson::source).forEach(references::add);
        dossier.respondents().stream().map(Respondent::source).forEach(references::add);
        dossier.lawDifferences().stream().map(LawDifference::source).forEach(references::add);
        assessment.ruleSet().rules().stream().map(Rule::source).forEach(references::add);
        return references;
    }
}
