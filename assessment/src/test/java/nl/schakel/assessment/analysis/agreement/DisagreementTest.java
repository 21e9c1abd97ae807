package nl.schakel.assessment.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.instrument.result.Grouping;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.model.evidence.Rating;
import nl.schakel.model.governance.Layer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measure of disagreement, over marks that people of layers and roles gave. */
class DisagreementTest {

    private static final Fact TRUST = FactCatalogue.standard().fact(FactId.of("rated.trust"));

    /** Marks such as 'strategic board-member 4 of 1..5', separated by commas; '-' where layer or role is not known. */
    private static FactValue.Ratings ratings(String marks, boolean complete) {
        return new FactValue.Ratings(
                Stream.of(marks.split(", *"))
                        .filter(mark -> !mark.isEmpty())
                        .map(DisagreementTest::mark)
                        .toList(),
                complete);
    }

    private static FactValue.Mark mark(String words) {
        String[] parts = words.split(" ", 3);
        return new FactValue.Mark(
                Rating.parse(parts[2]),
                Optional.of(parts[0]).filter(each -> !each.equals("-")).map(code -> Codes.parse(Layer.class, code)),
                Optional.of(parts[1]).filter(each -> !each.equals("-")));
    }

    private static final String EXAMPLE =
            "strategic - 1 of 1..5, strategic - 2 of 1..5, operational - 4 of 1..5, operational - 5 of 1..5";

    @Test
    void theExampleOfTheDocumentationComesOut() {
        Disagreement layers = Disagreement.of(TRUST, ratings(EXAMPLE, true), Grouping.LAYER);
        assertThat(layers.between()).isEqualTo(number(3, 4));
        assertThat(layers.among()).isEqualTo(number(7, 8));
        assertThat(layers.gap()).contains(BigFraction.of(3, 4));
        assertThat(layers.groups()).extracting(Disagreement.Group::within).containsExactly(number(1, 4), number(1, 4));
        assertThat(layers.text(Language.ENGLISH)).isEqualTo("""
                marks for: trust, by layer: between groups 0.75; among all 4 answers 0.875
                    strategic: mean 0.125 of 2 answers, within 0.25
                    operational: mean 0.875 of 2 answers, within 0.25
                    furthest apart: strategic and operational, 0.75""");
        assertThat(layers.text(Language.DUTCH)).isEqualTo("""
                cijfers voor: vertrouwen, naar laag: tussen groepen 0,75; onder alle 4 antwoorden 0,875
                    strategisch: gemiddeld 0,125 van 2 antwoorden, onderling 0,25
                    operationeel: gemiddeld 0,875 van 2 antwoorden, onderling 0,25
                    het verst uiteen: strategisch en operationeel, 0,75""");
    }

    /** The number among all answers and the number between layers; marks on different scales count as parts of theirs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                                        | too few (0 of at least 2) | too few (0 of at least 2)
            strategic - 3 of 1..5                                                     | too few (1 of at least 2) | too few (1 of at least 2)
            strategic - 3 of 1..5, strategic - 4 of 1..5                              | 0.25                      | too few (1 of at least 2)
            - - 1 of 1..5, - - 5 of 1..5                                              | 1                         | too few (0 of at least 2)
            strategic - 3 of 1..5, tactical - 3 of 1..5                               | 0                         | 0
            strategic - 3 of 1..5, tactical - 5 of 0..10                              | 0                         | 0
            strategic - 1 of 1..5, tactical - 5 of 1..5                               | 1                         | 1
            strategic - 1 of 1..5, tactical - 1 of 1..5, operational - 5 of 1..5      | 1                         | 1
            strategic - 1 of 1..5, tactical - 3 of 1..5, operational - 5 of 1..5      | 1                         | 1
            strategic - 2 of 1..5, tactical - 3 of 1..5, operational - 4 of 1..5      | 0.5                       | 0.5
            strategic - 1 of 1..5, strategic - 5 of 1..5, tactical - 3 of 1..5        | 1                         | 0
            strategic - 1 of 1..4, tactical - 2 of 1..4                               | about 0.33 (1/3)          | about 0.33 (1/3)
            """)
    void disagreementIsAPartOfTheGreatestThereCanBe(String marks, String among, String between) {
        Disagreement layers = Disagreement.of(TRUST, ratings(marks, true), Grouping.LAYER);
        assertThat(layers.among().text(Language.ENGLISH)).isEqualTo(among);
        assertThat(layers.between().text(Language.ENGLISH)).isEqualTo(between);
    }

    @Test
    void groupsStandInTheOrderOfTheirListAndTheRestIsCounted() {
        Disagreement roles = Disagreement.of(
                TRUST,
                ratings(
                        "- pupil 5 of 1..5, - own-role 1 of 1..5, - other 1 of 1..5, - other 5 of 1..5, - board-member 5 of 1..5, - - 3 of 1..5",
                        false),
                Grouping.ROLE);
        assertThat(roles.ungrouped()).isEqualTo(3);
        assertThat(roles.text(Language.ENGLISH)).isEqualTo("""
                marks for: trust, by role: between groups 1; among all 6 answers about 0.94 (17/18)
                    board member: mean 1 of 1 answer, within too few (1 of at least 2)
                    pupil: mean 1 of 1 answer, within too few (1 of at least 2)
                    own-role: mean 0 of 1 answer, within too few (1 of at least 2)
                    in no group: 3 answers
                    others may still answer
                    furthest apart: own-role and board member/pupil, 1""");
    }

    @Test
    void marksSayNothingOfOrganisations() {
        Disagreement organisations = Disagreement.of(TRUST, ratings(EXAMPLE, true), Grouping.ORGANISATION);
        assertThat(organisations.groups()).isEmpty();
        assertThat(organisations.between()).isEqualTo(new Measured.TooFew(0, 2));
        assertThat(organisations.among()).isEqualTo(number(7, 8));
        assertThat(organisations.gap()).isEmpty();
        assertThat(organisations.lowest()).isEmpty();
    }

    @Test
    void groupsWithEqualMeansLieFurthestApartTogether() {
        Disagreement equal =
                Disagreement.of(TRUST, ratings("strategic - 3 of 1..5, tactical - 3 of 1..5", true), Grouping.LAYER);
        assertThat(equal.gap()).contains(BigFraction.ZERO);
        assertThat(equal.lowest()).isEqualTo(equal.highest()).hasSize(2);
        assertThat(equal.text(Language.ENGLISH)).doesNotContain("furthest");
    }

    private static Measured number(int above, int below) {
        return new Measured.Exactly(BigFraction.of(above, below));
    }
}
