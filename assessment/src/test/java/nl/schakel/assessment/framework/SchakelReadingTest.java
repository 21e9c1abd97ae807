package nl.schakel.assessment.framework;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.agreement;
import static nl.schakel.assessment.Dossiers.arrangement;
import static nl.schakel.assessment.Dossiers.changed;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.said;
import static nl.schakel.assessment.Dossiers.sourced;
import static nl.schakel.assessment.framework.RuleExamples.standing;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.crosswalk.CrossReading;
import nl.schakel.assessment.crosswalk.DisputeReading;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.context.Exclusivity;
import nl.schakel.model.context.Market;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.partnership.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two dossiers read by all that the library ships: one like a school that pays for its routes, one like a route that runs by itself. */
class SchakelReadingTest {

    private static final CrossReading PAYING = read(
            form(Form.ROUTE_AGREEMENT),
            agreement(AgreementKind.CONVENANT, each -> {}),
            sourced("agreements/agreement-1", "Agreements"),
            pays(),
            market(Exclusivity.OPEN),
            complete(),
            said(Topic.GOOD_RELATION, Direction.PRESENT),
            said(Topic.TRUST, Direction.PRESENT),
            said(Topic.RESISTANCE, Direction.PRESENT),
            said(Topic.URGENCY, Direction.PRESENT));

    private static final CrossReading RUNNING = read(
            form(Form.PROJECT),
            standing(),
            market(Exclusivity.ONE_PER_SUBREGION),
            complete("agreements", "governance/bodies"),
            said(Topic.WILL, Direction.PRESENT));

    private static CrossReading read(Edit... edits) {
        return Frameworks.crossWalk().read(sheet(edits));
    }

    private static FactSheet sheet(Edit... edits) {
        return FactCatalogue.standard().sheet(Dossiers.of(edits).asOf(DAY));
    }

    private static Edit form(Form form) {
        return changed(partnership -> partnership.toBuilder()
                .identity(partnership.identity().toBuilder().form(Term.of(form)).build())
                .build());
    }

    private static Edit market(Exclusivity exclusivity) {
        return changed(partnership -> partnership.toBuilder()
                .context(partnership.context().toBuilder()
                        .market(Market.builder().exclusivity(exclusivity).build())
                        .build())
                .build());
    }

    private static Edit pays() {
        return arrangement(HourlyPayment.builder()
                .id(ElementId.of("hours"))
                .subject(LocalizedText.of("lessen", "lessons"))
                .payer(PartnerId.of("school"))
                .addPayees(PartnerId.of("college"))
                .build());
    }

