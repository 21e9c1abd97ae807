package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetReaderTest {

    static final String SOUND = """
            format: schakel-rule-set/1
            id: mine
            version: 1
            title:
              nl: mijn kader
              en: my framework
            publications:
              - id: report
                title: A report
                year: "2018"
            factors:
              - id: structure
                name:
                  nl: structuur
                  en: structure
                group: condition
                weight: 1000
                source:
                  publication: report
                  place: p. 3
            definitions:
              led:
                type: any
                criteria:
                  - type: holds
                    fact: governance.coordinator
                  - type: has
                    fact: governance.layers
                    codes:
                      - strategic
                      - tactical
            rules:
              - id: leader
                factor: structure
                weight: 500
                text:
                  nl: er is een leider
                  en: there is a leader
                criterion:
                  type: named
                  name: led
                source:
                  publication: report
                  place: p. 4
                validity: "../2016"
              - id: leader
                factor: structure
                text:
                  nl: er is een leider, en er zijn doelen
                  en: there is a leader, and there are goals
                criterion:
                  type: all
                  criteria:
                    - type: named
                      name: led
                    - type: at-least
                      fact: partnership.goals
                      least: 2 goals
                effect: hindering
                applicability:
                  type: not
                  criterion:
                    type: holds
                    fact: route.standing-practice
                source:
                  publication: report
                  place: p. 5
                validity: 2017/..
              - id: trusted
                factor: structure
                text:
                  nl: men vertrouwt elkaar
                  en: people trust each other
                criterion:
                  type: rated
                  fact: rated.trust
                  by: median
                  least-answers: 3
                  layer: strategic
                source:
                  publication: report
                  place: p. 6
              - id: many
                factor: structure
                text:
                  nl: veel routes
                  en: many routes
                criterion:
                  type: bands
                  fact: route.offered
                  unit: routes
                  below: 0
                  steps:
                    - from: 1
                      degree: 400000
                    - from: 2.5
                      degree: 1000000
                source:
                  publication: report
                  place: p. 7
            bands:
              - from: 0
                text:
                  nl: zwak
                  en: weak
              - from: 500000
                text:
                  nl: sterk
                  en: strong
            aggregation: weakest-link
            least-coverage: 50
            """;

    private static final String FAULTY = """
            format: schakel-rule-set/1
            id: mine
            version: 0
            title: {nl: mijn kader}
            publications:
              - {id: report, title: A report, year: 2018}
            factors:
              - {id: structure, name: {nl: structuur, en: structure}, group: condition, weight: -1, source: {publication: report, place: p. 1}}
              - {id: vision, name: {nl: visie, en: vision}, group: conditon, weight: 1000, source: {publication: raport, place: p. 1}}
            definitions:
              a: {type: all, criteria: [{type: named, name: b}]}
              b: {type: not, criterion: {type: named, name: c}}
              c: {type: any, criteria: [{type: holds, fact: governance.cordinator}, {type: named, name: a}]}
              The One: {type: holds, fact: governance.coordinator}
            rules:
              - id: leader
                factor: structur
                text: {nl: er is een leider, en: there is a leader}
                criterion: {type: holds, fact: governance.layers}
                source: {publication: report, place: p. 2}
              - id: meets
                factor: structure
                weight: -5
                text: {en: there is consultation}
                criterion:
                  type: any
                  criteria:
                    - {type: holds, fact: governance.cordinator}
                    - {type: has, fact: governance.layers, codes: [strategic, tacticl, oprational]}
                source: {publication: report, place: p. 3}
              - id: often
                factor: structure
                criterion: {type: at-least, fact: route.offered, least: 2 pupils}
                source: {publication: report, place: p. 4}
                validity: 2014/2016
              - id: often
                factor: structure
                text: {nl: vaker, en: more often}
                criterion: {type: some, least: 3, criteria: [{type: named, name: ab}, {type: between, fact: route.offered, range: "3"}]}
                source: {publication: report, place: p. 5}
                validity: 2016/..
              - id: rising
                factor: structure
                text: {nl: meer, en: more}
                criterion: {type: line, fact: route.offered, unit: lessons, points: [{at: 3, degree: 0}, {at: 4, degree: 900000}]}
                applicability: {type: bands}
                source: {publication: report, place: p. 6}
            bands:
              - {from: 100, text: {nl: zwak, en: weak}}
              - {from: 600000, text: {nl: sterk, en: strong}}
              - {from: 500000, text: {nl: sterker, en: stronger}}
            least-coverage: 101
            colour: blue
            """;

    @Test
    void aSoundRuleSetIsReadWithoutIssuesAndWrittenToTheSameBytes() {
        Checked<RuleSet> read = read(SOUND);
        assertThat(Clubs.messages(read)).isEmpty();
        RuleSet mine = read.orElseThrow();
        assertThat(mine.aggregation()).isEqualTo(Aggregation.WEAKEST_LINK);
        assertThat(mine.rules())
                .extracting(rule -> rule.id().value())
                .containsExactly("leader", "leader", "trusted", "many");
        assertThat(mine.rules().get(0).weight()).isEqualTo(500);
        assertThat(mine.rules().get(1).weight()).isEqualTo(1000);
        assertThat(mine.rules().get(1).effect()).isEqualTo(Effect.HINDERING);
        assertThat(RuleSetWriter.standard().write(mine, TextFormat.YAML)).isEqualTo(SOUND);
    }

    static Stream<Arguments> frameworks() {
        return Frameworks.all().stream()
                .flatMap(framework -> Stream.of(TextFormat.values()).map(text -> Arguments.of(framework, text)));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void aShippedFrameworkIsReadBackEqualWithTheSameHash(RuleSet framework, TextFormat format) {
        String text = RuleSetWriter.standard().write(framework, format);
        Checked<RuleSet> read = RuleSetReader.standard().readText(text, format, "again");
        assertThat(Clubs.messages(read)).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(framework);
        assertThat(read.orElseThrow().contentHash()).isEqualTo(framework.contentHash());
        assertThat(RuleSetWriter.standard().write(read.orElseThrow(), format)).isEqualTo(text);
    }

    @Test
    void everythingThatIsWrongComesInOnePassEachInItsPlaceWithAFix() {
        assertThat(Clubs.messages(read(FAULTY)))
                .containsExactly(
                        """
                        x.yaml:3:10 version [0] must be 1 or more (wrong-value)
                            Begin with 1.""",
                        """
                        x.yaml:4:8 title [mijn kader] must be there in English, too (incomplete)
                            Add the key 'en'; until then the Dutch text is shown.""",
                        """
                        x.yaml:8:85 factors/structure/weight [-1] must not be negative (wrong-value)
                            Use 0 for a factor that should not count.""",
                        """
                        x.yaml:9:56 factors/vision/group [conditon] must be a term of the list (wrong-value)
                            Did you mean 'condition'? Possible: condition, anchoring, trait, success-factor, lesson, promoting, hindering, theme.""",
                        """
                        x.yaml:9:102 factors/vision/source/publication [raport] must be the id of a publication in this document \
                        (unknown-reference)
                            Did you mean 'report'? Possible: report.""",
                        """
                        x.yaml:11:3 definitions/a [a -> b -> c -> a] must not lead back to itself (wrong-value)
                            Write one of these criteria without the others.""",
                        """
                        x.yaml:13:49 definitions/c/criteria/1/fact [governance.cordinator] must be in the catalogue (unknown-reference)
                            Did you mean 'governance.coordinator'?""",
                        """
                        x.yaml:14:3 definitions/4 [The One] must be lower-case words joined by hyphens (wrong-value)
                            Write it like route-carries-itself.""",
                        """
                        x.yaml:17:13 rules/leader/factor [structur] must be the id of a factor in this document (unknown-reference)
                            Did you mean 'structure'? Possible: structure, vision.""",
                        """
                        x.yaml:19:36 rules/leader/criterion/fact [governance.layers] must be a truth, and is a set of codes (wrong-value)
                            Ask something else of it, or another fact.""",
                        """
                        x.yaml:23:13 rules/meets/weight [-5] must not be negative (wrong-value)
                            Use 0 for a rule that should not count.""",
                        """
                        x.yaml:24:11 rules/meets/text [there is consultation] must be there in Dutch, too (incomplete)
                            Add the key 'nl'; until then the English text is shown.""",
                        """
                        x.yaml:28:31 rules/meets/criterion/criteria/1/fact [governance.cordinator] must be in the catalogue (unknown-reference)
                            Did you mean 'governance.coordinator'?""",
                        """
                        x.yaml:29:67 rules/meets/criterion/criteria/2/codes/tacticl [tacticl] must be one of its codes (wrong-value)
                            Did you mean 'tactical'?""",
                        """
                        x.yaml:29:76 rules/meets/criterion/criteria/2/codes/oprational [oprational] must be one of its codes (wrong-value)
                            Did you mean 'operational'?""",
                        """
                        x.yaml:31:5 rules/often/text [] must be given (missing)
                            Add the key 'text'.""",
                        """
                        x.yaml:33:61 rules/often/criterion/least [pupils] must be that of the fact, routes (wrong-value)
                            Write the number in that unit, or without one.""",
                        """
                        x.yaml:36:9 rules/often.2/id [often] must have a name of its own (duplicate-id)
                            Give the second one another id, or let the validity of the first end before that of the second begins.""",
                        """
                        x.yaml:39:70 rules/often.2/criterion/criteria/1/name [ab] must be one of the definitions (unknown-reference)
                            Define it, or write the criterion itself.""",
                        """
                        x.yaml:39:119 rules/often.2/criterion/criteria/2/range [3] must have two bounds (wrong-value)
                            Write it like 5..7.""",
                        """
                        x.yaml:45:56 rules/rising/criterion/unit [lessons] must be that of the fact, routes (wrong-value)
                            Write the number in that unit, or without one.""",
                        """
                        x.yaml:46:27 rules/rising/applicability/type [bands] must be a type of criterion (wrong-value)
                            Possible: holds, present, at-least, at-most, between, has, has-any, has-some, all, any, some, not, named.""",
                        """
                        x.yaml:49:12 bands/1/from [100] must begin at 0 and rise (wrong-value)
                            Put the lowest band first.""",
                        """
                        x.yaml:51:12 bands/3/from [500000] must begin at 0 and rise (wrong-value)
                            Put the lowest band first.""",
                        """
                        x.yaml:52:17 least-coverage [101] must be a percentage from 0 to 100 (wrong-value)
                            Use 50 for half of what is asked.""",
                        """
                        x.yaml:53:1 / [colour] must be a key of rule-set (unknown-key)
                            Possible: id, version, title, publications, factors, definitions, rules, bands, aggregation, least-coverage.""");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("fact: governance.coordinator", "fact: partnership.goals", """
                        x.yaml:26:15 definitions/led/criteria/1/fact [partnership.goals] must be a truth, and is a number (wrong-value)
                            Ask something else of it, or another fact."""),
                Arguments.of("fact: governance.coordinator", "fact: rated.trust", """
                        x.yaml:26:15 definitions/led/criteria/1/fact [rated.trust] must be a truth, and is ratings (wrong-value)
                            Ask something else of it, or another fact."""),
                Arguments.of("fact: governance.coordinator", "fact: coordinator", """
                        x.yaml:26:15 definitions/led/criteria/1/fact [coordinator] must be an aspect and a name with a point between them \
                        (wrong-value)
                            Write it like governance.coordinator."""),
                Arguments.of("fact: governance.layers", "fact: governance.layer", """
                        x.yaml:28:15 definitions/led/criteria/2/fact [governance.layer] must be in the catalogue (unknown-reference)
                            Did you mean 'governance.layers'?"""),
                Arguments.of("- tactical", "- practical", """
                        x.yaml:31:13 definitions/led/criteria/2/codes/practical [practical] must be one of its codes (wrong-value)
                            Did you mean 'tactical'?"""),
                Arguments.of("- tactical", "- strategic", """
                        x.yaml:31:13 definitions/led/criteria/2/codes/strategic [strategic] must stand once in its list (wrong-value)
                            Remove one of the two; the first is on line 30."""),
                Arguments.of("fact: partnership.goals", "fact: governance.layers", """
                        x.yaml:57:17 rules/leader.2/criterion/criteria/2/fact [governance.layers] must be a number, and is a set of codes \
                        (wrong-value)
                            Ask something else of it, or another fact."""),
                Arguments.of("least: 2 goals", "least: 2 routes", """
                        x.yaml:58:18 rules/leader.2/criterion/criteria/2/least [routes] must be that of the fact, goals (wrong-value)
                            Write the number in that unit, or without one."""),
                Arguments.of("least: 2 goals", "least: 2+ goals", """
                        x.yaml:58:18 rules/leader.2/criterion/criteria/2/least [2+ goals] must be exact (wrong-value)
                            Write a number such as 2."""),
                Arguments.of("fact: route.standing-practice", "fact: route.standing", """
                        x.yaml:64:15 rules/leader.2/applicability/criterion/fact [route.standing] must be in the catalogue (unknown-reference)
                            List the facts with FactCatalogue.standard().facts()."""),
                Arguments.of("fact: rated.trust", "fact: observed.trust", """
                        x.yaml:76:13 rules/trusted/criterion/fact [observed.trust] must be ratings, and is a truth (wrong-value)
                            Ask something else of it, or another fact."""),
                Arguments.of("least-answers: 3", "least-answers: 0", """
                        x.yaml:78:22 rules/trusted/criterion/least-answers [0] must be 1 or more (wrong-value)
                            Ask for one answer at least."""),
                Arguments.of("unit: routes", "unit: lessons", """
                        x.yaml:91:13 rules/many/criterion/unit [lessons] must be that of the fact, routes (wrong-value)
                            Write the number in that unit, or without one."""),
                Arguments.of("from: 2.5", "from: 0.5", """
                        x.yaml:94:9 rules/many/criterion/steps [0.5] must rise (wrong-value)
                            Put the smallest number first, each once."""),
                Arguments.of("from: 2.5", "from: 2,5", """
                        x.yaml:96:17 rules/many/criterion/steps/2/from [2,5] must be a number of at most 18 digits and 9 decimals \
                        (wrong-value)
                            Write digits, with a point before decimals, such as 12 or 2.5."""),
                Arguments.of("from: 2.5", "from: 1e999999999", """
                        x.yaml:96:17 rules/many/criterion/steps/2/from [1e999999999] must be a number of at most 18 digits and 9 decimals \
                        (wrong-value)
                            Write digits, with a point before decimals, such as 12 or 2.5."""),
                Arguments.of("degree: 400000", "degree: 0.4", """
                        x.yaml:95:19 rules/many/criterion/steps/1/degree [0.4] must be a whole number of at most nine digits (wrong-value)
                            Write digits only, such as 12."""),
                Arguments.of("degree: 400000", "degree: 4000000", """
                        x.yaml:95:19 rules/many/criterion/steps/1/degree [4000000] must lie between 0 and 1000000 (wrong-value)
                            Give millionths, such as 500000 for a half."""),
                Arguments.of("from: 500000", "from: 0", """
                        x.yaml:106:11 bands/2/from [0] must begin at 0 and rise (wrong-value)
                            Put the lowest band first."""),
                Arguments.of("validity: 2017/..", "validity: 2016-12/..", """
                        x.yaml:46:9 rules/leader.2/id [leader] must have a name of its own (duplicate-id)
                            Give the second one another id, or let the validity of the first end before that of the second begins."""),
                Arguments.of("    validity: \"../2016\"\n", "", """
                        x.yaml:45:9 rules/leader.2/id [leader] must have a name of its own (duplicate-id)
                            Give the second one another id, or let the validity of the first end before that of the second begins."""),
                Arguments.of("validity: 2017/..", "validity: 2019/2017", """
                        x.yaml:68:15 rules/leader.2/validity [2019/2017] must not end before it starts (wrong-value)
                            The end 2017 lies before the start 2019; correct one, or swap them."""),
                Arguments.of("weight: 500\n", "weight: -500\n", """
                        x.yaml:35:13 rules/leader/weight [-500] must not be negative (wrong-value)
                            Use 0 for a rule that should not count."""),
                Arguments.of("    weight: 1000\n", "    weight: -1000\n", """
                        x.yaml:17:13 factors/structure/weight [-1000] must not be negative (wrong-value)
                            Use 0 for a factor that should not count."""),
                Arguments.of("name: led\n    source", "name: lead\n    source", """
                        x.yaml:41:13 rules/leader/criterion/name [lead] must be one of the definitions (unknown-reference)
                            Did you mean 'led'?"""),
                Arguments.of("name: led\n    source", "name: Led\n    source", """
                        x.yaml:41:13 rules/leader/criterion/name [Led] must be lower-case words joined by hyphens (wrong-value)
                            Write it like route-carries-itself."""),
                Arguments.of(
                        "      - type: holds\n        fact: governance.coordinator",
                        "      - type: named\n        name: led",
                        """
                        x.yaml:22:3 definitions/led [led -> led] must not lead back to itself (wrong-value)
                            Write one of these criteria without the others."""),
                Arguments.of("factor: structure\n    weight", "factor: structures\n    weight", """
                        x.yaml:34:13 rules/leader/factor [structures] must be the id of a factor in this document (unknown-reference)
                            Did you mean 'structure'? Possible: structure."""),
                Arguments.of("  - id: structure\n", "  - id: structures\n  - id: structure\n", """
                        x.yaml:12:5 factors/structures/name [] must be given (missing)
                            Add the key 'name'."""),
                Arguments.of("      en: there is a leader\n", "", """
                        x.yaml:37:7 rules/leader/text [er is een leider] must be there in English, too (incomplete)
                            Add the key 'en'; until then the Dutch text is shown."""),
                Arguments.of("      nl: er is een leider\n      en: there is a leader\n", "      nl: \"\"\n", """
                        x.yaml:37:11 rules/leader/text/nl [] must not be blank (wrong-value)
                            Write some text, or leave it out."""),
                Arguments.of(
                        "    text:\n      nl: er is een leider\n      en: there is a leader\n", "    text: {}\n", """
                        x.yaml:36:11 rules/leader/text [] must be there in Dutch or in English (wrong-value)
                            Give nl, en or both."""),
                Arguments.of("aggregation: weakest-link", "aggregation: weakest", """
                        x.yaml:110:14 aggregation [weakest] must be a term of the list (wrong-value)
                            Possible: weighted-mean, geometric-mean, weakest-link."""),
                Arguments.of("id: mine", "id: Mine", """
                        x.yaml:2:5 id [Mine] must be lower-case words joined by hyphens (wrong-value)
                            Write it like doorlopende-leerroutes-2018."""));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void aFaultIsNamedInItsPlace(String good, String bad, String message) {
        assertThat(SOUND).containsOnlyOnce(good);
        assertThat(Clubs.messages(read(SOUND.replace(good, bad)))).contains(message);
    }

    @Test
    void whatIsWrongInOneRuleHidesNothingInAnother() {
        String text = SOUND.replace("type: rated", "type: ratd")
                .replace("from: 2.5", "from: many")
                .replace("fact: partnership.goals", "fact: partnership.gaols");
        assertThat(read(text).issues()).hasSize(3);
    }

    @Test
    void whatIsMissingHidesNoNumberThatIsOutOfItsBounds() {
        String text = SOUND.replace("    weight: 500\n", "    weight: -5\n")
                .replace("least-answers: 3", "least-answers: 0")
                .replace("  by: median\n", "  by: madian\n")
                .replace("below: 0", "below: -7")
                .replace("from: 2.5", "from: many")
                .replaceFirst("(?s)    text:\n +nl: er is een leider\n +en: there is a leader\n", "");
        assertThat(String.join("\n", Clubs.messages(read(text))))
                .contains("weight [-5] must be 0 or more", "least-answers [0] must be 1 or more")
                .contains("below [-7] must be from 0 to 1000000");
    }

    @Test
    void theNamesOfADocumentThatBreaksOffAreNotCalledUnknown() {
        String text = SOUND.replace("definitions:", "more:").replace("rules:", "\"rules\": [");
        assertThat(Clubs.messages(read(text))).noneMatch(message -> message.contains("must be one of the definitions"));
    }

    @Test
    void aMissingLanguageIsNoReasonToRefuse() {
        Checked<RuleSet> read = read(SOUND.replace("      en: there is a leader\n", ""));
        assertThat(read.issues()).hasSize(1);
        assertThat(read.value()).isPresent();
    }

    @Test
    void factsOfTheCallerAreKnownWhereTheirCatalogueIs() {
        String text = SOUND.replace("fact: governance.coordinator", "fact: ours.mentor");
        Fact mentor = Fact.truth(
                "ours.mentor", "governance", LocalizedText.of("er is een mentor", "there is a mentor"), view -> {
                    throw new IllegalStateException("a rule set is read without looking");
                });
        FactCatalogue catalogue =
                new FactCatalogue(Stream.concat(FactCatalogue.standard().facts().stream(), Stream.of(mentor))
                        .toList());
        assertThat(Clubs.messages(RuleSetReader.withCatalogue(catalogue).readText(text, TextFormat.YAML, "x.yaml")))
                .isEmpty();
        assertThat(read(text).value()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab"})
    void theBytesAreTheSameWhateverTheMachineSpeaks(String language) {
        List<String> messages = Clubs.messages(read(FAULTY));
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(Clubs.messages(read(FAULTY))).isEqualTo(messages);
            assertThat(RuleSetWriter.standard().write(read(SOUND).orElseThrow(), TextFormat.YAML))
                    .isEqualTo(SOUND);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static Checked<RuleSet> read(String text) {
        return RuleSetReader.standard().readText(text, TextFormat.YAML, "x.yaml");
    }
}
