package nl.schakel.model.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Phased;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.partnership.Partnership;

/**
 * A dossier as seen from a day, such as Profijt on 30 June 2018: what was in force, what was stated absent, and from which source.
 *
 * @param dossier the dossier
 * @param day the day, not before the one of which the dossier speaks
 */
public record AsOf(Dossier dossier, LocalDate day) {

    /** Refuses a day of which the dossier cannot speak. */
    public AsOf {
        Check.given(dossier, "dossier");
        Check.given(day, "day");
        Check.that(
                !day.isBefore(dossier.asOf()),
                "as of",
                day,
                "must not be before the day of which the dossier speaks, " + dossier.asOf(),
                "Choose " + dossier.asOf() + " or later, or an earlier dossier.");
    }

    /** {@return the partnership} */
    public Partnership partnership() {
        return dossier.partnership();
    }

    /**
     * Keeps what may be in force on the day.
     *
     * @param <T> the type of the elements
     * @param elements elements with a status and a period
     * @return those that are not known to be out of force
     */
    public <T extends Phased> List<T> current(List<T> elements) {
        return elements.stream()
                .filter(element -> element.inForce(day) != Truth.FALSE)
                .toList();
    }

    /**
     * Says whether a list is complete.
     *
     * @param path its path into the partnership
     * @return whether what it does not hold does not exist
     */
    public boolean isComplete(ModelPath path) {
        return dossier.complete().covers(path);
    }

    /**
     * Finds the source of a part: the nearest entry that encloses it.
     *
     * @param path a path into the partnership
     * @return the source, if there is one
     */
    public Optional<SourceReference> source(ModelPath path) {
        return dossier.source(path);
    }

    /**
     * Finds what a source says was not there.
     *
     * @param path a path into the partnership
     * @return the absences at that path, past ones too
     */
    public List<StatedAbsence> absences(ModelPath path) {
        return dossier.absences().stream()
                .filter(absence -> absence.path().equals(path))
                .toList();
    }

    /**
     * Says whether a source says that something is not there on the day.
     *
     * @param path a path into the partnership
     * @return whether an absence at that path holds on the day, or has no period
     */
    public boolean isStatedAbsent(ModelPath path) {
        return absences(path).stream()
                .anyMatch(absence ->
                        absence.period().map(period -> period.contains(day)).orElse(Truth.TRUE) == Truth.TRUE);
    }

    /**
     * Finds what was said about a topic.
     *
     * @param topic the topic
     * @return the observations, in the order of the dossier
     */
    public List<Observation> observations(Topic topic) {
        return dossier.observations().stream()
                .filter(observation -> observation.topic().equals(Term.of(topic)))
                .toList();
    }
}
