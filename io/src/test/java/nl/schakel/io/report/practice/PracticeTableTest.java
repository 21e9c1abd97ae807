package nl.schakel.io.report.practice;

import static nl.schakel.io.report.practice.Samples.cell;
import static nl.schakel.io.report.practice.Samples.dossier;
import static nl.schakel.io.report.practice.Samples.partnership;
import static nl.schakel.io.report.practice.Samples.source;
import static nl.schakel.io.report.practice.Samples.view;
import static nl.schakel.io.report.practice.Samples.withRoute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.Term;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.Claim;
import nl.schakel.model.route.Audience;
import nl.schakel.model.route.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeTableTest {

    private static final String PLACE = "schema 1";

    private static Claim claim(String path, String value, String place) {
        return new Claim(ModelPath.parse(path), value, Optional.empty(), source(place));
    }

    private static AsOf claimed(Claim... claims) {
        return dossier(withRoute(route -> route.intake(Quantity.parse("200..400 pupils"))
                        .audience(Audience.builder().reach(Term.of(Reach.ALL)).build())))
                .addClaims(claims)
                .build()
                .asOf(Samples.DAY);
    }

    @Test
    void tableHasAColumnForEachPartnershipAndARowForEachQuestion() {
        PracticeTable table = PracticeTable.of(List.of(view(partnership()), view(partnership())));
        assertThat(table.partnerships()).containsExactly("Voorbeeld", "Voorbeeld");
        assertThat(table.rows())
                .extracting(row -> row.heading().in(Language.DUTCH))
                .containsExactly(
                        "Wat?",
                        "Aantal vmbo",
                        "Aantal mbo",
                        "Doelgroep",
                        "Omvang",
                        "Start route",
                        "Tijd op mbo-locatie",
                        "Bestaan van samenwerking");
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(2));
    }

    @Test
    void tableOfNothingHasRowsWithoutCells() {
        assertThat(PracticeTable.of(List.of()).rows())
                .hasSize(8)
                .allSatisfy(row -> assertThat(row.cells()).isEmpty());
    }

    @Test
    void claimsOfThePlaceReplaceWhatTheDossierMakesOfAll() {
        AsOf view = claimed(
                claim("routes/main/intake", "200 pupils", "elders"), claim("routes/main/intake", "400 pupils", PLACE));
        PracticeTable table = PracticeTable.of(List.of(view));
        assertThat(cell(table, Words.SIZE, Language.DUTCH)).isEqualTo("200 - 400 leerl.");
        assertThat(cell(table.as(PLACE), Words.SIZE, Language.DUTCH)).isEqualTo("400 leerl.");
        assertThat(cell(table.as("elders"), Words.SIZE, Language.DUTCH)).isEqualTo("200 leerl.");
        assertThat(cell(table.as("nergens"), Words.SIZE, Language.DUTCH)).isEqualTo("200 - 400 leerl.");
    }

    @ParameterizedTest
    @CsvSource({
        "identity/since,2003,AGE,15 jaar",
        "routes/main/audience/leerwegen,'tl, gl',AUDIENCE,Alle leerl. GL/TL",
        "routes/main/audience/reach,interested,AUDIENCE,Geïnteresseerde leerl.",
        "routes/main/type,vm2,WHAT,VM2",
        "routes/main/name,Andere route,SIZE,200 - 400 leerl.",
    })
    void claimOfAnyKindIsReadAsItsPartWouldBe(String path, String value, String row, String dutch) {
        var heading = java.util.Map.of(
                        "AGE", Words.AGE, "AUDIENCE", Words.AUDIENCE, "WHAT", Words.WHAT, "SIZE", Words.SIZE)
                .get(row);
        PracticeTable table =
                PracticeTable.of(List.of(claimed(claim(path, value, PLACE)))).as(PLACE);
        assertThat(cell(table, heading, Language.DUTCH)).isEqualTo(dutch);
    }

    @ParameterizedTest
    @CsvSource({
        "partners,26 schools",
        "routes/main/intake,many",
        "routes/other/intake,5 pupils",
        "routes/main/nothing,5",
        "routes/main/timeline/start/year,2",
        "routes/main,5",
    })
    void claimThatDoesNotFitItsPartIsLeftOut(String path, String value) {
        PracticeTable table = PracticeTable.of(List.of(claimed(claim(path, value, PLACE))));
        assertThat(table.as(PLACE).rows()).isEqualTo(table.rows());
    }

    @Test
    void blankPlaceIsRefused() {
        PracticeTable table = PracticeTable.of(List.of());
        assertThatThrownBy(() -> table.as(" "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("place [ ] must not be blank\nWrite some text, or leave it out.");
    }
}
