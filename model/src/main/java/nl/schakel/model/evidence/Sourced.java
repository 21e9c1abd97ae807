package nl.schakel.model.evidence;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.source.Publication;
import nl.schakel.core.source.SourceReference;

/** A document in which facts stand beside their sources, such as a dossier of a partnership. */
public interface Sourced {

    /** {@return the facts, such as the partnership; all paths lead into them} */
    Record facts();

    /** {@return the key under which the facts stand in the document, such as 'partnership'} */
    String factsKey();

    /** {@return the publications to which the sources refer} */
    List<Publication> publications();

    /** {@return where the facts stand} */
    List<Provenance> provenance();

    /** {@return which parts are complete} */
    Completeness complete();

    /** {@return what a source says was not there} */
    List<StatedAbsence> absences();

    /** {@return values that contradict each other} */
    List<Claim> claims();

    /** {@return points on which a report and the law say different things} */
    List<LawDifference> lawDifferences();

    /**
     * Finds the source of a part: the nearest entry that encloses it.
     *
     * @param path a path into the facts
     * @return the source, if there is one
     */
    default Optional<SourceReference> source(ModelPath path) {
        SourceReference nearest = null;
        int depth = -1;
        for (Provenance entry : provenance()) {
            for (ModelPath covered : entry.covers()) {
                if (covered.encloses(path) && covered.segments().size() > depth) {
                    nearest = entry.source();
                    depth = covered.segments().size();
                }
            }
        }
        return Optional.ofNullable(nearest);
    }
}
