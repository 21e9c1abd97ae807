package nl.schakel.assessment.law.rpo;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;

/** What the law asks of an RPO, from the texts of 2022 and 2026; when the older articles began to hold is not confirmed. */
final class RpoRules {

    private static final List<Provision> PROVISIONS = Stream.concat(
                    Stream.of("74", "74a", "74b", "74c")
                            .map(number -> Provision.of(Statute.WVO, number, "<=2020-08-01/2022-07-31")),
                    Stream.of("4.18", "4.19", "4.20", "4.21", "4.22")
                            .map(number -> Provision.of(Statute.WVO_2020, number, "2022-08-01/..")))
            .toList();

    static final LawRule TWO_BOARDS =
            rule("rpo.two-boards", "ten minste twee besturen werken samen", "at least two boards cooperate");
    static final LawRule PUPILS = rule(
            "rpo.pupils",
            "van de leerlingen met vo op het grondgebied van een gemeente is ten minste 60 % ingeschreven bij een deelnemende vestiging",
            "of the pupils in vo on the territory of a municipality at least 60 % are enrolled at a participating location");
    static final LawRule BOARDS = rule(
            "rpo.boards",
            "van de besturen met een vestiging in een gemeente doet ten minste 65 % mee",
            "of the boards with a location in a municipality at least 65 % take part");
    static final LawRule CONTIGUOUS = rule(
            "rpo.contiguous",
            "de regio is het aaneengesloten grondgebied van een of meer gemeenten",
            "the region is the contiguous territory of one or more municipalities");
    static final LawRule TERM = rule(
            "rpo.term", "het plan geldt vijf jaar vanaf 1 augustus", "the plan holds for five years from 1 August");
    static final LawRule APPLICATION = rule(
            "rpo.application",
            "de aanvraag komt voor 1 november, het besluit voor 1 mei",
            "the application comes before 1 November, the decision before 1 May");
    static final LawRule LOSS = rule(
            "rpo.loss",
            "geen bestuur erbuiten toont aan dat het op een vestiging meer dan 10 % van de leerlingen verliest",
            "no board outside shows that it loses more than 10 % of the pupils at a location");

    static final List<LawRule> ALL = List.of(TWO_BOARDS, PUPILS, BOARDS, CONTIGUOUS, TERM, APPLICATION, LOSS);

    private RpoRules() {}

    private static LawRule rule(String id, String nl, String en) {
        return new LawRule(id, LocalizedText.of(nl, en), PROVISIONS);
    }
}
