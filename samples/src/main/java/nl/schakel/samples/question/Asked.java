package nl.schakel.samples.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.StatedAbsence;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;

/** A dossier that is asked, and the way it answers. */
record Asked(AsOf view) {

    Partnership partnership() {
        return view.partnership();
    }

    <T extends Phased> List<T> current(List<T> elements) {
        return view.current(elements);
    }

    boolean isInForce(Phased element) {
        return element.inForce(view.day()) == Truth.TRUE;
    }

    /** Whether a list holds all that there is. */
    boolean isClosed(ModelPath path, Collection<?> elements) {
        return view.isComplete(path) || elements.isEmpty() && view.isStatedAbsent(path);
    }

    /** The absences at a path that may hold on the day. */
    List<StatedAbsence> absences(ModelPath path) {
        return view.absences(path).stream()
                .filter(absence -> absence.period()
                        .filter(period -> period.contains(view.day()) == Truth.FALSE)
                        .isEmpty())
                .toList();
    }

    /** What is there at a path: with the source around it, or with each source of a part of it. */
    List<Ground> grounds(ModelPath path) {
        Ground whole = ground(path);
        if (whole.source().isPresent()) {
            return List.of(whole);
        }
        List<Ground> parts = view.dossier().provenance().stream()
                .flatMap(entry -> entry.covers().stream()
                        .filter(path::encloses)
                        .map(part -> new Ground(part, Optional.of(entry.source()))))
                .toList();
        return parts.isEmpty() ? List.of(whole) : parts;
    }

    /** A path as such, as that of a list which is complete. */
    private Ground ground(ModelPath path) {
        return new Ground(path, view.source(path));
    }

    /** What an answer rests on that says 'no': that a list is complete, or that a source says there is nothing. */
    List<Ground> groundsOfClosed(ModelPath path) {
        List<StatedAbsence> absences = absences(path);
        return absences.isEmpty()
                ? List.of(ground(path))
                : absences.stream().map(Asked::ground).toList();
    }

    static Ground ground(StatedAbsence absence) {
        return new Ground(absence.path(), Optional.of(absence.source()));
    }

    Answer answer(LocalizedText text, AnswerValue value, List<Ground> grounds) {
        return answer(Optional.empty(), text, value, grounds);
    }

    Answer answer(About about, LocalizedText text, AnswerValue value, List<Ground> grounds) {
        return answer(Optional.of(about), text, value, grounds);
    }

    private Answer answer(Optional<About> about, LocalizedText text, AnswerValue value, List<Ground> grounds) {
        return new Answer(partnership().id(), view.dossier().asOf(), about, text, value, grounds);
    }

    Optional<Sector> sector(PartnerId party) {
        return partnership().partner(party).flatMap(member -> member.member().sector());
    }

    String name(PartnerId party, Language language) {
        return partnership()
                .partner(party)
                .map(Membership::name)
                .orElse(party.predefined() ? Texts.COMMON_PURSE.in(language) : party.value());
    }
}
