package nl.schakel.assessment.law.route;

import static nl.schakel.assessment.law.route.RouteLawTest.answer;
import static nl.schakel.assessment.law.route.RouteLawTest.facts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which leerweg may lead to which level, and what is known where only one of them is. */
class PairTest {

    @ParameterizedTest
    @CsvSource({
        "DOORLOPENDE_LEERROUTE, 2020-08-01, BB, LEVEL_2, MET",
        "DOORLOPENDE_LEERROUTE, 2020-08-01, KB, LEVEL_2, NOT_MET",
        "DOORLOPENDE_LEERROUTE, 2020-08-01, KB, LEVEL_3, MET",
        "DOORLOPENDE_LEERROUTE, 2020-08-01, KB, LEVEL_4, MET",
        "DOORLOPENDE_LEERROUTE, 2020-08-01, GL, LEVEL_3, NOT_MET",
        "DOORLOPENDE_LEERROUTE, 2020-08-01, TL, LEVEL_3, NOT_MET",
        "DOORLOPENDE_LEERROUTE, 2020-08-01, TL, LEVEL_4, MET",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2014-08-01, KB, LEVEL_2, MET",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2014-08-01, KB, LEVEL_3, NOT_MET",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2016-08-01, KB, LEVEL_3, MET",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2016-08-01, GL, LEVEL_3, NOT_MET",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2016-08-01, TL, LEVEL_3, NOT_MET",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2014-08-01, TL, LEVEL_4, UNKNOWN",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2016-08-01, TL, LEVEL_4, MET",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2016-08-01, BB, LEVEL_4, NOT_MET",
        "VM2_REGULATION, 2009-08-01, BB, LEVEL_2, MET",
        "VM2_REGULATION, 2009-08-01, KB, LEVEL_2, NOT_MET",
        "ENTREE, 2021-08-01, BB, LEVEL_1, MET",
        "ENTREE, 2021-08-01, KB, LEVEL_1, NOT_MET",
        "LEERWERKTRAJECT, 2021-08-01, BB, LEVEL_2, MET",
        "LEERWERKTRAJECT, 2021-08-01, KB, LEVEL_2, NOT_MET",
    })
    void aLeerwegLeadsToItsLevels(LegalBasis basis, LocalDate start, Leerweg leerweg, MboLevel level, Answer answer) {
        assertThat(answer(facts(basis).start(start).addLeerwegen(leerweg).addLevels(level), "pair"))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            VM2_REGULATION | 2009-08-01 | - | LEVEL_4 | - | NOT_MET | niveau 4; leerweg vmbo is niet bekend, en geen leidt naar niveau 4 | level 4; the vmbo leerweg is not known, and none leads to level 4
            VM2_REGULATION | 2009-08-01 | - | LEVEL_2 | - | UNKNOWN | leerweg vmbo of niveau mbo is niet bekend | vmbo leerweg or mbo level is not known
            VM2_REGULATION | 2009-08-01 | KB | - | - | NOT_MET | KB; niveau mbo is niet bekend, en bij KB hoort er geen | KB; the mbo level is not known, and none goes with KB
            VM2_REGULATION | 2009-08-01 | BB | - | - | UNKNOWN | leerweg vmbo of niveau mbo is niet bekend | vmbo leerweg or mbo level is not known
            VM2_REGULATION | 2009-08-01 | - | - | - | UNKNOWN | leerweg vmbo of niveau mbo is niet bekend | vmbo leerweg or mbo level is not known
            EXPERIMENT_DOORLOPENDE_LEERLIJNEN | 2016-08-01 | - | LEVEL_1 | - | NOT_MET | niveau 1; leerweg vmbo is niet bekend, en geen leidt naar niveau 1 | level 1; the vmbo leerweg is not known, and none leads to level 1
            EXPERIMENT_DOORLOPENDE_LEERLIJNEN | 2016-08-01 | - | LEVEL_3 | - | UNKNOWN | leerweg vmbo of niveau mbo is niet bekend | vmbo leerweg or mbo level is not known
            EXPERIMENT_DOORLOPENDE_LEERLIJNEN | 2014-08-01 | - | LEVEL_3 | - | NOT_MET | niveau 3; leerweg vmbo is niet bekend, en geen leidt naar niveau 3 | level 3; the vmbo leerweg is not known, and none leads to level 3
            EXPERIMENT_DOORLOPENDE_LEERLIJNEN | 2014-08-01 | TL | - | - | UNKNOWN | leerweg vmbo of niveau mbo is niet bekend | vmbo leerweg or mbo level is not known
            EXPERIMENT_DOORLOPENDE_LEERLIJNEN | 2014-08-01 | TL | - | FALSE | NOT_MET | TL; niveau mbo is niet bekend, en bij TL hoort er geen | TL; the mbo level is not known, and none goes with TL
            DOORLOPENDE_LEERROUTE | 2021-08-01 | - | LEVEL_1 | - | NOT_MET | niveau 1; leerweg vmbo is niet bekend, en geen leidt naar niveau 1 | level 1; the vmbo leerweg is not known, and none leads to level 1
            DOORLOPENDE_LEERROUTE | 2021-08-01 | TL | - | - | UNKNOWN | leerweg vmbo of niveau mbo is niet bekend | vmbo leerweg or mbo level is not known
            LEERWERKTRAJECT | 2021-08-01 | GL | - | - | NOT_MET | GL; niveau mbo is niet bekend, en bij GL hoort er geen | GL; the mbo level is not known, and none goes with GL
            ENTREE | 2021-08-01 | - | LEVEL_2 | - | NOT_MET | niveau 2; leerweg vmbo is niet bekend, en geen leidt naar niveau 2 | level 2; the vmbo leerweg is not known, and none leads to level 2
            """)
    void aPairOfWhichHalfIsKnownIsNotMetWhereNothingFits(
            LegalBasis basis,
            LocalDate start,
            Leerweg leerweg,
            MboLevel level,
            Truth technology,
            Answer answer,
            String dutch,
            String english) {
        RouteFacts facts = facts(basis)
                .start(start)
                .leerwegen(Optional.ofNullable(leerweg).stream().collect(Collectors.toSet()))
                .levels(Optional.ofNullable(level).stream().collect(Collectors.toSet()))
                .technology(Optional.ofNullable(technology).orElse(Truth.UNKNOWN))
                .build();
        Finding pair = RouteLaw.review(facts, start)
                .of("route." + Codes.of(basis) + ".pair")
                .get(0);
        assertThat(pair.answer()).isEqualTo(answer);
        assertThat(pair.because()).isEqualTo(LocalizedText.of(dutch, english));
    }

    @Test
    void theHalfThatFitsNothingIsNamedAmongSeveral() {
        LocalDate start = LocalDate.of(2009, 8, 1);
        RouteFacts leerwegen = facts(LegalBasis.VM2_REGULATION)
                .addLeerwegen(Leerweg.BB, Leerweg.KB)
                .build();
        RouteFacts levels = facts(LegalBasis.VM2_REGULATION)
                .addLevels(MboLevel.LEVEL_2, MboLevel.LEVEL_3)
                .build();
        assertThat(RouteLaw.review(leerwegen, start)
                        .of("route.vm2-regulation.pair")
                        .get(0)
                        .because())
                .isEqualTo(LocalizedText.of(
                        "BB/KB; niveau mbo is niet bekend, en bij KB hoort er geen",
                        "BB/KB; the mbo level is not known, and none goes with KB"));
        assertThat(RouteLaw.review(levels, start)
                        .of("route.vm2-regulation.pair")
                        .get(0)
                        .because())
                .isEqualTo(LocalizedText.of(
                        "niveau 2/3; leerweg vmbo is niet bekend, en geen leidt naar niveau 3",
                        "level 2/3; the vmbo leerweg is not known, and none leads to level 3"));
    }

    @Test
    void severalLeerwegenEachLeadSomewhereAndEachLevelIsReached() {
        RouteFacts.Builder both = facts(LegalBasis.DOORLOPENDE_LEERROUTE).addLeerwegen(Leerweg.BB, Leerweg.KB);
        assertThat(answer(both.addLevels(MboLevel.LEVEL_2, MboLevel.LEVEL_3), "pair"))
                .isEqualTo(Answer.MET);
        assertThat(answer(
                        facts(LegalBasis.DOORLOPENDE_LEERROUTE)
                                .addLeerwegen(Leerweg.BB, Leerweg.KB)
                                .addLevels(MboLevel.LEVEL_2),
                        "pair"))
                .isEqualTo(Answer.NOT_MET);
    }
}
