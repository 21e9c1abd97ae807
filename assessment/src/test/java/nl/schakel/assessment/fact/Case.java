package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.all;
import static nl.schakel.assessment.Dossiers.complete;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.text.Language;

/** What a fact says of a small dossier, in English, and why. */
record Case(String fact, String value, String why, Edit edit) {

    static Case of(String fact, String value, String why, Edit... edits) {
        return new Case(fact, value, why, all(edits));
    }

    /** What holds for every truth that asks whether there is an element of some sort in a list. */
    static Stream<Case> found(String fact, String list, Edit there) {
        return Stream.of(
                of(fact, "unknown", "silence"),
                of(fact, "yes", "there, perhaps with others", there),
                of(fact, "yes", "there in a complete list", there, complete(list)),
                of(fact, "no", "not in a complete list", complete(list)),
                of(fact, "no", "not in a dossier that is complete", complete()),
                of(fact, "no", "stated absent", absent(list)),
                of(fact, "yes", "there, though stated absent", there, absent(list)));
    }

    static Seen see(String fact, Edit... edits) {
        return FactCatalogue.standard()
                .fact(FactId.of(fact))
                .see(Dossiers.of(edits).asOf(Dossiers.DAY));
    }

    void holds() {
        Seen seen = see(fact, edit);
        assertThat(seen.fact()).hasToString(fact);
        assertThat(seen.value().text(Language.ENGLISH)).isEqualTo(value);
    }

    @Override
    public String toString() {
        return fact + " = " + value + ": " + why;
    }
}
