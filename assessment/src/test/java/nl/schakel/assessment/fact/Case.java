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

    /** What holds for every set of codes that elements of a list bear one by one. */
    static Stream<Case> codes(String fact, String list, Edit there, String code) {
        return Stream.of(
                of(fact, "none (list open)", "silence"),
                of(fact, code + " (list open)", "perhaps with others", there),
                of(fact, code, "in a complete list", there, complete(list)),
                of(fact, code, "in a dossier that is complete", there, complete()),
                of(fact, "none", "a complete list of none", complete(list)),
                of(fact, "none", "stated absent", absent(list)),
                of(fact, code + " (list open)", "there, though stated absent", there, absent(list)));
    }

    /** What holds for every set of codes that stand in lists within the elements of a list. */
    static Stream<Case> codesWithin(String fact, String list, String within, Edit there, String codes) {
        return Stream.of(
                of(fact, "none (list open)", "silence"),
                of(fact, codes + " (list open)", "perhaps with others", there),
                of(fact, codes + " (list open)", "no other elements, perhaps others in it", there, complete(list)),
                of(fact, codes + " (list open)", "no others in it, perhaps other elements", there, complete(within)),
                of(fact, codes, "in complete lists", there, complete(list, within)),
                of(fact, codes, "in a dossier that is complete", there, complete()),
                of(fact, "none", "a complete list of none", complete(list)),
                of(fact, "none", "stated absent", absent(list)));
    }

    /** What holds for every number of elements of a list. */
    static Stream<Case> counted(String fact, String list, Edit one) {
        return Stream.of(
                of(fact, "at least 0", "silence"),
                of(fact, "at least 1", "one, perhaps with others", one),
                of(fact, "at least 2", "two, perhaps with others", one, one),
                of(fact, "2", "in a complete list", one, one, complete(list)),
                of(fact, "2", "in a dossier that is complete", one, one, complete()),
                of(fact, "0", "a complete list of none", complete(list)),
                of(fact, "0", "stated absent", absent(list)),
                of(fact, "at least 1", "one, though stated absent", one, absent(list)));
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
