package nl.schakel.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.quantity.Weight;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.document.BasisTable;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.model.funding.statement.FundingBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InputTablesTest {

    private static final PartnerId UILENHOF = PartnerId.of("uilenhof");
    private static final FundingBasis BASIS = FundingBasis.of(SchoolYear.parse("2017-2018"))
            .pupils(UILENHOF, LearningYear.vo(3), 1022)
            .pupils(UILENHOF, LearningYear.vo(4), Count.between(20, 25))
            .amountPerPupil(UILENHOF, Euro.of("7450.50"))
            .hours(ElementId.of("lessen"), PartnerId.of("da-vinci"), Count.parse("3900.25"))
            .cost(ElementId.of("bus"), EuroRange.parse("EUR -0.35..12000.00"))
            .key(ElementId.of("bus"), UILENHOF, new Weight(Count.of(4000), Share.parse("3/4")))
            .build();

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aBasisIsReadBackFromCsvAndExcel(Language language) {
        Table table = InputTables.of(BASIS, language);
        assertThat(BasisTable.standard()
                        .read(bytes(CsvText.write(table, CsvDialect.DUTCH_EXCEL)), "basis.csv")
                        .orElseThrow()
                        .content())
                .isEqualTo(BASIS);
        assertThat(BasisTable.standard()
                        .withNumberStyle(NumberStyle.PLAIN)
                        .read(bytes(CsvText.write(table, CsvDialect.TSV)), "basis.tsv")
                        .orElseThrow()
                        .content())
                .isEqualTo(BASIS);
        assertThat(BasisTable.standard()
                        .read(new ByteArrayInputStream(ExcelFile.write(table)), "basis.xlsx")
                        .orElseThrow()
                        .content())
                .isEqualTo(BASIS);
    }

    @Test
    void aDutchBasisReadsInDutch() {
        assertThat(CsvText.write(InputTables.of(BASIS, Language.DUTCH), CsvDialect.DUTCH_EXCEL)
                        .lines()
                        .limit(4))
                .containsExactly(
                        "\uFEFFsoort;partner;afspraak;leerjaar;schooljaar;waarde;tot-en-met;deel;opmerking",
                        "leerlingen;uilenhof;;vo-3;2017-2018;1022;;;",
                        "leerlingen;uilenhof;;vo-4;2017-2018;20;25;;",
                        "bedrag-per-leerling;uilenhof;;;2017-2018;7450,50;;;");
    }

    @Test
    void aSheetOfNumbersProvesNothingByThemAndTextThatLooksLikeANumberIsRefused() {
        Table table = InputTables.of(
                FundingBasis.of(SchoolYear.parse("2017-2018"))
                        .cost(ElementId.of("bus"), Euro.of("1234.00"))
                        .build(),
                Language.ENGLISH);
        byte[] workbook = ExcelFile.write(table);
        assertThat(BasisTable.standard()
                        .read(new ByteArrayInputStream(workbook), "basis.xlsx")
                        .orElseThrow()
                        .how()
                        .lines())
                .containsExactly(
                        "sheet funding-basis: no other sheet has cells",
                        "numbers PLAIN: all numbers are digits only, alike in every form");
        Table asText = Table.of(
                table.name(),
                table.title(),
                table.columns().stream()
                        .map(each -> Column.of(each.name(), ColumnType.TEXT, each.title(), each.description()))
                        .toList(),
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.map(text -> text.equals("1234.00") ? "1.234" : text))
                                .toList())
                        .toList());
        assertThat(BasisTable.standard()
                        .read(new ByteArrayInputStream(ExcelFile.write(asText)), "basis.xlsx")
                        .issues())
                .singleElement()
                .asString()
                .startsWith("basis.xlsx:2:6 value [1.234] must mean one number: it is 1234 in Dutch form and 1.234 in"
                        + " English form");
    }
}