    /** What stands under one line of a text. */
    private static String under(String heading, CrossReading reading, Language language) {
        return reading.text(language)
                .lines()
                .dropWhile(line -> !line.startsWith(heading))
                .takeWhile(line -> line.startsWith(heading) || indent(line) > indent(heading))
                .collect(Collectors.joining("\n"))
                .stripIndent();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    @Test
    void schoolThatPaysForItsRoutesIsPraisedAndBlamedForIt() {
        assertThat(under("Waarover", PAYING, Language.DUTCH)).isEqualTo("""
                Waarover de rapporten het niet eens zijn
                  afspraken op papier: ja
                    gezien: agreement.on-paper = ja - convenant [report, Agreements]
                    geprezen door leerroutes-2018, 4 Tot slot: een convenant is een van de manieren om een route te verankeren
                    geprezen door leerroutes-2018, 3 Het Element, titel en inleiding: op harde afspraken laten partners zien dat zij betrouwbaar zijn
                    gelaakt door schoolportretten-2014, Het Perron, Exclusieve relatie: wie alles dichttimmert, dreigt te missen waar het om gaat
                    maakt niet uit volgens schoolportretten-2014, Voorwoord: opbrengst telt op sommige plekken zwaarder dan papier
                    maakt niet uit volgens impressie-2018, 2.2 Is er sprake van regionale samenwerking?: de meeste initiatieven doen het zonder convenant of overeenkomst
                  overleg dat elk jaar terugkomt: nee
                    gezien: governance.meets-each-year = nee - de lijst is volledig
                    geprezen door leerroutes-2018, 4 Tot slot: overleg om de routes heen is een van de manieren om ze te verankeren
                    geprezen door leerroutes-2018, 2 Bevindingen, Overleg(structuren) en afspraken: bij Profijt leert men elkaar kennen en verbetert men doordat er geregeld overleg is
                    maakt niet uit volgens leerroutes-2018, 3 TOT-route, Structuur & organisatie: als de route eenmaal vanzelf loopt, hoeft het niet meer
                  samenwerken in een project: nee
                    gezien: partnership.form = route-agreement
                    geprezen door leerroutes-2018, 3 Dr. Nassau-Drenthe College, Structuur & organisatie: een project heeft mensen die de aandacht vasthouden
                    gelaakt door schoolportretten-2014, Voorwoord: wat blijft, vraagt een structuur en geen projectaanpak
                  een exclusieve relatie: nee
                    gezien: context.exclusive = nee - open voor anderen
                    geprezen door schoolportretten-2014, Het Perron, Exclusieve relatie: met één vaste partner lukt afstemmen veel beter
                    geprezen door leerroutes-2018, 2 Bevindingen, Wat werkt?: doen er bij de TOT-route meer scholen mee, dan kan de groep te klein worden
                    gelaakt door leerroutes-2018, 3 Het Element, Structuur & organisatie: in het belang van leerlingen mogen anderen aanhaken
                  één partij betaalt alles: ja
                    gezien: funding.one-payer = ja - lessen; de lijst is volledig
                    geprezen door leerroutes-2018, 3 Het Element, Financiën: wie zelf betaalt, kan eisen stellen
                    gelaakt door impressie-2018, 3.2 Kritische succesfactoren voor samenwerking: waar één partner te veel inlegt, wordt het nooit duurzaam
                  tijdelijk geld of geld van derden: onbekend
                    gezien: funding.temporary-money = onbekend - de lijst is volledig
                    gezien: funding.third-party-payer = nee - de lijst is volledig; de lijst is volledig
                    geprezen door praktijkvoorbeelden-2015, 8 Leerwerktrajecten (Maerlant in Brielle), Belang voor andere scholen en besturen: met subsidie wordt de band met bedrijven sterker
                    geprezen door praktijkvoorbeelden-2015, 8 Leerwerktrajecten (Maerlant in Brielle), Omschrijving van de samenwerking: wie blijvend met bedrijven wil werken, moet hun iets vergoeden
                    gelaakt door impressie-2018, 3.1 Regionale dynamiek: tijdelijk geld maakt geen netwerken die blijven
                  veel andere samenwerkingen: nee
                    gezien: partnership.networks = 0 - de lijst is volledig
                    geprezen door leerroutes-2018, Vooraf, kader: een bredere samenwerking helpt om bij tegenwind vol te houden
                    gelaakt door overlegraad-2019, 2 Belemmerende & bevorderende factoren, tabel belemmerend: dat er zo veel samenwerkingsverbanden zijn, staat zelf in de weg""");
    }

    @Test
    void routeThatRunsByItselfMissesNothingByMeetingNoMore() {
        assertThat(under("On which", RUNNING, Language.ENGLISH)).isEqualTo("""
                On which the reports do not agree
                  agreements on paper: no
                    seen: agreement.on-paper = no - the list is complete
                    praised by leerroutes-2018, 4 Tot slot: a covenant is one of the ways to anchor a route
                    praised by leerroutes-2018, 3 Het Element, titel en inleiding: hard agreements let partners show that they can be relied on
                    blamed by schoolportretten-2014, Het Perron, Exclusieve relatie: who nails everything down may lose sight of what matters
                    does not matter according to schoolportretten-2014, Voorwoord: in some places what it yields counts for more than paper
                    does not matter according to impressie-2018, 2.2 Is er sprake van regionale samenwerking?: most initiatives do without a covenant or agreement
                  consultation that returns each year: no
                    seen: governance.meets-each-year = no - the list is complete
                    praised by leerroutes-2018, 4 Tot slot: consultation around the routes is one of the ways to anchor them
                    praised by leerroutes-2018, 2 Bevindingen, Overleg(structuren) en afspraken: at Profijt people get to know each other and improve things by regular consultation
                    does not matter according to leerroutes-2018, 3 TOT-route, Structuur & organisatie: once the route runs by itself it is no longer needed
                  cooperation as a project: yes
                    seen: partnership.form = project - project
                    praised by leerroutes-2018, 3 Dr. Nassau-Drenthe College, Structuur & organisatie: a project has people who keep attention alive
                    blamed by schoolportretten-2014, Voorwoord: what lasts asks for a structure and not for an approach by projects
                  an exclusive relation: yes
                    seen: context.exclusive = yes - one preferred partner per subregion
                    praised by schoolportretten-2014, Het Perron, Exclusieve relatie: with one fixed partner alignment succeeds much better
                    praised by leerroutes-2018, 2 Bevindingen, Wat werkt?: if more schools join the TOT route, the group can become too small
                    blamed by leerroutes-2018, 3 Het Element, Structuur & organisatie: in the interest of pupils others may join
                  one party pays everything: unknown
                    seen: funding.one-payer = unknown
                    praised by leerroutes-2018, 3 Het Element, Financiën: who pays can make demands
                    blamed by impressie-2018, 3.2 Kritische succesfactoren voor samenwerking: where one partner puts in too much it never lasts
                  temporary money or money of third parties: unknown
                    seen: funding.temporary-money = unknown
                    seen: funding.third-party-payer = unknown
                    praised by praktijkvoorbeelden-2015, 8 Leerwerktrajecten (Maerlant in Brielle), Belang voor andere scholen en besturen: subsidies make the tie with companies stronger
                    praised by praktijkvoorbeelden-2015, 8 Leerwerktrajecten (Maerlant in Brielle), Omschrijving van de samenwerking: who wants to work with companies lastingly has to pay them something
                    blamed by impressie-2018, 3.1 Regionale dynamiek: temporary money does not make networks that last
                  many other cooperations: unknown
                    seen: partnership.networks = at least 0
                    praised by leerroutes-2018, Vooraf, kader: a wider cooperation helps to hold on in a headwind
                    blamed by overlegraad-2019, 2 Belemmerende & bevorderende factoren, tabel belemmerend: that there are so many partnerships is an obstacle itself""");
        assertThat(under("  regie en overleg", RUNNING, Language.DUTCH)).isEqualTo("""
                regie en overleg op alle lagen: 14..100 van 100, onderbouwd voor 14 %
                  zegt hetzelfde: stevig overleg, met een trekker en alle niveaus (schoolportretten-2014): niet bekend
                  zegt hetzelfde: (professionele) structuur om de routes heen (doorlopende-leerroutes-2018): 22..100 van 100, onderbouwd voor 22 %
                  zegt hetzelfde: oliemannetjes die het vuurtje brandend houden (doorlopende-leerroutes-2018): niet bekend
                  zegt hetzelfde: regie (kritische-succesfactoren-2018): niet bekend
                  zegt hetzelfde: organisatie van de samenwerking (overlegraad-2019): niet bekend
                  zegt hetzelfde: professioneel organiseren (vijf-condities): niet bekend
                  zegt hetzelfde: een overheid die de regio regisseert (praktijkvoorbeelden-2015): niet bekend
                  zegt hetzelfde: een groep die afstemt en knelpunten aanpakt (praktijkvoorbeelden-2015): niet bekend
                  zegt hetzelfde: coördinatoren met tijd, kennis en enthousiasme (praktijkvoorbeelden-2015): niet bekend
                  zegt hetzelfde: de directies aan tafel (praktijkvoorbeelden-2015): niet bekend
                  zegt hetzelfde: iedere organisatie op ieder niveau (praktijkvoorbeelden-2015): niet bekend
                  zegt hetzelfde: alle belanghebbenden aan tafel (praktijkvoorbeelden-2015): niet bekend""");
    }

    @Test
    void urgencyAndResistanceLieSurelyApart() {
        assertThat(under("  wil en urgentie", PAYING, Language.DUTCH)).isEqualTo("""
                wil en urgentie: 16..84 van 100, onderbouwd voor 33 %
                  zegt hetzelfde: wil en wens om routes tot stand te brengen (doorlopende-leerroutes-2018): niet bekend
                  zegt hetzelfde: urgentie die allen voelen (schoolportretten-2014): 100 van 100, onderbouwd voor 100 %
                  zegt hetzelfde: noodzaak of urgentie (kritische-succesfactoren-2018): 100 van 100, onderbouwd voor 100 %
                  zegt hetzelfde: urgentie die men voelt (overlegraad-2019): 100 van 100, onderbouwd voor 100 %
                  zegt hetzelfde: bevlogen over het doel in de inhoud (overlegraad-2019): niet bekend
                  zegt hetzelfde: bestuurlijke moed naar de achterban (overlegraad-2019): niet bekend
                  noemt het tegendeel: weerstand bij medewerkers (overlegraad-2019): 0 van 100, onderbouwd voor 100 %
                  noemt het tegendeel: behoudende besturen of toezicht (overlegraad-2019): niet bekend
                  zeker uiteen: weerstand bij medewerkers (overlegraad-2019) en urgentie die allen voelen (schoolportretten-2014)""");
        assertThat(under("  will and urgency", PAYING, Language.ENGLISH)).isEqualTo("""
                will and urgency: 16..84 of 100, evidence for 33 %
                  says the same: will and wish to bring routes about (doorlopende-leerroutes-2018): not known
                  says the same: urgency that all feel (schoolportretten-2014): 100 of 100, evidence for 100 %
                  says the same: need or urgency (kritische-succesfactoren-2018): 100 of 100, evidence for 100 %
                  says the same: urgency that is felt (overlegraad-2019): 100 of 100, evidence for 100 %
                  says the same: passion for the substantive goal (overlegraad-2019): not known
                  says the same: courage towards the constituency (overlegraad-2019): not known
                  names the opposite: resistance of staff (overlegraad-2019): 0 of 100, evidence for 100 %
                  names the opposite: conservative boards or supervisors (overlegraad-2019): not known
                  surely apart: resistance of staff (overlegraad-2019) and urgency that all feel (schoolportretten-2014)""");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleSetIsNamedWithItsScore(Language language) {
        String version = language == Language.DUTCH ? ", versie 1: " : ", version 1: ";
        assertThat(PAYING.text(language).lines().skip(1).limit(7))
                .containsExactlyElementsOf(Stream.concat(Stream.of(PAYING.profile()), PAYING.frameworks().stream())
                        .map(each -> "  " + each.ruleSet().id() + version
                                + each.overall().text(language) + ", "
                                + each.verdict().in(language))
                        .toList());
    }

    @Test
    void disputedThingsMoveNoScoreOfTheProfile() {
        FactSheet facts = sheet(said(Topic.WILL, Direction.PRESENT));
        FactValue yes = new FactValue.Holds(Truth.TRUE);
        CrossReading disputed = Frameworks.crossWalk()
                .read(facts.supposing(Map.of(
                        FactId.of("agreement.on-paper"), yes,
                        FactId.of("governance.meets-each-year"), yes,
                        FactId.of("partnership.form"), new FactValue.Codes(Set.of("project"), true),
                        FactId.of("context.exclusive"), yes,
                        FactId.of("funding.one-payer"), yes,
                        FactId.of("funding.temporary-money"), yes,
                        FactId.of("funding.third-party-payer"), yes,
                        FactId.of("partnership.networks"),
                                new FactValue.Amount(Optional.of(BigDecimal.TEN), Optional.of(BigDecimal.TEN)))));
        assertThat(disputed.disputes()).extracting(DisputeReading::there).containsOnly(Truth.TRUE);
        assertThat(disputed.profile().outcomes())
                .isEqualTo(Frameworks.crossWalk().read(facts).profile().outcomes());
    }
}
