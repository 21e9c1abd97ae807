package nl.schakel.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcordanceTest {

    private static String ids(List<Article> articles) {
        return articles.stream().map(Article::id).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "definition, wvo:10b10, wvo-2020:2.107a",
        "agreement, wvo:10b11, wvo-2020:2.107b",
        "notification, wvo:10b12, wvo-2020:2.107c",
        "set-up, wvo:10b13, wvo-2020:2.107d",
        "enrolment, wvo:10b14, wvo-2020:2.107e",
        "responsibility, wvo:10b15, wvo-2020:2.107f",
        "duration, wvo:10b16, wvo-2020:2.107g",
        "hours-bol, wvo:10b17, wvo-2020:2.107h",
        "hours-bbl, wvo:10b18, wvo-2020:2.107i",
        "exam, wvo:10b19, wvo-2020:2.107j",
        "overstapoptie, wvo:10b20, wvo-2020:2.107k",
        "integrated-route, wvo:10b21, wvo-2020:2.107l",
        "transfer-of-funding, wvo:96t, wvo-2020:5.42a web:8.5a.16",
        "elsewhere, wvo:25a, wvo-2020:2.99 wvo-2020:2.100 wvo-2020:2.101 wvo-2020:2.108",
        "entree, wvo:10b8 wvo:10b9, wvo-2020:2.102",
        "leer-werktraject, wvo:10b1 wvo:10b2 wvo:10b3 wvo:10b4 wvo:10b5 wvo:10b6 wvo:10b7,"
                + " wvo-2020:2.103 wvo-2020:2.104 wvo-2020:2.105 wvo-2020:2.106 wvo-2020:2.107",
        "rpo-region, wvo:74, wvo-2020:4.18",
        "rpo, wvo:74a, wvo-2020:4.19",
        "rpo-application, wvo:74b, wvo-2020:4.20",
        "rpo-loss, wvo:74c, wvo-2020:4.21",
        "rpo-start, wvo:74d, wvo-2020:4.22",
        "rpo-end, wvo:109, wvo-2020:4.26",
        "samenwerkingsschool, wvo:53d, wvo-2020:3.22 wvo-2020:3.23 wvo-2020:3.24 wvo-2020:3.25 wvo-2020:3.26",
        "swv, wvo:17a, wvo-2020:2.47",
        "lwoo, wvo:10e, wvo-2020:2.42",
    })
    void aSubjectGoesFromItsArticlesToThoseOfTheNewLawAndBack(String subject, String before, String after) {
        Concordance found = Concordance.of(subject);
        assertThat(ids(found.before())).isEqualTo(before);
        assertThat(ids(found.after())).isEqualTo(after);
        found.before()
                .forEach(article -> assertThat(
                                ids(Concordance.toNew(article.number().orElseThrow())))
                        .isEqualTo(after));
        found.after().stream()
                .filter(article -> article.statute().equals(Statute.WVO_2020))
                .forEach(article -> assertThat(
                                ids(Concordance.toOld(article.number().orElseThrow())))
                        .isEqualTo(before));
    }

    @Test
    void paragraphsAndLettersDoNotCountAndWhatIsNotInItLeadsNowhere() {
        assertThat(ids(Concordance.toNew("25a lid 3")))
                .isEqualTo("wvo-2020:2.99 wvo-2020:2.100 wvo-2020:2.101 wvo-2020:2.108");
        assertThat(ids(Concordance.toOld("2.107b lid 2"))).isEqualTo("wvo:10b11");
        assertThat(Concordance.toNew("1")).isEmpty();
        assertThat(Concordance.toOld("8.5a.16")).isEmpty();
        assertThat(Concordance.all()).hasSize(25);
    }

    @Test
    void itIsPrintedInBothLanguages() {
        assertThat(Concordance.text(Language.DUTCH))
                .startsWith("wat een doorlopende leerroute is: WVO, art. 10b10 -> WVO 2020, art. 2.107a\n")
                .contains("overdracht van bekostiging: WVO, art. 96t -> WVO 2020, art. 5.42a; WEB, art. 8.5a.16\n")
                .hasLineCount(25);
        assertThat(Concordance.text(Language.ENGLISH))
                .contains("entreeopleiding in place of BB: WVO, art. 10b8, 10b9 -> WVO 2020, art. 2.102\n");
        assertThat(Concordance.of("enrolment")).hasToString("enrolment: WVO, art. 10b14 -> WVO 2020, art. 2.107e");
    }

    @Test
    void aSubjectThatItLacksIsRefused() {
        assertThatThrownBy(() -> Concordance.of("enrollment"))
                .hasMessage("subject [enrollment] must be one of the concordance\nDid you mean 'enrolment'?");
    }

    @Test
    void articlesOfOneStatuteAreCitedTogether() {
        List<Provision> provisions = List.of(
                Provision.of(Statute.WVO, "10b17", "2020-08-01/2022-07-31"),
                Provision.of(Statute.WVO, "10b18", "2020-08-01/2022-07-31"),
                Provision.of(Statute.WEB, "8.4.3", "2020-08-01/..").notRead(),
                Provision.of(Statute.WVO_2020_DECREE, "2022-08-01/..").notRead(),
                Provision.of(Statute.VM2_REGULATION, "2008-08-01/?"));
        assertThat(Provision.cite(provisions, Language.ENGLISH))
                .isEqualTo("WVO, art. 10b17, 10b18; WEB, art. 8.4.3 (not read); Uitvoeringsbesluit WVO 2020 (not read);"
                        + " Tijdelijke regeling subsidiëring experimenten leergang vmbo-mbo2 2008–2013");
        assertThat(Provision.cite(provisions.subList(3, 4), Language.DUTCH))
                .isEqualTo("Uitvoeringsbesluit WVO 2020 (niet gelezen)");
        assertThat(Provision.cite(List.of(), Language.DUTCH)).isEmpty();
        assertThat(provisions.get(2)).hasToString("WEB, art. 8.4.3 (2020-08-01/..), not read");
        assertThat(new Article(Statute.VM2_REGULATION, Optional.of("17 lid 2")).id())
                .isEqualTo("vm2:17-lid-2");
    }
}
