package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.emphasis;
import static nl.schakel.assessment.Dossiers.goal;
import static nl.schakel.assessment.Dossiers.network;
import static nl.schakel.assessment.Dossiers.sourced;
import static nl.schakel.assessment.fact.Edits.identity;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Status;
import nl.schakel.model.partnership.Emphasis;
import nl.schakel.model.partnership.Form;
import nl.schakel.model.partnership.NetworkKind;
import nl.schakel.model.partnership.Theme;
import nl.schakel.model.region.Municipality;
import nl.schakel.model.region.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartnershipFactsTest {

    static Stream<Case> cases() {
        Edit goal = goal(Status.IN_FORCE);
        return Stream.of(
                        Stream.concat(
                                Case.found("partnership.embedded", "networks", network(each -> {})),
                                Stream.of(
                                        Case.of("partnership.cooperation-first", "unknown", "silence"),
                                        Case.of(
                                                "partnership.cooperation-first",
                                                "yes",
                                                "said so",
                                                emphasis(Emphasis.COOPERATION)),
                                        Case.of(
                                                "partnership.cooperation-first",
                                                "no",
                                                "a route does",
                                                emphasis(Emphasis.ROUTE)),
                                        Case.of(
                                                "partnership.embedded",
                                                "no",
                                                "an experiment is no cooperation",
                                                network(each -> each.kind(Term.of(NetworkKind.EXPERIMENT))),
                                                complete("networks")),
                                        Case.of("partnership.goals", "at least 0", "silence"),
                                        Case.of("partnership.goals", "at least 2", "perhaps with others", goal, goal),
                                        Case.of(
                                                "partnership.goals",
                                                "2",
                                                "in a complete list",
                                                goal,
                                                goal,
                                                complete("identity/goals")),
                                        Case.of(
                                                "partnership.goals",
                                                "0",
                                                "a complete list of none",
                                                complete("identity/goals")),
                                        Case.of("partnership.goals", "0", "stated absent", absent("identity/goals")),
                                        Case.of(
                                                "partnership.goals",
                                                "at least 1",
                                                "though stated absent",
                                                goal,
                                                absent("identity/goals")),
                                        Case.of(
                                                "partnership.goals",
                                                "1",
                                                "a goal that was given up is none",
                                                goal,
                                                goal(Status.DROPPED),
                                                complete("identity/goals")))),
                        networks(),
                        identities(),
                        ages(),
                        regions())
                .flatMap(each -> each);
    }

    private static Stream<Case> networks() {
        Edit experiment = network(each -> each.kind(Term.of(NetworkKind.EXPERIMENT)));
        return Stream.of(
                        Case.counted("partnership.networks", "networks", network(each -> {})),
                        Case.codes("partnership.network-kinds", "networks", network(each -> {}), "programme"),
                        Stream.of(
                                Case.of(
                                        "partnership.networks",
                                        "0",
                                        "no cooperation",
                                        experiment,
                                        complete("networks")),
                                Case.of("partnership.network-kinds", "experiment (list open)", "a kind", experiment)))
                .flatMap(each -> each);
    }

    private static Stream<Case> identities() {
        Edit covenant = identity(each -> each.form(Term.of(Form.COVENANT_NETWORK)));
        Edit lob = identity(each -> each.addTheme(Term.of(Theme.LOB)));
        return Stream.concat(
                Case.codes("partnership.themes", "identity/themes", lob, "lob"),
                Stream.of(
                        Case.of("partnership.cooperation-first", "no", "neither", absent("identity/emphasis")),
                        Case.of("partnership.themes", "lob, other (list open)", "one of its own", lob, ownTheme()),
                        Case.of("partnership.form", "none (list open)", "silence"),
                        Case.of("partnership.form", "covenant-network", "there is one form", covenant),
                        Case.of("partnership.form", "other", "a form of its own", ownForm()),
                        Case.of("partnership.form", "none", "stated absent", absent("identity/form")),
                        Case.of("partnership.form", "none", "a dossier that is complete", complete())));
    }

    private static Stream<Case> ages() {
        return Stream.of(
                Case.of("partnership.age", "at least 0", "silence"),
                Case.of("partnership.age", "at least 0", "there is some age, whatever is complete", complete()),
                Case.of("partnership.age", "at least 0", "without a date there is some age", absent("identity/since")),
                Case.of("partnership.age", "2", "on the day itself", since("2016-06-30")),
                Case.of("partnership.age", "1", "a day short of 2", since("2016-07-01")),
                Case.of("partnership.age", "17", "whole years", since("2000-07-14")),
                Case.of("partnership.age", "1..2", "some time in a year", since("2016")),
                Case.of("partnership.age", "1..2", "some time in a school year", since("2015-2016")),
                Case.of("partnership.age", "at least 5", "at latest", since("<=2012")),
                Case.of("partnership.age", "0..6", "at earliest", since(">=2012")),
                Case.of("partnership.age", "at least 0", "roughly", since("~2010")),
                Case.of("partnership.age", "0", "to come", since("2018-08-01")));
    }

    private static Stream<Case> regions() {
        String list = "identity/region/municipalities";
        String bounded = "partnership.region-bounded";
        Edit three = region("Dantumadiel", "Dongeradeel", "Kollumerland");
        return Stream.of(
                Case.of(bounded, "unknown", "silence"),
                Case.of(bounded, "unknown", "a name bounds nothing", region()),
                Case.of(bounded, "unknown", "named by way of example", three),
                Case.of(bounded, "yes", "all are named", three, complete(list)),
                Case.of(bounded, "yes", "a dossier that is complete", three, complete()),
                Case.of(bounded, "no", "none", complete()),
                Case.of(bounded, "no", "stated absent", region(), absent(list)),
                Case.of("partnership.municipalities", "at least 0", "silence"),
                Case.of("partnership.municipalities", "at least 3", "perhaps with others", three),
                Case.of("partnership.municipalities", "3", "all are named", three, complete(list)),
                Case.of("partnership.municipalities", "0", "stated absent", region(), absent(list)));
    }

    private static Edit since(String date) {
        return identity(each -> each.since(PartialDate.parse(date)));
    }

    private static Edit ownTheme() {
        return identity(each -> each.addTheme(Term.other(Edits.TEXT)));
    }

    private static Edit ownForm() {
        return identity(each -> each.form(Term.other(Edits.TEXT)));
    }

    private static Edit region(String... municipalities) {
        return identity(each -> each.region(new Region(
                "Noordoost",
                Set.of(),
                Stream.of(municipalities)
                        .map(name -> new Municipality(name, Optional.empty()))
                        .toList())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }

    @Test
    void evidenceOfWhatIsSaidOnceIsItsPathWithItsWords() {
        assertThat(Case.see("partnership.age", since("2000-07-14"), sourced("identity/since", "History"))
                        .evidence())
                .extracting(each -> each.path() + ": " + each.text(Language.ENGLISH))
                .containsExactly("identity/since: since 2000-07-14 [report, History]");
        assertThat(Case.see("partnership.form", absent("identity/form")).evidence())
                .extracting(each -> each.text(Language.DUTCH))
                .containsExactly("uitdrukkelijk afwezig: die zijn er niet [report, Absent]");
    }

    @Test
    void themesAreNamedByTheirCodeAndThoseOfTheirOwnByTheirNumber() {
        assertThat(Case.see("partnership.themes", identity(each -> each.addTheme(Term.of(Theme.LOB))), ownTheme())
                        .evidence())
                .extracting(each -> each.path().toString())
                .containsExactly("identity/themes/lob", "identity/themes/2");
    }
}
