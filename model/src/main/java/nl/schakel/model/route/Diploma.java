package nl.schakel.model.route;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;

/**
 * A diploma or certificate that is earned in a year of a route, such as 'vmbo-diploma, tl' or 'mbo-diploma, level-4'; the programme it
 * belongs to is a {@link Destination}.
 *
 * @param kind what it is
 * @param leerwegen the leerwegen of a vmbo diploma; unknown if none
 * @param levels the levels of an mbo diploma; unknown if none
 * @param text what is special about it
 */
public record Diploma(
        Term<DiplomaKind> kind, Set<Leerweg> leerwegen, Set<MboLevel> levels, Optional<LocalizedText> text) {

    /** Refuses leerwegen of a diploma that is not of vmbo, and levels of one that is not of the mbo. */
    public Diploma {
        Check.given(kind, "kind");
        leerwegen = Check.set(leerwegen, "leerwegen");
        levels = Check.set(levels, "levels");
        Check.given(text, "text");
        Check.that(
                leerwegen.isEmpty() || !kind.is(DiplomaKind.MBO_DIPLOMA) && !kind.is(DiplomaKind.HO_DIPLOMA),
                "leerwegen",
                leerwegen,
                "must belong to a diploma or certificate of vmbo",
                "Give levels for the mbo.");
        Check.that(
                levels.isEmpty() || !kind.is(DiplomaKind.VMBO_DIPLOMA) && !kind.is(DiplomaKind.HO_DIPLOMA),
                "levels",
                levels,
                "must belong to a diploma or certificate of the mbo",
                "Give leerwegen for vmbo.");
    }

    /**
     * Takes a vmbo diploma.
     *
     * @param leerwegen the leerwegen; unknown if none
     * @return the diploma
     */
    public static Diploma vmbo(Leerweg... leerwegen) {
        return new Diploma(Term.of(DiplomaKind.VMBO_DIPLOMA), Set.of(leerwegen), Set.of(), Optional.empty());
    }

    /**
     * Takes an mbo diploma.
     *
     * @param levels the levels; unknown if none
     * @return the diploma
     */
    public static Diploma mbo(MboLevel... levels) {
        return new Diploma(Term.of(DiplomaKind.MBO_DIPLOMA), Set.of(), Set.of(levels), Optional.empty());
    }
}
