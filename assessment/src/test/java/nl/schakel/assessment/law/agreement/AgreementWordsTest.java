package nl.schakel.assessment.law.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schakel.assessment.law.Finding;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.LegalBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a finding says of an agreement, word for word, with the article of the day. */
class AgreementWordsTest {

    private static AgreementFacts.Builder facts(LegalBasis basis) {
        return AgreementFacts.builder().name("agreement").basis(basis);
    }

    private static final String EXPERIMENT_DECREE = "Besluit experimenten doorlopende leerlijnen vmbo-mbo 2014–2022";
    private static final String VM2_REGULATION =
            "Tijdelijke regeling subsidiëring experimenten leergang vmbo-mbo2 2008–2013";

    private static Stream<Arguments> whatIsSaid() {
        Supplier<AgreementFacts.Builder> law =
                () -> facts(LegalBasis.DOORLOPENDE_LEERROUTE).putItem("h", Truth.FALSE);
        Supplier<AgreementFacts.Builder> experiment = () -> facts(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN);
        return Stream.of(
                arguments(
                        "2022-07-31",
                        "doorlopende-leerroute.h",
                        in(Setting.AOC, law.get()),
                        "niet van toepassing: beslechting van geschillen - binnen een AOC niet gevraagd (WVO, art. 10b11 lid 3)"
                                + " [WVO, art. 10b11 lid 2 h]",
                        "not applicable: settlement of disputes - not asked within an AOC (WVO, art. 10b11 lid 3)"
                                + " [WVO, art. 10b11 lid 2 h]"),
                arguments(
                        "2022-08-01",
                        "doorlopende-leerroute.h",
                        in(Setting.AOC, law.get()),
                        "onbekend: beslechting van geschillen - ontbreekt; sinds 2022-08-01 noemt de tekst (WVO 2020, art. 2.107b lid"
                                + " 3) het AOC niet meer; het kan dan een verticale scholengemeenschap zijn, en daar wordt dit niet"
                                + " gevraagd [WVO 2020, art. 2.107b lid 2 h]",
                        "unknown: settlement of disputes - it is missing; since 2022-08-01 the text (WVO 2020, art. 2.107b lid 3) no"
                                + " longer names the AOC; it may then be a verticale scholengemeenschap, of which this is not asked"
                                + " [WVO 2020, art. 2.107b lid 2 h]"),
                arguments(
                        "2022-07-31",
                        "doorlopende-leerroute.h",
                        law.get(),
                        "onbekend: beslechting van geschillen - ontbreekt; of het binnen een verticale scholengemeenschap of binnen"
                                + " een AOC is, is niet bekend [WVO, art. 10b11 lid 2 h]",
                        "unknown: settlement of disputes - it is missing; whether it is within a verticale scholengemeenschap or"
                                + " within an AOC is not known [WVO, art. 10b11 lid 2 h]"),
                arguments(
                        "2022-08-01",
                        "doorlopende-leerroute.parties",
                        in(Setting.AOC, law.get().boards(Truth.FALSE)),
                        "onbekend: partijen zijn de bevoegde gezagen van school en mbo-instelling, geen locaties - binnen een AOC:"
                                + " één bestuur kan niet de partij aan beide kanten zijn; van één bestuur zegt de wet hier niets"
                                + " [WVO 2020, art. 2.107b lid 1]",
                        "unknown: the parties are the boards of the school and of the mbo institution, no locations - within an"
                                + " AOC: one board cannot be the party on both sides; of one board the law says nothing here"
                                + " [WVO 2020, art. 2.107b lid 1]"),
                arguments(
                        "2022-08-01",
                        "doorlopende-leerroute.parties",
                        in(Setting.ONE_BOARD, law.get().boards(Truth.TRUE)),
                        "onbekend: partijen zijn de bevoegde gezagen van school en mbo-instelling, geen locaties - met een"
                                + " mbo-instelling van hetzelfde bestuur: één bestuur kan niet de partij aan beide kanten zijn; van"
                                + " één bestuur zegt de wet hier niets [WVO 2020, art. 2.107b lid 1]",
                        "unknown: the parties are the boards of the school and of the mbo institution, no locations - with an mbo"
                                + " institution of the same board: one board cannot be the party on both sides; of one board the law"
                                + " says nothing here [WVO 2020, art. 2.107b lid 1]"),
                arguments(
                        "2021-08-01",
                        "doorlopende-leerroute.e",
                        law.get().putItem("e", Truth.FALSE),
                        "onbekend: bij overdracht van bekostiging: bedrag en bestemming - ontbreekt; of bekostiging wordt"
                                + " overgedragen, is niet bekend [WVO, art. 10b11 lid 2 e]",
                        "unknown: where funding is transferred: amount and destination - it is missing; whether funding is"
                                + " transferred is not known [WVO, art. 10b11 lid 2 e]"),
                arguments(
                        "2016-08-01",
                        "experiment-doorlopende-leerlijnen.h",
                        experiment.get().transfer(Truth.FALSE),
                        "niet van toepassing: bij overdracht van bekostiging: bedrag en bestemming - er wordt geen bekostiging"
                                + " overgedragen [" + EXPERIMENT_DECREE + ", art. 4 lid 1 h]",
                        "not applicable: where funding is transferred: amount and destination - no funding is transferred ["
                                + EXPERIMENT_DECREE + ", art. 4 lid 1 h]"),
                arguments(
                        "2016-08-01",
                        "experiment-doorlopende-leerlijnen.signed",
                        in(Setting.AOC, experiment.get().signed(Truth.FALSE)),
                        "niet van toepassing: beide besturen ondertekenen de aanvraag; in de tekst van 2013 het projectplan - binnen een AOC niet gevraagd ("
                                + EXPERIMENT_DECREE + ", art. 3 lid 5 a) [" + EXPERIMENT_DECREE + ", art. 3 lid 1]",
                        "not applicable: both boards sign the application; in the text of 2013 its project plan - not asked within an AOC ("
                                + EXPERIMENT_DECREE
                                + ", art. 3 lid 5 a) [" + EXPERIMENT_DECREE + ", art. 3 lid 1]"),
                arguments(
                        "2016-08-01",
                        "experiment-doorlopende-leerlijnen.organisation-plan",
                        experiment.get().organisationPlan(Truth.TRUE),
                        "voldaan: de aanvraag bevat een organisatieplan - ja [" + EXPERIMENT_DECREE
                                + ", art. 3 lid 2 c 2]",
                        "met: the application contains an organisation plan - yes [" + EXPERIMENT_DECREE
                                + ", art. 3 lid 2 c 2]"),
                arguments(
                        "2015-08-01",
                        "experiment-doorlopende-leerlijnen.vision",
                        experiment.get().vision(Truth.FALSE),
                        "niet voldaan: de aanvraag bevat een gezamenlijke visie - nee [" + EXPERIMENT_DECREE
                                + ", art. 3 lid 2 e]",
                        "not met: the application contains a joint vision - no [" + EXPERIMENT_DECREE
                                + ", art. 3 lid 2 e]"),
                arguments(
                        "2015-08-01",
                        "experiment-doorlopende-leerlijnen.e2",
                        experiment.get().putItem("e2", Truth.TRUE),
                        "voldaan: in de tekst van 2013: de kwalificaties na overleg met leerlingen, ouders en bedrijfsleven - staat"
                                + " erin [" + EXPERIMENT_DECREE + ", art. 4 lid 1 e 2, 4 lid 1 f 2]",
                        "met: in the text of 2013: the qualifications after consulting pupils, parents and business - it is there ["
                                + EXPERIMENT_DECREE + ", art. 4 lid 1 e 2, 4 lid 1 f 2]"),
                arguments(
                        "2016-08-01",
                        "experiment-doorlopende-leerlijnen.advice-ouderraad",
                        experiment.get().putAdvice(Adviser.OUDERRAAD, Truth.FALSE),
                        "onbekend: de aanvraag heeft het advies van de ouderraad - nee; of er een ouderraad is, is niet bekend ["
                                + EXPERIMENT_DECREE + ", art. 3 lid 2 b]",
                        "unknown: the application has the advice of the parents' council (ouderraad) - no; whether there is a"
                                + " parents' council is not known [" + EXPERIMENT_DECREE + ", art. 3 lid 2 b]"),
                arguments(
                        "2010-08-01",
                        "vo-bve.purpose",
                        facts(LegalBasis.VO_BVE).addPurposes(Purpose.OTHER),
                        "niet voldaan: het doel is een van de drie die de wet toelaat - een ander doel [WVO, art. 25a lid 2]",
                        "not met: the purpose is one of the three that the law allows - another purpose [WVO, art. 25a lid 2]"),
                arguments(
                        "2023-08-01",
                        "vo-bve.purpose",
                        facts(LegalBasis.VO_BVE).addPurposes(Purpose.OTHER, Purpose.FURTHER_EDUCATION),
                        "onbekend: het doel is een van de drie die de wet toelaat - leerlingen krijgen meer kansen in het"
                                + " vervolgonderwijs, een ander doel; of er een ander doel naast mag, zegt de wet niet"
                                + " [WVO 2020, art. 2.99 lid 2]",
                        "unknown: the purpose is one of the three that the law allows - pupils have more chances in further"
                                + " education, another purpose; whether another purpose may stand beside it the law does not say"
                                + " [WVO 2020, art. 2.99 lid 2]"),
                arguments(
                        "2010-08-01",
                        "vo-bve.f",
                        in(Setting.SCHOOLS_OF_ONE_BOARD, facts(LegalBasis.VO_BVE)),
                        "niet van toepassing: beslechting van geschillen - met een andere school van hetzelfde bestuur niet"
                                + " gevraagd (WVO, art. 25a lid 5) [WVO, art. 25a lid 3 f]",
                        "not applicable: settlement of disputes - not asked with another school of the same board"
                                + " (WVO, art. 25a lid 5) [WVO, art. 25a lid 3 f]"),
                arguments(
                        "2023-08-01",
                        "vo-bve.e",
                        facts(LegalBasis.VO_BVE).transfer(Truth.FALSE),
                        "onbekend: bij overdracht van bekostiging: bedrag en bestemming - er wordt geen bekostiging overgedragen;"
                                + " dat de tekst die is gelezen gold op 2023-08-01, is niet bevestigd"
                                + " [Uitvoeringsbesluit WVO 2020 (niet gelezen)]",
                        "unknown: where funding is transferred: amount and destination - no funding is transferred; that the text"
                                + " that was read held on 2023-08-01 is not confirmed [Uitvoeringsbesluit WVO 2020 (not read)]"),
                arguments(
                        "2009-08-01",
                        "vm2-regulation.experience",
                        facts(LegalBasis.VM2_REGULATION)
                                .schoolApplied(Truth.TRUE)
                                .experience(Truth.FALSE),
                        "niet voldaan: de school die subsidie aanvraagt, heeft aantoonbare meerjarige ervaring met samenwerking van"
                                + " vmbo (BB) en mbo-2 - nee [" + VM2_REGULATION + ", art. 6 lid 1 b]",
                        "not met: the school that applies for the subsidy shows years of experience with cooperation of vmbo (BB)"
                                + " and mbo 2 - no [" + VM2_REGULATION + ", art. 6 lid 1 b]"),
                arguments(
                        "2009-08-01",
                        "vm2-regulation.experience",
                        facts(LegalBasis.VM2_REGULATION).schoolApplied(Truth.FALSE),
                        "niet van toepassing: de school die subsidie aanvraagt, heeft aantoonbare meerjarige ervaring met"
                                + " samenwerking van vmbo (BB) en mbo-2 - alleen gevraagd van het bestuur van een school die aanvraagt"
                                + " [" + VM2_REGULATION + ", art. 6 lid 1 b]",
                        "not applicable: the school that applies for the subsidy shows years of experience with cooperation of vmbo"
                                + " (BB) and mbo 2 - asked only of the board of a school that applies ["
                                + VM2_REGULATION
                                + ", art. 6 lid 1 b]"),
                arguments(
                        "2009-08-01",
                        "vm2-regulation.3",
                        facts(LegalBasis.VM2_REGULATION).putItem("3", Truth.TRUE),
                        "voldaan: verdeling van verantwoordelijkheden en organisatorische inrichting - staat erin ["
                                + VM2_REGULATION + ", art. 4a lid 1 a 3]",
                        "met: division of responsibilities and organisational set-up - it is there [" + VM2_REGULATION
                                + ", art. 4a lid 1 a 3]"),
                arguments(
                        "2021-08-01",
                        "entree.g",
                        facts(LegalBasis.ENTREE).putItem("g", Truth.FALSE),
                        "niet voldaan: de doorstroom na de entreeopleiding - ontbreekt [WVO, art. 10b9 lid 2 g]",
                        "not met: where pupils go on after the entreeopleiding - it is missing [WVO, art. 10b9 lid 2 g]"),
                arguments(
                        "2023-08-01",
                        "entree.parties",
                        in(Setting.ONE_BOARD, facts(LegalBasis.ENTREE)),
                        "niet van toepassing: partijen zijn de bevoegde gezagen van school en mbo-instelling, geen locaties - met"
                                + " een mbo-instelling van hetzelfde bestuur niet gevraagd (WVO 2020, art. 2.102 lid 7 b)"
                                + " [WVO 2020, art. 2.102 lid 5]",
                        "not applicable: the parties are the boards of the school and of the mbo institution, no locations - not"
                                + " asked with an mbo institution of the same board (WVO 2020, art. 2.102 lid 7 b)"
                                + " [WVO 2020, art. 2.102 lid 5]"),
                arguments(
                        "2023-08-01",
                        "leerwerktraject.parties",
                        facts(LegalBasis.LEERWERKTRAJECT).boards(Truth.FALSE),
                        "onbekend: partijen zijn de bevoegde gezagen van school en mbo-instelling, geen locaties - nee; of het"
                                + " tussen twee besturen is, is niet bekend [WVO 2020, art. 2.104 lid 1]",
                        "unknown: the parties are the boards of the school and of the mbo institution, no locations - no; whether"
                                + " it is between two boards is not known [WVO 2020, art. 2.104 lid 1]"),
                arguments(
                        "2021-08-01",
                        "leerwerktraject.level-2",
                        facts(LegalBasis.LEERWERKTRAJECT).offered(Truth.FALSE),
                        "niet voldaan: de mbo-instelling verzorgt een basisberoepsopleiding (niveau 2) - nee [WVO, art. 10b7 lid 1]",
                        "not met: the mbo institution gives a basisberoepsopleiding (level 2) - no [WVO, art. 10b7 lid 1]"));
    }

    private static AgreementFacts.Builder in(Setting setting, AgreementFacts.Builder facts) {
        return facts.build().toBuilder().setting(setting);
    }

    @ParameterizedTest
    @MethodSource
    void whatIsSaid(String day, String rule, AgreementFacts.Builder facts, String dutch, String english) {
        LocalDate of = LocalDate.parse(day);
        Finding finding =
                AgreementLaw.review(facts.build(), of).of("agreement." + rule).get(0);
        assertThat(finding.text(Language.DUTCH, of)).isEqualTo(dutch);
        assertThat(finding.text(Language.ENGLISH, of)).isEqualTo(english);
    }
}
