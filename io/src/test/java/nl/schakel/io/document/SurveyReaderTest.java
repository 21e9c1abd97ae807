package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.core.issue.Checked;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.survey.NamedNetwork;
import nl.schakel.model.survey.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurveyReaderTest {

    static final String SOUND = """
            format: schakel-survey/1
            id: impressie-2018
            as-of: "2018-11-23"
            findings:
              networks:
                - id: zwolse8
                  name: De Zwolse8
                  kind: regional
                  size: 9 boards
                  since: "~1998"
                  standing-practice: true
                - id: foodvalley
                  name: Regio Foodvalley
              statistics:
                - id: no-agreement
                  text:
                    nl: netwerken zonder afspraken op papier
                    en: networks without agreements on paper
                  value: 26 %
                  denominator: 338 networks
              questions:
                - id: who
                  text:
                    nl: Met wie werkt u samen?
                    en: With whom do you cooperate?
            complete: questions
            publications:
              - id: impressie-2018
                title: Een impressie van samenwerking
                year: "2018"
            provenance:
              - source:
                  publication: impressie-2018
                  place: bijlage 1
                covers:
                  - networks
                  - questions
                  - statistics
            claims:
              - path: networks/zwolse8/size
                value: 8 boards
                source:
                  publication: impressie-2018
                  place: bijlage 2
            observations:
              - id: trust
                topic: trust
                rating: 4 of 1..5
                text:
                  nl: er is vertrouwen
                  en: there is trust
                source:
                  publication: impressie-2018
                  place: 2 Resultaten
            respondents:
              - id: directors
                role: school-leader
                channel: telephone
                count: "56"
                source:
                  publication: impressie-2018
                  place: 1 Werkwijze
            """;

    @Test
    void aSoundSurveyIsReadWithoutIssuesAndWrittenToTheSameBytes() {
        Checked<Survey> read = read(SOUND);
        assertThat(Clubs.messages(read)).isEmpty();
        Survey survey = read.orElseThrow();
        assertThat(survey.findings().networks())
                .extracting(NamedNetwork::standingPractice)
                .containsExactly(true, false);
        assertThat(SurveyWriter.standard().write(survey, TextFormat.YAML)).isEqualTo(SOUND);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBackEqual(TextFormat format) {
        Survey survey = read(SOUND).orElseThrow();
        String text = SurveyWriter.standard().write(survey, format);
        assertThat(SurveyReader.standard().readText(text, format, "again").orElseThrow())
                .isEqualTo(survey);
    }

    @Test
    void faultsComeWithTheirPlaceAndAFix() {
        String faulty = SOUND.replace("26 %", "a quarter")
                .replace("rating: 4 of 1..5", "rating: 6 of 1..5")
                .replace(
                        "publication: impressie-2018\n      place: 1 ", "publication: impressie-2019\n      place: 1 ");
        assertThat(Clubs.messages(read(faulty))).containsExactly("""
                        x.yaml:19:14 findings/statistics/no-agreement/value [a quarter] must be a number such as 110, ~110, 3+, <5 or \
                        20..25 (wrong-value)
                            Write 110, ~110 (about), 3+ (at least), <=5, <5, >300, 20..25 or ~20..25, then a space and the unit.""", """
                        x.yaml:48:13 observations/trust/rating [6] must lie on the scale 1..5 (wrong-value)
                            Give a mark of the scale.""", """
                        x.yaml:61:20 respondents/directors/source/publication [impressie-2019] must be the id of a publication in \
                        this document (unknown-reference)
                            Did you mean 'impressie-2018'? Possible: impressie-2018.""");
    }

    @Test
    void rulesOfEvidenceHoldForSurveysToo() {
        assertThat(Clubs.messages(read(SOUND.replace("path: networks/zwolse8/size", "path: networks/zwolse9/size")
                        .replace("      - questions\n", ""))))
                .containsExactly("""
                        x.yaml:24:9 findings/questions/who/text [Met wie werkt u samen? / With whom do you cooperate?] must be covered \
                        by a source (no-source)
                            Add its path, or that of a part around it, to an entry of provenance.""", """
                        x.yaml:39:11 claims/1/path [networks/zwolse9/size] must lead to a part of the findings (unknown-path)
                            Did you mean 'networks/zwolse8/size'?""");
    }

    private static Checked<Survey> read(String text) {
        return SurveyReader.standard().readText(text, TextFormat.YAML, "x.yaml");
    }
}
