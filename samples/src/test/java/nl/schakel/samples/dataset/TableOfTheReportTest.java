package nl.schakel.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.core.text.Language;
import nl.schakel.io.report.practice.PracticeTable;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison table of the report comes out of the dossiers with the report's own words. */
class TableOfTheReportTest {

    private static final PracticeTable TABLE = PracticeTable.of(
                    Portraits.select().publication("leerroutes-2018").all().stream()
                            .map(TableOfTheReportTest::view)
                            .toList())
            .as(Portraits.TABLE_OF_THE_REPORT);

    private static AsOf view(Dossier dossier) {
        return dossier.asOf(dossier.asOf());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Wat?                     | Samenwerking vo-mbo                 | Omarmingsroute TL - 3 mbo-opleidingen          | Tussentraject in zomerwinperiode (VMR)               | Doorlopende leerlijnen vanuit 5 profielen | Routes vanuit 7 profielen
            Aantal vmbo              | Alle 16 vmbo-loc. in regio          | 2                                              | 4                                                    | 1                                         | 1 (2 locaties)
            Aantal mbo               | 2                                   | 1                                              | 1 (2)                                                | 1                                         | 3+ (preferred partners)
            Omvang                   | bv STERA-route 400 leerl.           | Jaarlijks ca. 20 - 25 leerl.                   | Jaarlijks ca. 10 - 20 leerl.                         | Jaarlijks ca. 110 leerl.                  | Jaarlijks 300 leerl.
            Start route              | Bovenbouw vmbo                      | Leerjaar 1, contact mbo v.a. leerjaar 3        | Aansluitend aan eindexamen vmbo                      | Vanaf leerjaar 2                          | Vanaf leerjaar 1 - 2, contact mbo in leerjaar 4
            Tijd op mbo-locatie      | –                                   | Leerjaar 3: 1 dag; leerjaar 4: 4 dagen         | Traject van 7 weken, 2 dagen stage, 3 dagen mbo      | ca. 1 dagdeel per week, vanaf leerjaar 2  | Leerjaar 4: 1 - 2 dagen
            Bestaan van samenwerking | 18 jaar                             | ca. 8 jaar                                     | 15 jaar                                              | 5 jaar                                    | 7 jaar
            """)
    void rowOfTheReport(String heading, String profijt, String tot, String wvo, String nassau, String element) {
        assertThat(row(heading)).containsExactly(profijt, tot, wvo, nassau, element);
    }

    @Test
    void theAudienceHoldsTheWordsOfTheReport() {
        List<String> audience = row("Doelgroep");
        assertThat(audience.get(0)).isEqualTo("Potentieel alle leerl. BB/KB/GL/TL");
        assertThat(audience.get(1)).isEqualTo("TL+-leerl. met belangstelling voor techniek");
        assertThat(audience.get(2)).startsWith("Excellente").contains("BB/KB-leerl.", "M&T");
        assertThat(audience.get(3)).contains("BB/KB-leerl.", "E&O", "PIE", "Z&W", "HBR", "BWI");
        assertThat(audience.get(4))
                .startsWith("Alle BB/KB-leerl.")
                .contains("BWI", "PIE", "M&T", "D&P", "E&O", "Z&W", "HBR");
    }

    private static List<String> row(String heading) {
        return TABLE.rows().stream()
                .filter(row -> row.heading().in(Language.DUTCH).equals(heading))
                .findFirst()
                .orElseThrow()
                .cells()
                .stream()
                .map(cell -> cell.in(Language.DUTCH))
                .toList();
    }
}
