package nl.schakel.samples.view;

import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.fact.Evidence;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;

/**
 * A fact as it was seen, in a document.
 *
 * @param fact its name
 * @param value its value in words
 * @param known its value as data
 * @param evidence what was seen
 */
public record SeenView(FactId fact, LocalizedText value, FactValue known, List<EvidenceView> evidence) {

    /** Refuses null. */
    public SeenView {
        evidence = Check.list(evidence, "evidence");
    }

    /**
     * What was seen for a fact, with its place.
     *
     * @param path where it is in the dossier
     * @param text what it says, if it has words
     * @param source where it stands, if a source is given
     */
    public record EvidenceView(ModelPath path, Optional<LocalizedText> text, Optional<SourceReference> source) {

        static EvidenceView of(Evidence evidence) {
            return new EvidenceView(evidence.path(), evidence.text(), evidence.source());
        }
    }

    static SeenView of(Seen seen) {
        return new SeenView(
                seen.fact(),
                LocalizedText.of(seen.value().text(Language.DUTCH), seen.value().text(Language.ENGLISH)),
                seen.value(),
                seen.evidence().stream().map(EvidenceView::of).toList());
    }
}
