package nl.schakel.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.source.Publication;
import nl.schakel.core.source.SourceReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrameworksTest {

    static List<RuleSet> frameworks() {
        return Frameworks.all();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void frameworkIsFoundByItsName(RuleSet framework) {
        assertThat(Frameworks.get(framework.id().value())).isSameAs(framework);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void frameworkAsksOnlyFactsThatTheLibraryKnows(RuleSet framework) {
        assertThatCode(() -> Assessor.of(framework)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyFactorHasARuleAndEveryTextIsThereInBothLanguages(RuleSet framework) {
        assertThat(framework.factors()).allSatisfy(factor -> {
            assertThat(framework.rules()).anyMatch(rule -> rule.factor().equals(factor.id()) && rule.weight() > 0);
            assertThat(factor.name().nl()).isPresent();
            assertThat(factor.name().en()).isPresent();
        });
        assertThat(framework.rules()).allSatisfy(rule -> {
            assertThat(rule.text().nl()).isPresent();
            assertThat(rule.text().en()).isPresent();
        });
        assertThat(framework.bands()).allSatisfy(band -> {
            assertThat(band.text().nl()).isPresent();
            assertThat(band.text().en()).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyFactorAndRuleHasAPlaceInAPublicationOfTheFramework(RuleSet framework) {
        List<PublicationId> known =
                framework.publications().stream().map(Publication::id).toList();
        assertThat(framework.factors())
                .extracting(factor -> factor.source())
                .extracting(SourceReference::publication)
                .isSubsetOf(known);
        assertThat(framework.rules())
                .extracting(rule -> rule.source())
                .extracting(SourceReference::publication)
                .isSubsetOf(known);
    }

    @Test
    void unknownFrameworkIsRefusedWithTheNearestName() {
        assertThatThrownBy(() -> Frameworks.get("doorlopende-leerroutes-2019"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("framework [doorlopende-leerroutes-2019] must be one that the library ships\n"
                        + "Did you mean 'doorlopende-leerroutes-2018'?");
        assertThatThrownBy(() -> Frameworks.get("mine"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("framework [mine] must be one that the library ships\n"
                        + "Possible: schoolportretten-2014, doorlopende-leerroutes-2018, kritische-succesfactoren-2018,"
                        + " overlegraad-2019, praktijkvoorbeelden-2015, vijf-condities, schakel.");
    }

    @Test
    void allAreTheSixOfTheReportsAndThenTheProfile() {
        assertThat(Frameworks.all())
                .containsExactly(
                        Frameworks.SCHOOLPORTRETTEN_2014,
                        Frameworks.DOORLOPENDE_LEERROUTES_2018,
                        Frameworks.KRITISCHE_SUCCESFACTOREN_2018,
                        Frameworks.OVERLEGRAAD_2019,
                        Frameworks.PRAKTIJKVOORBEELDEN_2015,
                        Frameworks.VIJF_CONDITIES,
                        Frameworks.SCHAKEL);
        assertThat(Frameworks.standard()).isSameAs(Frameworks.SCHAKEL);
    }
}
