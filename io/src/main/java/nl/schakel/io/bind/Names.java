package nl.schakel.io.bind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.core.shape.Identifier;
import nl.schakel.core.text.Codes;
import nl.schakel.io.tree.Findings;

/** The names that the elements of a document define, and those that other elements use. */
final class Names {

    private final Set<Identifier> defined = new LinkedHashSet<>();
    private final List<Use> uses = new ArrayList<>();

    private record Use(Identifier name, Trail trail, Position position) {}

    void define(Identifier name) {
        defined.add(name);
    }

    void use(Identifier name, Trail trail, Position position) {
        if (!defined.contains(name)) {
            uses.add(new Use(name, trail, position));
        }
    }

    /** Reports all names that are used but not defined. */
    void reportUnknown(Findings findings) {
        for (Use use : uses) {
            if (!defined.contains(use.name) && isOfDocument(use.name) && !findings.full()) {
                findings.add(unknown(use, findings.place(use.position, use.trail.path())));
            }
        }
    }

    private static boolean isOfDocument(Identifier name) {
        return !name.predefined() && !name.mayBeElsewhere();
    }

    private Issue unknown(Use use, Place place) {
        String kind = kind(use.name);
        List<String> known = defined.stream()
                .filter(each -> each.getClass() == use.name.getClass())
                .map(Identifier::value)
                .toList();
        return Issue.of(
                IssueCode.UNKNOWN_REFERENCE,
                place,
                use.name.value(),
                "must be the id of a " + kind + " in this document",
                Advice.oneOf(use.name.value(), known, "Give a " + kind + " this id; none has an id yet."));
    }

    private static String kind(Identifier name) {
        String type = Codes.kebab(name.getClass().getSimpleName());
        return type.endsWith("-id") ? type.substring(0, type.length() - "-id".length()) : type;
    }
}
