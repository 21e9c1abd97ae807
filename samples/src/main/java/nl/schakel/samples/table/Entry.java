package nl.schakel.samples.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.time.Status;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Leaf;
import nl.schakel.model.evidence.Sourced;
import nl.schakel.model.evidence.Walk;
import nl.schakel.model.survey.Survey;

/** A dossier or a survey, with what its rows look up in it; for one thread. */
final class Entry {

    static final String DOSSIER = "dossier";
    static final String SURVEY = "survey";

    private final String type;
    private final String id;
    private final LocalDate asOf;
    private final Optional<PartnershipId> partnership;
    private final Sourced document;
    private final List<Leaf> facts;
    private final Map<ModelPath, Status> statuses = new HashMap<>();
    private final Map<ModelPath, Optional<SourceReference>> sources = new HashMap<>();

    private Entry(String type, String id, LocalDate asOf, Optional<PartnershipId> partnership, Sourced document) {
        this.type = type;
        this.id = id;
        this.asOf = asOf;
        this.partnership = partnership;
        this.document = document;
        this.facts = Walk.leaves(document.facts());
        Walk.visit(
                document.facts(),
                (path, value) -> Shapes.partsOf(value)
                        .flatMap(parts -> parts.part("status"))
                        .ifPresent(status -> statuses.put(path, (Status) status.of((Record) value))));
    }

    static Entry of(Dossier dossier) {
        PartnershipId id = dossier.partnership().id();
        return new Entry(DOSSIER, id.value(), dossier.asOf(), Optional.of(id), dossier);
    }

    static Entry of(Survey survey) {
        return new Entry(SURVEY, survey.id().value(), survey.asOf(), Optional.empty(), survey);
    }

    /** Which of the two it is. */
    String type() {
        return type;
    }

    /** The id of the partnership or of the survey. */
    String id() {
        return id;
    }

    LocalDate asOf() {
        return asOf;
    }

    Optional<PartnershipId> partnership() {
        return partnership;
    }

    Sourced document() {
        return document;
    }

    List<Leaf> facts() {
        return facts;
    }

    /** The nearest source around a part; where only pieces of it have one, that of the first piece. */
    Optional<SourceReference> source(ModelPath path) {
        return sources.computeIfAbsent(path, this::find);
    }

    private Optional<SourceReference> find(ModelPath path) {
        return document.source(path)
                .or(() -> facts.stream()
                        .map(Leaf::path)
                        .filter(path::encloses)
                        .flatMap(fact -> document.source(fact).stream())
                        .findFirst());
    }

    /** The status of a part, or of the nearest element around it that has one. */
    Optional<Status> status(ModelPath path) {
        for (Optional<ModelPath> at = Optional.of(path);
                at.isPresent();
                at = at.get().parent()) {
            Status status = statuses.get(at.get());
            if (status != null) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
