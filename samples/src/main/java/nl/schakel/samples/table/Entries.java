package nl.schakel.samples.table;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Sourced;
import nl.schakel.model.survey.Survey;

/**
 * All dossiers and surveys of which the tables tell.
 *
 * @param dossiers the dossiers
 * @param surveys the surveys
 */
record Entries(List<Found<Dossier>> dossiers, List<Found<Survey>> surveys) {

    static Entries of(List<Dossier> dossiers, List<Survey> surveys) {
        return new Entries(
                dossiers.stream().map(each -> Found.whole(Entry.of(each), each)).toList(),
                surveys.stream().map(each -> Found.whole(Entry.of(each), each)).toList());
    }

    /** The elements of a list of every dossier. */
    <T> List<Found<T>> inDossiers(String part, Function<Dossier, ? extends Collection<T>> list) {
        return dossiers.stream().flatMap(each -> each.each(part, list)).toList();
    }

    /** The elements of a list of every survey. */
    <T> List<Found<T>> inSurveys(String part, Function<Survey, ? extends Collection<T>> list) {
        return surveys.stream().flatMap(each -> each.each(part, list)).toList();
    }

    /** The elements of a list that both have beside their facts. */
    <T> List<Found<T>> inBoth(
            String part,
            Function<Dossier, ? extends Collection<T>> ofDossier,
            Function<Survey, ? extends Collection<T>> ofSurvey) {
        return join(inDossiers(part, ofDossier), inSurveys(part, ofSurvey));
    }

    /** All dossiers and surveys as wholes. */
    List<Found<Sourced>> all() {
        return Stream.concat(dossiers.stream(), surveys.stream())
                .map(each -> each.with(each.entry().document()))
                .toList();
    }

    static <T> List<Found<T>> join(List<Found<T>> some, List<Found<T>> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
