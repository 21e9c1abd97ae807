package nl.schakel.assessment.law.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.assessment.law.route.RouteLaw;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.RouteType;

/**
 * What changed in the law between two days, such as 'from 2013-08-01 to 2021-08-01 the rules on doorlopende leerroutes came'.
 *
 * <p>That an article held on a day does not mean that a route could still start under it; for a basis or a type the note says both.
 *
 * @param from the first day
 * @param to the other day
 * @param changes what became of each rule, in the order of {@link Law#rules()}
 * @param note what must be known beside it: whether a route could start, and whether the law uses the name of the type
 */
public record LawDiff(LocalDate from, LocalDate to, List<LawChange> changes, Optional<LocalizedText> note) {

    private static final LocalizedText LATER = LocalizedText.of(
            "Niet vermeld, omdat voor geen van beide dagen bevestigd is dat ze al golden; aantal regels: ",
            "Not listed, as it is confirmed for neither day that they held yet; number of rules: ");

    /** Refuses null. */
    public LawDiff {
        Check.given(from, "from");
        Check.given(to, "to");
        changes = Check.list(changes, "changes");
        Check.given(note, "note");
    }

    /**
     * Keeps the rules of one basis.
     *
     * @param basis the basis
     * @return what changed for routes and agreements of it
     */
    public LawDiff of(LegalBasis basis) {
        return of(Law.rules(basis), Optional.of(starts(basis)));
    }

    /**
     * Keeps the rules of the bases under which a route of a type could run.
     *
     * @param type the type
     * @return what changed for such a route; nothing, with a note, for a type that the law does not know
     */
    public LawDiff of(RouteType type) {
        RouteTypeBasis bases = RouteTypeBasis.of(type);
        Set<LawRule> kept = new LinkedHashSet<>();
        bases.bases().forEach(basis -> kept.addAll(Law.rules(basis)));
        List<LocalizedText> words = new ArrayList<>();
        bases.note().ifPresent(words::add);
        bases.bases().forEach(basis -> words.add(starts(basis)));
        return of(kept, Optional.of(joined(words)));
    }

    /** Whether a route may start on the basis, on each of the days. */
    private LocalizedText starts(LegalBasis basis) {
        return LocalizedText.of(
                "begin op de grondslag " + basis.label().in(Language.DUTCH) + ": "
                        + start(basis, from).in(Language.DUTCH) + " -> "
                        + start(basis, to).in(Language.DUTCH),
                "start on the basis " + basis.label().in(Language.ENGLISH) + ": "
                        + start(basis, from).in(Language.ENGLISH) + " -> "
                        + start(basis, to).in(Language.ENGLISH));
    }

    private static LocalizedText start(LegalBasis basis, LocalDate day) {
        return switch (RouteLaw.start(basis, day)) {
            case TRUE -> LocalizedText.of("toegelaten", "allowed");
            case FALSE -> LocalizedText.of("niet toegelaten", "not allowed");
            case UNKNOWN -> LocalizedText.of("niet bevestigd", "not confirmed");
        };
    }

    private static LocalizedText joined(List<LocalizedText> words) {
        return LocalizedText.of(
                words.stream().map(each -> each.in(Language.DUTCH)).collect(Collectors.joining("\n")),
                words.stream().map(each -> each.in(Language.ENGLISH)).collect(Collectors.joining("\n")));
    }

    private LawDiff of(Collection<LawRule> kept, Optional<LocalizedText> note) {
        return new LawDiff(
                from,
                to,
                changes.stream().filter(each -> kept.contains(each.rule())).toList(),
                note);
    }

    /**
     * Gives the changes of one kind.
     *
     * @param kind the kind
     * @return the changes, in the order of {@link Law#rules()}
     */
    public List<LawChange> of(ChangeKind kind) {
        Check.given(kind, "kind");
        return changes.stream().filter(each -> each.kind() == kind).toList();
    }

    /**
     * Words what changed.
     *
     * @param language the language
     * @return both days and the note, under each kind a line for each rule, then how many rules are known from later than both days only
     */
    public String text(Language language) {
        StringBuilder text = new StringBuilder(from + " -> " + to + "\n");
        note.ifPresent(words -> text.append(words.in(language)).append('\n'));
        for (ChangeKind kind : ChangeKind.values()) {
            List<LawChange> ofKind =
                    of(kind).stream().filter(each -> !isKnownLater(each)).toList();
            if (!ofKind.isEmpty()) {
                text.append(kind.label().in(language))
                        .append(" (")
                        .append(ofKind.size())
                        .append(")\n");
                ofKind.forEach(
                        each -> text.append("* ").append(each.text(language)).append('\n'));
            }
        }
        long later = changes.stream().filter(this::isKnownLater).count();
        if (later > 0) {
            text.append(LATER.in(language)).append(later).append(".\n");
        }
        return text.toString();
    }

    /** Whether it is not confirmed that it held yet, on either day. */
    private boolean isKnownLater(LawChange change) {
        return change.before().knownFrom(from).isPresent()
                && change.after().knownFrom(to).isPresent();
    }

    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
