package nl.schakel.assessment.law.agreement;

import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.law.agreement.AgreementList.Item;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.LegalBasis;

/** The lists as they were read in the statutes, each with its own items. */
final class PublishedLists {

    private static final AgreementList DOORLOPENDE_LEERROUTE = new AgreementList(
            LegalBasis.DOORLOPENDE_LEERROUTE,
            List.of(
                    Provision.of(Statute.WVO, "10b11", "2020-08-01/2022-07-31"),
                    Provision.of(Statute.WVO_2020, "2.107b", "2022-08-01/..")),
            List.of(
                    item(
                            "a",
                            "profiel en verwant domein of kwalificatie",
                            "profile and kindred domain or qualification"),
                    item(
                            "b",
                            "de vorm van de leiding van de route: samenstelling, benoeming, taken en bevoegdheden",
                            "the form of the leadership of the route: composition, appointment, tasks and powers"),
                    item(
                            "c",
                            "hoe de leiding beide besturen informeert en zich verantwoordt",
                            "how the leadership informs both boards and accounts to them"),
                    item(
                            "d",
                            "organisatorische en onderwijskundige inrichting, personeel en voorzieningen",
                            "organisational and educational set-up, staff and facilities"),
                    item(
                            "e",
                            "bij overdracht van bekostiging: bedrag en bestemming",
                            "where funding is transferred: amount and destination"),
                    item("f", "inhoud van de overstapoptie", "content of the overstapoptie"),
                    item("g", "hoe het bedrijfsleven betrokken is", "how business is involved"),
                    notVertical("h", "beslechting van geschillen", "settlement of disputes"),
                    notVertical(
                            "i",
                            "toetreding van andere scholen, beëindiging, ontbinding en wijziging, met zo min mogelijk gevolgen voor leerlingen",
                            "entry of other schools, termination, dissolution and change, with the least effect on pupils"),
                    notVertical("j", "inrichting van de medezeggenschap", "set-up of participation")),
            Optional.empty());

    private static final AgreementList EXPERIMENT = new AgreementList(
            LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN,
            List.of(Provision.of(Statute.EXPERIMENT_DECREE, "4", "2014-08-01/2022-07-31")),
            List.of(
                    item("a", "gebruik van elkaars voorzieningen", "mutual use of facilities"),
                    item(
                            "b",
                            "vorm van de samenwerking, met bestuurlijke verantwoordelijkheid en inrichting",
                            "form of the cooperation, with governance responsibility and set-up"),
                    item("c", "de terugvaloptie", "the fallback option"),
                    item("d", "klachten", "complaints"),
                    item("e", "sector en verwant domein", "sector and kindred domain"),
                    item(
                            "f",
                            "hoe het bedrijfsleven betrokken is bij de keuze van kwalificaties",
                            "how business is involved in choosing qualifications"),
                    item("g", "hoe het bedrijfsleven verder betrokken is", "how business is involved otherwise"),
                    item("h", "overdracht van bekostiging", "transfer of funding")),
            Optional.empty());

    private static final AgreementList VO_BVE = new AgreementList(
            LegalBasis.VO_BVE,
            List.of(
                    Provision.of(Statute.WVO, "25a lid 3", "2006/2022-07-31"),
                    Provision.of(Statute.WVO_2020, "2.100", "2022-08-01/..").notRead()),
            List.of(
                    item("a", "doel", "purpose"),
                    item("b", "doelgroep", "target group"),
                    item(
                            "c",
                            "hoe wordt nagegaan of het doel is bereikt",
                            "how it is checked whether the purpose is met"),
                    item("d", "programma", "programme"),
                    item(
                            "e",
                            "overdracht van bekostiging: bedrag en bestemming",
                            "transfer of funding: amount and destination"),
                    item("f", "beslechting van geschillen", "settlement of disputes")),
            Optional.empty());

    private static final AgreementList VM2 = new AgreementList(
            LegalBasis.VM2_REGULATION,
            List.of(
                    Provision.of(Statute.VM2_REGULATION, "4a", "2008-08-01/2011-07-31"),
                    Provision.of(Statute.VM2_REGULATION, "4a", "2011-08-01/<=2018-07-31")),
            List.of(
                    item("1", "opleidingen en afdelingen", "courses and departments"),
                    item("2", "locatie", "location"),
                    item("3", "verdeling van verantwoordelijkheden", "division of responsibilities"),
                    item("4", "overzicht van hoe over het geld wordt beslist", "overview of how money is decided")),
            Optional.empty());

    private static final AgreementList LEERWERKTRAJECT = new AgreementList(
            LegalBasis.LEERWERKTRAJECT,
            List.of(
                    Provision.of(Statute.WVO, "10b7", "<=2020-08-01/2022-07-31"),
                    Provision.of(Statute.WVO_2020, "2.104", "2022-08-01/..")),
            List.of(item(
                    "1",
                    "een doorlopend leertraject tot en met niveau 2",
                    "a continuous learning path up to and including level 2")),
            Optional.empty());

    private static final AgreementList ENTREE = new AgreementList(
            LegalBasis.ENTREE,
            List.of(
                    Provision.of(Statute.WVO, "10b9", "<=2020-08-01/2022-07-31"),
                    Provision.of(Statute.WVO_2020, "2.102", "2022-08-01/..").notRead()),
            List.of(
                    item("1", "welke entreeopleiding", "which entreeopleiding"),
                    item("2", "inschrijving als extraneus", "enrolment as an external candidate"),
                    item("3", "examen en diploma door de mbo-instelling", "exam and diploma by the mbo institution"),
                    item("4", "beroepspraktijkvorming", "practice in a company")),
            Optional.of(LocalizedText.of(
                    "de lijst heeft zeven onderdelen, waarvan er vier zijn bevestigd",
                    "the list has seven items, of which four are confirmed")));

    static final List<AgreementList> ALL =
            List.of(VM2, EXPERIMENT, VO_BVE, DOORLOPENDE_LEERROUTE, LEERWERKTRAJECT, ENTREE);

    private PublishedLists() {}

    private static Item item(String letter, String nl, String en) {
        return new Item(letter, LocalizedText.of(nl, en), true);
    }

    private static Item notVertical(String letter, String nl, String en) {
        return new Item(letter, LocalizedText.of(nl, en), false);
    }
}
