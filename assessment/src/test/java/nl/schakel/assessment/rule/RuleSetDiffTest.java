package nl.schakel.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.Bands;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.source.Publication;
import nl.schakel.core.source.Reading;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.model.governance.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSetDiffTest {

    private static final SourceReference PLACE = SourceReference.of(PublicationId.of("report"), "p. 3");
    private static final Criterion LED = Criterion.holds("governance.coordinator");
    private static final Factor STRUCTURE =
            Factor.of("structure", LocalizedText.of("structuur", "structure"), FactorGroup.CONDITION, 1000, PLACE);
    private static final Factor VISION =
            Factor.of("vision", LocalizedText.of("visie", "vision"), FactorGroup.ANCHORING, 500, PLACE);
    private static final Rule LEADER = rule("leader", LocalizedText.of("er is een leider", "there is a leader"), LED);
    private static final Rule GOALS = rule(
            "goals", LocalizedText.of("er zijn doelen", "there are goals"), Criterion.atLeast("partnership.goals", 2));
    private static final Publication REPORT =
            new Publication(PublicationId.of("report"), "A report", PartialDate.of(2018), Optional.of("Somebody"));
    private static final RuleSet MINE = RuleSet.builder()
            .id(RuleSetId.of("mine"))
            .version(1)
            .title(LocalizedText.of("mijn kader", "my framework"))
            .addPublications(REPORT)
            .addFactors(STRUCTURE, VISION)
            .definitions(Map.of("led", LED))
            .addRules(LEADER, GOALS)
            .addBands(new Band(0, LocalizedText.of("zwak", "weak")))
            .addBands(new Band(500_000, LocalizedText.of("sterk", "strong")))
            .leastCoverage(50)
            .build();

    private static Rule rule(String id, LocalizedText text, Criterion criterion) {
        return Rule.builder()
                .id(RuleId.of(id))
                .factor(FactorId.of("structure"))
                .text(text)
                .criterion(criterion)
                .source(PLACE)
                .build();
    }

    private static RuleSet with(Consumer<RuleSet.Builder> change) {
        RuleSet.Builder builder = MINE.toBuilder();
        change.accept(builder);
        return builder.build();
    }

    private static RuleSet leader(Consumer<Rule.Builder> change) {
        Rule.Builder builder = LEADER.toBuilder();
        change.accept(builder);
        return with(set -> set.rules(List.of(builder.build(), GOALS)));
    }

    private static Arguments differs(RuleSet after, String dutch, String english) {
        return Arguments.of(after, dutch, english);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                differs(with(set -> set.id(RuleSetId.of("ours"))), "naam: mine -> ours", "name: mine -> ours"),
                differs(with(set -> set.version(2)), "versie: 1 -> 2", "version: 1 -> 2"),
                differs(
                        with(set -> set.title(LocalizedText.of("mijn kader", "mine"))),
                        "titel: mijn kader / my framework -> mijn kader / mine",
                        "title: mijn kader / my framework -> mijn kader / mine"),
                differs(
                        with(set -> set.publications(List.of(
                                new Publication(REPORT.id(), "A report", PartialDate.of(2019), Optional.empty())))),
                        "publicatie report, jaar: 2018 -> 2019\npublicatie report, uitgever: Somebody -> niets",
                        "publication report, year: 2018 -> 2019\npublication report, publisher: Somebody -> nothing"),
                differs(
                        with(set -> set.addPublications(new Publication(
                                PublicationId.of("more"), "More", PartialDate.of(2019), Optional.empty()))),
                        "publicatie more toegevoegd: More",
                        "publication more added: More"),
                differs(
                        with(set -> set.factors(List.of(STRUCTURE))),
                        "factor vision vervallen: visie; gewicht 500",
                        "factor vision gone: vision; weight 500"),
                differs(
                        with(set -> set.factors(List.of(
                                STRUCTURE, new Factor(VISION.id(), VISION.name(), FactorGroup.CONDITION, 750, PLACE)))),
                        "factor vision, groep: wijze van verankeren -> voorwaarde\nfactor vision, gewicht: 500 -> 750",
                        "factor vision, group: way of anchoring -> condition\nfactor vision, weight: 500 -> 750"),
                differs(
                        with(set -> set.factors(List.of(VISION, STRUCTURE))),
                        "factoren in een andere volgorde: structure, vision -> vision, structure",
                        "factors in another order: structure, vision -> vision, structure"),
                differs(
                        with(set -> set.definitions(Map.of("led", Criterion.not(LED)))),
                        "definitie led: governance.coordinator = ja -> niet: governance.coordinator = ja",
                        "definition led: governance.coordinator = yes -> not: governance.coordinator = yes"),
                differs(
                        with(set -> set.definitions(Map.of("lead", LED))),
                        "definitie lead toegevoegd: governance.coordinator = ja\n"
                                + "definitie led vervallen: governance.coordinator = ja",
                        "definition lead added: governance.coordinator = yes\n"
                                + "definition led gone: governance.coordinator = yes"),
                differs(
                        leader(rule -> rule.weight(500)),
                        "regel leader, gewicht: 1000 -> 500",
                        "rule leader, weight: 1000 -> 500"),
                differs(
                        leader(rule -> rule.factor(FactorId.of("vision"))),
                        "regel leader, factor: structure -> vision",
                        "rule leader, factor: structure -> vision"),
                differs(
                        leader(rule -> rule.text(LocalizedText.of("leider", "leader"))),
                        "regel leader, tekst: er is een leider / there is a leader -> leider / leader",
                        "rule leader, text: er is een leider / there is a leader -> leider / leader"),
                differs(
                        leader(rule -> rule.criterion(Criterion.named("led"))),
                        "regel leader, criterium: governance.coordinator = ja -> led",
                        "rule leader, criterion: governance.coordinator = yes -> led"),
                differs(
                        leader(rule -> rule.criterion(new Rated(
                                FactId.of("rated.trust"),
                                Rated.By.MEAN,
                                3,
                                Optional.of(Layer.STRATEGIC),
                                Optional.empty()))),
                        "regel leader, criterium: governance.coordinator = ja -> rated.trust: gemiddelde, ten minste 3 antwoorden"
                                + " van laag strategic",
                        "rule leader, criterion: governance.coordinator = yes -> rated.trust: mean, at least 3 answers"
                                + " of layer strategic"),
                differs(
                        leader(rule -> rule.effect(Effect.HINDERING)),
                        "regel leader, werking: bevorderend -> belemmerend",
                        "rule leader, effect: promoting -> hindering"),
                differs(
                        leader(rule -> rule.applicability(LED)),
                        "regel leader, geldt alleen als: altijd -> governance.coordinator = ja",
                        "rule leader, applies only if: always -> governance.coordinator = yes"),
                differs(
                        leader(rule -> rule.validity(Period.parse("2018/.."))),
                        "regel leader, geldigheid: altijd -> 2018/..",
                        "rule leader, validity: always -> 2018/.."),
                differs(
                        leader(rule -> rule.source(SourceReference.of(PLACE.publication(), "p. 4"))),
                        "regel leader, bron, plaats: p. 3 -> p. 4",
                        "rule leader, source, place: p. 3 -> p. 4"),
                differs(
                        leader(rule -> rule.source(PLACE.toBuilder()
                                .statedBy(Term.of(Speaker.MBO_TEACHER))
                                .reading(Reading.INFERRED)
                                .build())),
                        "regel leader, bron, gezegd door: "
                                + Speaker.AUTHOR.label().in(Language.DUTCH) + " -> "
                                + Speaker.MBO_TEACHER.label().in(Language.DUTCH)
                                + "\nregel leader, bron, gelezen als: "
                                + Reading.LITERAL.label().in(Language.DUTCH) + " -> "
                                + Reading.INFERRED.label().in(Language.DUTCH),
                        "rule leader, source, stated by: "
                                + Speaker.AUTHOR.label().in(Language.ENGLISH) + " -> "
                                + Speaker.MBO_TEACHER.label().in(Language.ENGLISH)
                                + "\nrule leader, source, read as: "
                                + Reading.LITERAL.label().in(Language.ENGLISH) + " -> "
                                + Reading.INFERRED.label().in(Language.ENGLISH)),
                differs(
                        with(set -> set.rules(List.of(LEADER))),
                        "regel goals vervallen: er zijn doelen; gewicht 1000; partnership.goals >= 2",
                        "rule goals gone: there are goals; weight 1000; partnership.goals >= 2"),
                differs(
                        with(set -> set.rules(List.of(GOALS, LEADER))),
                        "regels in een andere volgorde: leader, goals -> goals, leader",
                        "rules in another order: leader, goals -> goals, leader"),
                differs(
                        with(set -> set.rules(List.of(
                                LEADER.toBuilder()
                                        .validity(Period.parse("../2017"))
                                        .build(),
                                LEADER.toBuilder()
                                        .weight(250)
                                        .validity(Period.parse("2018/.."))
                                        .build(),
                                GOALS))),
                        "regel leader, geldigheid: altijd -> ../2017\n"
                                + "regel leader (2) toegevoegd: er is een leider; gewicht 250; governance.coordinator = ja",
                        "rule leader, validity: always -> ../2017\n"
                                + "rule leader (2) added: there is a leader; weight 250; governance.coordinator = yes"),
                differs(
                        with(set -> set.bands(List.of(
                                new Band(0, LocalizedText.of("zwak", "weak")),
                                new Band(625_000, LocalizedText.of("sterk", "strong"))))),
                        "band vanaf 62.5 toegevoegd: sterk\nband vanaf 50 vervallen: sterk",
                        "band from 62.5 added: strong\nband from 50 gone: strong"),
                differs(
                        with(set -> set.bands(List.of(
                                new Band(0, LocalizedText.of("zwak", "poor")),
                                new Band(500_000, LocalizedText.of("sterk", "strong"))))),
                        "band vanaf 0, tekst: zwak / weak -> zwak / poor",
                        "band from 0, text: zwak / weak -> zwak / poor"),
                differs(
                        with(set -> set.aggregation(Aggregation.WEAKEST_LINK)),
                        "samenvoeging: gewogen gemiddelde -> zwakste schakel",
                        "aggregation: weighted mean -> weakest link"),
                differs(
                        with(set -> set.leastCoverage(60)),
                        "minste onderbouwing: 50 % -> 60 %",
                        "least coverage: 50 % -> 60 %"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("changes")
    void aChangeIsToldInBothLanguages(RuleSet after, String dutch, String english) {
        RuleSetDiff diff = MINE.diff(after);
        assertThat(diff.text(Language.DUTCH)).isEqualTo(dutch);
        assertThat(diff.text(Language.ENGLISH)).isEqualTo(english);
        assertThat(diff).hasToString(english);
        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.before()).isSameAs(MINE);
        assertThat(diff.after()).isSameAs(after);
    }

    @Test
    void aChangeIsDataToo() {
        assertThat(MINE.diff(leader(rule -> rule.weight(500))).changes())
                .containsExactly(new RuleSetChange(
                        ModelPath.parse("rules/leader/weight"),
                        RuleSetChange.Kind.CHANGED,
                        Optional.of(1000),
                        Optional.of(500)));
        assertThat(MINE.diff(leader(rule -> rule.applicability(LED))).changes())
                .containsExactly(new RuleSetChange(
                        ModelPath.parse("rules/leader/applicability"),
                        RuleSetChange.Kind.CHANGED,
                        Optional.empty(),
                        Optional.of(LED)));
        assertThat(MINE.diff(with(set -> set.rules(List.of(GOALS)))).changes())
                .containsExactly(new RuleSetChange(
                        ModelPath.parse("rules/leader"),
                        RuleSetChange.Kind.GONE,
                        Optional.of(LEADER),
                        Optional.empty()));
    }

    @Test
    void changesComeInTheOrderOfTheRuleSetAndWhatIsGoneLastInItsList() {
        RuleSet after = with(set -> set.leastCoverage(60)
                .version(2)
                .rules(List.of(
                        rule("first", LocalizedText.of("eerste", "first"), LED),
                        GOALS.toBuilder().weight(1).build()))
                .factors(List.of(STRUCTURE)));
        RuleSetDiff diff = MINE.diff(after);
        assertThat(diff.text(Language.ENGLISH)).isEqualTo("""
                version: 1 -> 2
                factor vision gone: vision; weight 500
                rule first added: first; weight 1000; governance.coordinator = yes
                rule goals, weight: 1000 -> 1
                rule leader gone: there is a leader; weight 1000; governance.coordinator = yes
                least coverage: 50 % -> 60 %""");
        assertThat(diff.of(RuleSetChange.Kind.GONE))
                .extracting(change -> change.path().toString())
                .containsExactly("factors/vision", "rules/leader");
        assertThat(diff.of(RuleSetChange.Kind.ADDED)).hasSize(1);
    }

    /** What the words of a criterion leave out is told as a part of it, never as 'x -> x'. */
    @Test
    void aUnitThatDiffersIsToldAsSuch() {
        Bands.Step step = new Bands.Step(BigDecimal.ONE, 1_000_000);
        FactId goals = FactId.of("partnership.goals");
        RuleSet without = leader(rule -> rule.criterion(new Bands(goals, Optional.empty(), 0, List.of(step))));
        RuleSet with = leader(rule -> rule.criterion(new Bands(goals, Optional.of("goals"), 0, List.of(step))));
        assertThat(without.diff(with).text(Language.ENGLISH))
                .isEqualTo("rule leader, criterion, unit: nothing -> goals");
        assertThat(with.diff(without).text(Language.DUTCH))
                .isEqualTo("regel leader, criterium, eenheid: goals -> niets");
    }

    @Test
    void equalRuleSetsDifferInNothing() {
        assertThat(MINE.diff(MINE.toBuilder().build()).changes()).isEmpty();
        assertThat(MINE.diff(MINE).text(Language.DUTCH)).isEmpty();
        Frameworks.all()
                .forEach(framework ->
                        assertThat(framework.diff(framework).isEmpty()).isTrue());
    }

    @Test
    void everyPartThatCanDifferHasAWordInBothLanguages() {
        Set<String> parts = new TreeSet<>();
        visit(Shapes.of(RuleSet.class), parts);
        assertThat(parts).contains("aggregation", "applicability", "publisher", "stated-by", "from");
        assertThat(parts).allSatisfy(part -> assertThat(RuleSetWords.PARTS).containsKey(part));
    }

    private static void visit(Shape shape, Set<String> names) {
        if (shape instanceof Shape.Maybe maybe) {
            visit(maybe.of(), names);
        } else if (shape instanceof Shape.Many many) {
            visit(many.of(), names);
        } else if (shape instanceof Shape.Parts parts && parts.type() != LocalizedText.class) {
            for (Part part : parts.parts()) {
                names.add(part.name());
                visit(part.shape(), names);
            }
        }
    }

    @Test
    void aChangeHasTheValuesOfItsKind() {
        List<Runnable> wrong = new ArrayList<>();
        for (RuleSetChange.Kind kind : RuleSetChange.Kind.values()) {
            wrong.add(() -> new RuleSetChange(ModelPath.of("version"), kind, Optional.of(1), Optional.of(1)));
        }
        assertThat(wrong)
                .allSatisfy(each -> assertThatThrownBy(each::run)
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageContaining("must have the values of its kind"));
    }
}
