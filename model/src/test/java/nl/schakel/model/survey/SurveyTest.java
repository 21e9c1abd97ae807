package nl.schakel.model.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.source.Publication;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.PartialDate;
import nl.schakel.model.context.Statistic;
import nl.schakel.model.evidence.Claim;
import nl.schakel.model.evidence.Completeness;
import nl.schakel.model.evidence.EvidenceRule;
import nl.schakel.model.evidence.LawDifference;
import nl.schakel.model.evidence.Provenance;
import nl.schakel.model.evidence.Walk;
import nl.schakel.model.region.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SurveyTest {

    private static final LocalizedText TEXT = LocalizedText.of("iets", "something");
    private static final SourceReference PLACE = SourceReference.of(PublicationId.of("impressie-2018"), "Inleiding");

    private static NamedNetwork network(String id) {
        return NamedNetwork.builder()
                .id(ElementId.of(id))
                .name("De Zwolse8")
                .region(new Region("Zwolle", Set.of(), List.of()))
                .partnership(PartnershipId.of("profijt"))
                .size(Quantity.parse("9 boards"))
                .since(PartialDate.parse("~1998"))
                .standingPractice(true)
                .build();
    }

    private static Statistic figure() {
        return Statistic.builder()
                .id(ElementId.of("no-agreement"))
                .text(TEXT)
                .value(Quantity.parse("30 %"))
                .denominator(Quantity.parse("~100"))
                .build();
    }

    private static Survey survey() {
        return Survey.builder()
                .id(ElementId.of("impressie-2018"))
                .asOf(LocalDate.of(2018, 11, 23))
                .findings(new Findings(
                        List.of(network("zwolse8")),
                        List.of(figure()),
                        List.of(new Question(ElementId.of("why"), TEXT))))
                .complete(Completeness.parse("questions"))
                .addPublications(new Publication(
                        PublicationId.of("impressie-2018"),
                        "Een impressie",
                        PartialDate.parse("2018-11"),
                        Optional.empty()))
                .addProvenance(new Provenance(PLACE, paths("networks", "statistics/no-agreement", "questions")))
                .build();
    }

    private static Set<ModelPath> paths(String... paths) {
        return Stream.of(paths).map(ModelPath::parse).collect(Collectors.toSet());
    }

    private static Survey.Builder but() {
        return survey().toBuilder();
    }

    @ParameterizedTest
    @EnumSource
    void aSoundSurveyKeepsEveryRule(EvidenceRule rule) {
        assertThat(rule.check(survey())).isEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(
                        "two networks with one id",
                        but().findings(new Findings(
                                        List.of(network("zwolse8"), network("zwolse8")), List.of(), List.of()))
                                .provenance(List.of(new Provenance(PLACE, paths("networks"))))
                                .build(),
                        "findings/networks [zwolse8] must be borne by one element only (duplicate-id)\n"
                                + "    Give the second one another id."),
                Arguments.of(
                        "a publication that is not there",
                        but().addProvenance(new Provenance(
                                        SourceReference.of(PublicationId.of("impressie-2019"), "Slot"),
                                        paths("networks/zwolse8")))
                                .build(),
                        "provenance/2/source/publication [impressie-2019] must be the id of an element"
                                + " (unknown-reference)\n    Did you mean 'impressie-2018'?"),
                Arguments.of(
                        "a source for a misspelt path",
                        but().addProvenance(new Provenance(PLACE, paths("network")))
                                .build(),
                        "provenance/2/covers [network] must lead to a part of the findings (unknown-path)\n"
                                + "    Did you mean 'networks'?"),
                Arguments.of(
                        "a path that begins at the document",
                        but().complete(Completeness.parse("findings/questions")).build(),
                        "complete [findings/questions] must lead to a part of the findings (unknown-path)\n"
                                + "    Write the names of the parts with / between them, elements by their id."),
                Arguments.of(
                        "a claim on a figure that is not there",
                        but().addClaims(new Claim(
                                        ModelPath.parse("statistics/no-agreements"), "40 %", Optional.empty(), PLACE))
                                .build(),
                        "claims/1/path [statistics/no-agreements] must lead to a part of the findings (unknown-path)\n"
                                + "    Did you mean 'statistics/no-agreement'?"),
                Arguments.of(
                        "a difference from the law on what is not there",
                        but().addLawDifferences(LawDifference.builder()
                                        .id(ElementId.of("threshold"))
                                        .path(ModelPath.parse("networks/zwolse9"))
                                        .report(TEXT)
                                        .law(TEXT)
                                        .article("WVO art. 72")
                                        .source(PLACE)
                                        .build())
                                .build(),
                        "law-differences/1/path [networks/zwolse9] must lead to a part of the findings (unknown-path)\n"
                                + "    Did you mean 'networks/zwolse8'?"),
                Arguments.of(
                        "a fact without a source",
                        but().provenance(List.of(new Provenance(PLACE, paths("networks", "statistics/no-agreement"))))
                                .build(),
                        "findings/questions/why/text [iets / something] must be covered by a source (no-source)\n"
                                + "    Add its path, or that of a part around it, to an entry of provenance."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aBrokenRuleNamesPlaceAndValueAndWhatToDo(String what, Survey survey, String issue) {
        assertThat(survey.check()).extracting(Issue::toString).containsExactly(issue);
    }

    @Test
    void theNearestEnclosingEntryIsTheSource() {
        assertThat(survey().source(ModelPath.parse("networks/zwolse8/size"))).contains(PLACE);
        assertThat(survey().source(ModelPath.parse("statistics/other"))).isEmpty();
    }

    @Test
    void aNetworkIsNoStandingPracticeUnlessItIsSaid() {
        NamedNetwork named =
                NamedNetwork.builder().id(ElementId.of("x")).name("X").build();

        assertThat(named.standingPractice()).isFalse();
        assertThat(Walk.leaves(named)).hasSize(1);
    }

    @Test
    void theFactsStandInTheOrderOfTheFindings() {
        assertThat(Walk.leaves(survey().facts()))
                .extracting(leaf -> leaf.path() + " = " + leaf.value())
                .containsExactly(
                        "networks/zwolse8/name = De Zwolse8",
                        "networks/zwolse8/region/name = Zwolle",
                        "networks/zwolse8/partnership = profijt",
                        "networks/zwolse8/size = 9 boards",
                        "networks/zwolse8/since = ~1998",
                        "networks/zwolse8/standing-practice = true",
                        "statistics/no-agreement/text = iets / something",
                        "statistics/no-agreement/value = 30 %",
                        "statistics/no-agreement/denominator = ~100",
                        "questions/why/text = iets / something");
    }
}
