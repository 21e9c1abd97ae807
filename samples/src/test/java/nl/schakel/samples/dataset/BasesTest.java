package nl.schakel.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.LearningYear;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.Partnership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BasesTest {

    private static final Partnership TOT = Portraits.get("tot-route").partnership();

    @Test
    void theNumbersOfTheTotRouteAreLabelledAsAnAssumption() {
        FundingBasis basis = Bases.totRoute();
        assertThat(basis.assumption().orElseThrow().in(Language.ENGLISH)).startsWith("made-up numbers");
        assertThat(basis.pupils(PartnerId.of("uilenhof"), LearningYear.vo(3))).contains(Count.of(22));
        assertThat(basis.pupils(PartnerId.of("uilenhof"), LearningYear.vo(4))).contains(Count.of(20));
        assertThat(Bases.read("tot-route-2017-2018", TOT).orElseThrow()).isEqualTo(basis);
    }

    @Test
    void aDossierWithoutPartnersSaysThatItHasNone() {
        Partnership names = Partnership.builder()
                .id(PartnershipId.of("x"))
                .identity(Identity.builder().name("X").build())
                .build();
        assertThat(Bases.read("tot-route-2017-2018", names).issues())
                .hasSize(2)
                .allSatisfy(issue -> assertThat(issue.advice()).isEqualTo("It has none."));
    }

    @Test
    void namesThatThePartnershipDoesNotHaveAreIssuesWithTheirPlace(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("basis.yaml");
        Files.writeString(file, """
                format: schakel-funding-basis/1
                school-year: 2017-2018
                pupils:
                  uilenhoff:
                    vo-3: 22
                costs:
                  boat: EUR 10.00
                keys:
                  bus:
                    insula: 1
                    da-vinci-college: 2
                """);
        assertThat(Bases.read(file.toString(), TOT).issues())
                .extracting(Issue::toString)
                .containsExactly(
                        file
                                + ":4:3 pupils/uilenhoff [uilenhoff] must be a partner of the dossier (unknown-reference)\n"
                                + "    Did you mean 'uilenhof'?",
                        file + ":7:3 costs/boat [boat] must be an arrangement of the dossier (unknown-reference)\n"
                                + "    It has: teaching, bus, start-subsidy, parents-contribution.",
                        file + ":11:5 keys/bus/da-vinci-college [da-vinci-college] must be a partner of the dossier"
                                + " (unknown-reference)\n    Did you mean 'da-vinci'?");
    }

    @Test
    void whoeverWritesTheNameOfAPartnerIsToldItsId(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("basis.yaml"),
                "format: schakel-funding-basis/1\nschool-year: 2017-2018\npupils: {De Uilenhof: {vo-3: 22}}\n");
        assertThat(Bases.read(file.toString(), TOT).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.advice()).isEqualTo("Did you mean 'uilenhof'?"));
    }
}
