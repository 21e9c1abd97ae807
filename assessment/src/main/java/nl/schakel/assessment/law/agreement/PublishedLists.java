package nl.schakel.assessment.law.agreement;

import static nl.schakel.assessment.law.agreement.AgreementList.When.ALWAYS;
import static nl.schakel.assessment.law.agreement.AgreementList.When.BOARDS;
import static nl.schakel.assessment.law.agreement.AgreementList.When.TRANSFER;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.assessment.law.agreement.AgreementList.Item;
import nl.schakel.assessment.law.agreement.AgreementList.When;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.LegalBasis;

/** The lists as they were read in the statutes, each with its own items. */
final class PublishedLists {

    private static final AgreementList VM2 = list(
            LegalBasis.VM2_REGULATION,
            number -> Articles.vm2("4a lid 1 a " + number),
            item(
                    "1",
                    "mbo-opleidingen en afdeling of programma van het vmbo",
                    "mbo courses and department or programme of the vmbo"),
            item("2", "locatie", "location"),
            item(
                    "3",
                    "verdeling van verantwoordelijkheden en organisatorische inrichting",
                    "division of responsibilities and organisational set-up"),
            item("4", "overzicht van hoe over het geld wordt beslist", "overview of how money is decided"));

    private static final AgreementList EXPERIMENT = list(
            LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN,
            PublishedLists::experiment,
            item("a", "gebruik van elkaars voorzieningen", "mutual use of facilities"),
            item(
                    "b",
                    "vorm van de samenwerking, met bestuurlijke verantwoordelijkheid en inrichting",
                    "form of the cooperation, with governance responsibility and set-up"),
            item("c", "de terugvaloptie", "the fallback option"),
            item("d", "klachten", "complaints"),
            item(
                    "e1",
                    "in de tekst van 2013: het opleidingsdomein van de route",
                    "in the text of 2013: the domain of the route"),
            item(
                    "e2",
                    "in de tekst van 2013: de kwalificaties na overleg met leerlingen, ouders en bedrijfsleven",
                    "in the text of 2013: the qualifications after consulting pupils, parents and business"),
            item("e", "sector en verwant domein", "sector and kindred domain"),
            item(
                    "f",
                    "hoe het bedrijfsleven betrokken is bij de keuze van kwalificaties",
                    "how business is involved in choosing qualifications"),
            item("g", "hoe het bedrijfsleven verder betrokken is", "how business is involved otherwise"),
            transfer("h"));

    private static final AgreementList VO_BVE = list(
            LegalBasis.VO_BVE,
            letter -> Articles.VO_BVE.toDecree("25a lid 3 " + letter),
            item("a", "doel", "purpose"),
            item("b", "doelgroep", "target group"),
            item("c", "hoe wordt nagegaan of het doel is bereikt", "how it is checked whether the purpose is met"),
            item("d", "programma", "programme"),
            transfer("e"),
            boards("f", "beslechting van geschillen", "settlement of disputes"));

    private static final AgreementList DOORLOPENDE_LEERROUTE = list(
            LegalBasis.DOORLOPENDE_LEERROUTE,
            letter -> Articles.DOORLOPEND.of("10b11 lid 2 " + letter, "2.107b lid 2 " + letter),
            item("a", "profiel en verwant domein of kwalificatie", "profile and kindred domain or qualification"),
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
            transfer("e"),
            item("f", "inhoud van de overstapoptie", "content of the overstapoptie"),
            item("g", "hoe het bedrijfsleven betrokken is", "how business is involved"),
            boards("h", "beslechting van geschillen", "settlement of disputes"),
            boards(
                    "i",
                    "toetreding van andere scholen, beëindiging, ontbinding en wijziging, met zo min mogelijk gevolgen voor leerlingen",
                    "entry of other schools, termination, dissolution and change, with the least effect on pupils"),
            boards("j", "inrichting van de medezeggenschap", "set-up of participation"));

    private static final AgreementList LEERWERKTRAJECT = list(
            LegalBasis.LEERWERKTRAJECT,
            only -> Articles.VBO.of("10b7 lid 2", "2.104 lid 2"),
            item(
                    "1",
                    "een doorlopend leertraject tot en met niveau 2",
                    "a continuous learning path up to and including level 2"));

    private static final AgreementList ENTREE = list(
            LegalBasis.ENTREE,
            letter -> Articles.VBO.toDecree("10b9 lid 2 " + letter),
            item("a", "welke entreeopleiding", "which entreeopleiding"),
            item("b", "inschrijving als extraneus", "enrolment as an external candidate"),
            item("c", "examen en diploma door de mbo-instelling", "exam and diploma by the mbo institution"),
            item(
                    "d",
                    "hoe het bestuur van de school betrokken is bij de beroepspraktijkvorming, waarvan het de overeenkomst mede ondertekent",
                    "how the board of the school is involved in the practice in a company, of which it signs the agreement too"),
            item(
                    "e",
                    "dat de entreeopleiding past bij de beroepsgerichte programma's van de school",
                    "that the entreeopleiding fits the vocational programmes of the school"),
            item("f", "de rechtsbescherming van de leerling", "the legal protection of the pupil"),
            item("g", "de doorstroom na de entreeopleiding", "where pupils go on after the entreeopleiding"));

    static final List<AgreementList> ALL =
            List.of(VM2, EXPERIMENT, VO_BVE, DOORLOPENDE_LEERROUTE, LEERWERKTRAJECT, ENTREE);

    private PublishedLists() {}

    /** In the text of 2013 items e and f were the same for two kinds of route; the change of 2015 asked something else in each. */
    private static List<Provision> experiment(String letter) {
        return switch (letter) {
            case "e1", "e2" -> {
                String number = " " + letter.substring(1);
                yield Stream.of("e", "f")
                        .flatMap(each -> Articles.experimentTo2015("4 lid 1 " + each + number).stream())
                        .toList();
            }
            case "e", "f" -> Articles.experimentFrom2015("4 lid 1 " + letter);
            default -> Articles.experiment("4 lid 1 " + letter);
        };
    }

    /** An item without its article. */
    private record Line(String letter, LocalizedText text, When when) {}

    private static AgreementList list(LegalBasis basis, Function<String, List<Provision>> articles, Line... lines) {
        return new AgreementList(
                basis,
                List.of(lines).stream()
                        .map(each -> new Item(each.letter(), each.text(), articles.apply(each.letter()), each.when()))
                        .toList());
    }

    private static Line item(String letter, String nl, String en) {
        return new Line(letter, LocalizedText.of(nl, en), ALWAYS);
    }

    private static Line transfer(String letter) {
        return new Line(
                letter,
                LocalizedText.of(
                        "bij overdracht van bekostiging: bedrag en bestemming",
                        "where funding is transferred: amount and destination"),
                TRANSFER);
    }

    private static Line boards(String letter, String nl, String en) {
        return new Line(letter, LocalizedText.of(nl, en), BOARDS);
    }
}
