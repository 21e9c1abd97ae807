package nl.schakel.assessment.law.rpo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;

/**
 * What the law asks of an RPO and of an application by it, from the texts of 2022 and 2026; when the older articles began to hold is not
 * confirmed.
 */
final class RpoRules {

    /**
     * The text of 74b that was read came on 2020-11-01 at the latest: art. 118ff lets the one of the day before hold for earlier
     * applications. Of 74d and 109 no more is known than the text of 2022-07-14.
     */
    private static final Map<String, String> SINCE =
            Map.of("74b", "<=2020-11-01", "74d", "<=2022-07-14", "109", "<=2022-07-14");

    static final LawRule TWO_BOARDS = rule(
            "two-boards",
            "74 lid 1",
            "4.18 lid 1",
            "ten minste twee besturen werken samen",
            "at least two boards cooperate");
    static final LawRule PUPILS = rule(
            "pupils",
            "74 lid 2",
            "4.18 lid 2 a",
            "van de leerlingen met vo op het grondgebied van een gemeente is ten minste 60 % ingeschreven bij een deelnemende vestiging",
            "of the pupils in vo on the territory of a municipality at least 60 % are enrolled at a participating location");
    static final LawRule BOARDS = rule(
            "boards",
            "74 lid 2",
            "4.18 lid 2 b",
            "van de besturen met een vestiging in een gemeente doet ten minste 65 % mee",
            "of the boards with a location in a municipality at least 65 % take part");
    static final LawRule CONTIGUOUS = rule(
            "contiguous",
            "74 lid 2",
            "4.18 lid 2",
            "de regio is het aaneengesloten grondgebied van een of meer gemeenten",
            "the region is the contiguous territory of one or more municipalities");
    static final LawRule TERM = rule(
            "term",
            "74a lid 3",
            "4.19 lid 3",
            "het plan geldt vijf jaar vanaf 1 augustus",
            "the plan holds for five years from 1 August");
    static final Map<PlanItem, LawRule> CONTENT = rules(
            PlanItem.values(),
            each -> rule(
                    "content." + Codes.of(each),
                    "74a lid " + each.paragraph().charAt(0),
                    "4.19 lid " + each.paragraph(),
                    "het plan bevat " + each.label().in(Language.DUTCH),
                    "the plan contains " + each.label().in(Language.ENGLISH)));
    static final Map<Consultation, LawRule> CONSULTATIONS = rules(
            Consultation.values(),
            each -> rule(
                    "consultation." + Codes.of(each),
                    "74a lid " + each.paragraph().charAt(0),
                    "4.19 lid " + each.paragraph(),
                    "voor het plan is vastgesteld, is over een concept overlegd "
                            + each.label().in(Language.DUTCH),
                    "before the plan was fixed, a draft was discussed "
                            + each.label().in(Language.ENGLISH)));
    static final LawRule APPLICATION = rule(
            "application",
            "74b lid 1",
            "4.20 lid 1",
            "een aanvraag om bekostiging van een voorziening uit het plan komt voor 1 november",
            "an application for funding of a facility of the plan comes before 1 November");
    static final LawRule DECISION = rule(
            "decision",
            "74b lid 3",
            "4.20 lid 3",
            "over een aanvraag beslist de minister voor 1 mei daarna",
            "on an application the minister decides before 1 May after it");
    static final LawRule FUNDING_START = rule(
            "funding-start",
            "74d lid 2",
            "4.22 lid 2",
            "de bekostiging die is aangevraagd, begint op 1 augustus",
            "the funding that is applied for begins on 1 August");
    static final LawRule MOVE = rule(
            "move",
            "74b lid 1 a",
            "4.20 lid 1 a",
            "bij een aanvraag om een verplaatsing gaat een vestiging, of een deel van het aanbod, hemelsbreed ten minste 3 kilometer ver",
            "in an application for a move, a location or a part of its offer goes at least 3 kilometres, as the crow flies");
    static final LawRule LOSS = rule(
            "loss",
            "74c",
            "4.21",
            "bij een aanvraag toont geen bestuur buiten de samenwerking aan dat het op een vestiging meer dan 10 % van de leerlingen"
                    + " verliest",
            "at an application no board outside the cooperation shows that it loses more than 10 % of the pupils at a location");
    static final LawRule PROFILE_YEAR_3 = rule(
            "profile-year-3",
            "109 lid 1",
            "4.26 lid 1",
            "de aanspraak op een profiel dat is aangevraagd, eindigt met het plan; leerjaar 3 wordt nog 1 jaar bekostigd",
            "the claim to a profile that was applied for ends with the plan; year 3 is funded for 1 more year");
    static final LawRule PROFILE_YEAR_4 = rule(
            "profile-year-4",
            "109 lid 1",
            "4.26 lid 1",
            "de aanspraak op een profiel dat is aangevraagd, eindigt met het plan; leerjaar 4 wordt nog 2 jaar bekostigd",
            "the claim to a profile that was applied for ends with the plan; year 4 is funded for 2 more years");

    static final List<LawRule> ALL = Stream.of(
                    List.of(TWO_BOARDS, PUPILS, BOARDS, CONTIGUOUS, TERM),
                    List.copyOf(CONTENT.values()),
                    List.copyOf(CONSULTATIONS.values()),
                    List.of(APPLICATION, DECISION, FUNDING_START, MOVE, LOSS, PROFILE_YEAR_3, PROFILE_YEAR_4))
            .flatMap(List::stream)
            .toList();

    private RpoRules() {}

    private static <T> Map<T, LawRule> rules(T[] of, Function<T, LawRule> rule) {
        return Arrays.stream(of)
                .collect(Collectors.toMap(Function.identity(), rule, (one, other) -> one, LinkedHashMap::new));
    }

    private static LawRule rule(String id, String old, String now, String nl, String en) {
        String since = SINCE.getOrDefault(old.split(" ", 2)[0], "<=2020-08-01");
        return new LawRule(
                "rpo." + id,
                LocalizedText.of(nl, en),
                List.of(
                        Provision.of(Statute.WVO, old, since + "/2022-07-31"),
                        Provision.of(Statute.WVO_2020, now, "2022-08-01/..")));
    }
}
