package nl.schakel.assessment.fact;

import java.util.List;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Status;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.partnership.Emphasis;
import nl.schakel.model.partnership.Form;
import nl.schakel.model.partnership.Goal;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.Network;
import nl.schakel.model.partnership.NetworkKind;
import nl.schakel.model.partnership.Theme;
import nl.schakel.model.region.Municipality;
import nl.schakel.model.region.Region;

/** Facts about what a partnership is and in what it is embedded. */
final class PartnershipFacts {

    private static final Listed<Goal> GOALS = Listed.plain(
                    "identity/goals", view -> identity(view).goals(), Goal::text)
            .when((goal, day) -> Truth.of(goal.status() == Status.IN_FORCE), true);
    private static final Listed<Term<Theme>> THEMES =
            Listed.plain("identity/themes", view -> List.copyOf(identity(view).themes()), Term::label);
    private static final Listed<Municipality> MUNICIPALITIES = Listed.plain(
            "identity/region/municipalities",
            view -> identity(view).region().map(Region::municipalities).orElse(List.of()),
            each -> LocalizedText.same(each.name()));
    private static final Listed<Network> NETWORKS =
            Listed.phased("networks", view -> view.partnership().networks(), each -> LocalizedText.same(each.name()));

    /** Room that a regulation gives is not a cooperation. */
    private static final Listed<Network> COOPERATIONS =
            NETWORKS.only(each -> !each.kind().is(NetworkKind.EXPERIMENT));

    private static final Single<Emphasis> EMPHASIS =
            new Single<>("identity/emphasis", view -> identity(view).emphasis(), Emphasis::label);
    private static final Single<Term<Form>> FORM =
            new Single<>("identity/form", view -> identity(view).form(), Term::label);
    private static final Single<PartialDate> SINCE = new Single<>(
            "identity/since",
            view -> identity(view).since(),
            since -> LocalizedText.of("sinds " + since, "since " + since));

    private PartnershipFacts() {}

    static List<Fact> all() {
        return List.of(
                GOALS.count(
                        "partnership.goals",
                        "goals",
                        "hoeveel doelen het samenwerkingsverband noemt",
                        "how many goals it states"),
                EMPHASIS.truth(
                        "partnership.cooperation-first",
                        "de samenwerking staat voorop, routes volgen daaruit",
                        "the cooperation stands first, routes follow from it",
                        emphasis -> Truth.of(emphasis == Emphasis.COOPERATION)),
                COOPERATIONS.any(
                        "partnership.embedded",
                        "het samenwerkingsverband is ingebed in een bredere samenwerking of een programma",
                        "the partnership is embedded in a wider cooperation or a programme"),
                COOPERATIONS.count(
                        "partnership.networks",
                        "networks",
                        "met hoeveel bredere samenwerkingen en programma's het samenwerkingsverband verbonden is",
                        "with how many wider cooperations and programmes the partnership is connected"),
                NETWORKS.codes(
                        "partnership.network-kinds",
                        NetworkKind.class,
                        "in welke soorten bredere samenwerking het samenwerkingsverband is ingebed",
                        "in which kinds of wider cooperation the partnership is embedded",
                        each -> Known.term(each.it().kind())),
                FORM.codes(
                        "partnership.form",
                        Form.class,
                        "welke vorm het samenwerkingsverband heeft",
                        "which form the partnership has",
                        Known::term),
                THEMES.codes(
                        "partnership.themes",
                        Theme.class,
                        "aan welke thema's het samenwerkingsverband werkt",
                        "on which themes the partnership works",
                        each -> Known.term(each.it())),
                SINCE.number(
                        "partnership.age",
                        "years",
                        "hoeveel hele jaren het samenwerkingsverband bestaat",
                        "for how many whole years the partnership has existed",
                        Amounts.ANY,
                        (since, view) -> Amounts.years(since, view.day())),
                Fact.truth(
                        "partnership.region-bounded",
                        MUNICIPALITIES.from(),
                        LocalizedText.of(
                                "de regio is afgebakend: al haar gemeenten zijn genoemd",
                                "the region is bounded: all its municipalities are named"),
                        PartnershipFacts::regionBounded),
                MUNICIPALITIES.count(
                        "partnership.municipalities",
                        "municipalities",
                        "hoeveel gemeenten de regio telt",
                        "how many municipalities the region has"));
    }

    /** Municipalities that are named by way of example bound no region. */
    private static Seen regionBounded(AsOf view) {
        Look<Municipality> municipalities = MUNICIPALITIES.look(view);
        Truth bounded =
                municipalities.isClosed() ? Truth.of(!municipalities.elements().isEmpty()) : Truth.UNKNOWN;
        return municipalities.seen("partnership.region-bounded", new FactValue.Holds(bounded), any -> true);
    }

    private static Identity identity(AsOf view) {
        return view.partnership().identity();
    }
}
