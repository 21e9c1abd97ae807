package nl.schakel.io.duo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.BoardNumber;
import nl.schakel.core.id.InstitutionCode;
import nl.schakel.core.id.MunicipalityCode;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.QualificationCode;
import nl.schakel.core.id.SiteCode;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.core.truth.Truth;
import nl.schakel.io.duo.row.Area;
import nl.schakel.io.duo.row.AreaKind;
import nl.schakel.io.duo.row.ExamResult;
import nl.schakel.io.duo.row.MboStudents;
import nl.schakel.io.duo.row.PupilsByYear;
import nl.schakel.io.duo.row.SchoolSite;
import nl.schakel.io.duo.row.SitePupils;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.institution.Denomination;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.region.Municipality;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.MboLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What DUO's own rows say, in every dress in which they come. */
class DuoReaderTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path directory;

    private static <T> DuoTable<T> read(DuoReader<T> reader, String sample) {
        Checked<DuoTable<T>> read = reader.readText(DuoSamples.text(sample), sample);
        assertThat(read.issues()).isEmpty();
        return read.orElseThrow();
    }

    @Test
    void sitesHaveCodesPlacesContactsAndAreas() {
        DuoTable<SchoolSite> table = read(DuoReader.sites(), DuoSamples.SITES);
        assertThat(table.summary().rows()).isEqualTo(new RowCount(8, 0, 0));
        SchoolSite first = table.contents().get(0);
        assertThat(first.site().code()).isEqualTo(SiteCode.of("18BR00"));
        assertThat(first.site().name()).isEqualTo("School voor Praktijkonderwijs Assen");
        assertThat(first.site().board()).isEqualTo(BoardNumber.of("10053"));
        assertThat(first.site().location().municipality())
                .isEqualTo(new Municipality("ASSEN", Optional.of(MunicipalityCode.of("0106"))));
        assertThat(first.site().location().province()).contains("Drenthe");
        assertThat(first.site().location().address()).hasToString("Zwartwatersweg 202, 9406 NN ASSEN");
        assertThat(first.contact().telephone()).contains("0592340973");
        assertThat(first.contact().web()).contains("www.pro-assen.nl");
        assertThat(first.education().denomination()).contains(Term.of(Denomination.PUBLIC));
        assertThat(first.education().structures()).containsExactly("PRO");
        assertThat(first.areas()).hasSize(7);
        assertThat(first.areas().get(AreaKind.RPA))
                .isEqualTo(new Area(Optional.of("03"), Optional.of("Centraal-Groningen")));
        assertThat(first.areas().get(AreaKind.HOLIDAY)).hasToString("Noord");
    }

    @Test
    void aCellOfOneBlankIsEmptyAndATelephoneNumberIsNoInternetAddress() {
        DuoTable<SchoolSite> table = read(DuoReader.sites(), DuoSamples.SITES);
        assertThat(table.contents().get(1).contact().telephone()).isEmpty();
        assertThat(table.contents().get(1).contact().web()).isEmpty();
        SchoolSite wolfsbos = table.contents().get(4);
        assertThat(wolfsbos.site().code()).isEqualTo(SiteCode.of("19IW02"));
        assertThat(wolfsbos.contact().telephone()).contains("0528266192");
        assertThat(wolfsbos.contact().web()).isEmpty();
        assertThat(table.issues())
                .singleElement()
                .hasToString("vestigingen-vo.csv:6:131 internetadres [0528266192] must be an internet address, and is a"
                        + " telephone number (doubtful)\n"
                        + "    The row is read without an internet address; nothing else is lost.");
    }

    @Test
    void whatIsWiderThanOneDenominationKeepsTheWordsOfTheFile() {
        SchoolSite terra = read(DuoReader.sites(), DuoSamples.SITES).contents().get(5);
        assertThat(terra.education().denomination()).contains(Term.other(LocalizedText.same("Overige")));
        assertThat(read(DuoReader.sites(), DuoSamples.SITES)
                        .contents()
                        .get(3)
                        .education()
                        .structures())
                .containsExactly("VBO", "MAVO", "HAVO", "VWO");
    }

    @Test
    void pupilsAreCountsAndSuppressedOnesAreBounds() {
        DuoTable<SitePupils> table = read(DuoReader.pupils(), DuoSamples.PUPILS);
        assertThat(table.summary().rows()).isEqualTo(new RowCount(14, 0, 0));
        assertThat(table.issues()).isEmpty();
        SitePupils kollum = table.contents().get(10);
        assertThat(kollum.site().name()).isEqualTo("Locatie, !mpulse Kollum");
        assertThat(kollum.site().location().municipality())
                .isEqualTo(new Municipality("Noardeast-Fryslân", Optional.of(MunicipalityCode.of("1970"))));
        assertThat(kollum.pupils()).isEqualTo(Count.of(276));
        assertThat(kollum.atVavo()).contains(Count.between(0, 4));
        assertThat(kollum.total()).isEmpty();
        assertThat(table.contents().get(9).site().name()).isEqualTo("VMBO \"De Jutter\" Vlieland");
        assertThat(table.contents().get(12).site().location().municipality().code())
                .contains(MunicipalityCode.of("0034"));
    }

    @Test
    void whoKnowsThatZerosAreWrittenGetsNarrowerBounds() {
        DuoTable<SitePupils> table = read(DuoReader.pupils().withZerosWritten(), DuoSamples.PUPILS);
        assertThat(table.contents().get(10).atVavo()).contains(Count.between(1, 4));
        assertThat(table.contents().get(0).atVavo()).contains(Count.of(0));
    }

    @Test
    void pupilsByYearAreWhatASettlementStartsFrom() {
        PupilsByYear row = DuoReader.pupilsByYear()
                .readText(DuoSamples.file(DuoKind.PUPILS_BY_YEAR), "01-2025.csv")
                .orElseThrow()
                .contents()
                .get(0);
        assertThat(row.site().code()).isEqualTo(SiteCode.of("00AH17"));
        assertThat(row.programme().elementCode()).contains("0111");
        assertThat(row.group().lwoo()).isEqualTo(Truth.FALSE);
        assertThat(row.years().keySet()).containsExactly(1, 3, 4);
        assertThat(row.pupils(LearningYear.vo(1))).contains(Count.of(0));
        assertThat(row.pupils(LearningYear.vo(2))).isEmpty();
        assertThat(row.pupils(LearningYear.vo(3))).contains(Count.between(12, 16));
        assertThat(row.pupils(LearningYear.vo(4))).isEmpty();
        PartnerId school = PartnerId.of("alpha");
        assertThat(FundingBasis.of(SchoolYear.parse("2025-2026"))
                        .pupils(
                                school,
                                LearningYear.vo(3),
                                row.pupils(LearningYear.vo(3)).orElseThrow())
                        .build()
                        .pupils(school, LearningYear.vo(3)))
                .hasToString("Optional[12..16]");
    }

    @Test
    void examsHaveGroupsCountsAndMarks() {
        DuoTable<ExamResult> table = read(DuoReader.exams(), DuoSamples.EXAMS);
        assertThat(table.summary().rows()).isEqualTo(new RowCount(10, 0, 0));
        assertThat(table.issues()).isEmpty();
        ExamResult havo = table.contents().get(0);
        assertThat(havo.site().code().institution()).isEqualTo(InstitutionCode.of("00AH"));
        assertThat(havo.site().municipality()).contains("ENSCHEDE");
        assertThat(havo.group().type()).isEqualTo("HAVO");
        assertThat(havo.group().leerweg()).isEmpty();
        assertThat(havo.group().sector()).isEmpty();
        assertThat(havo.group().department()).contains("Economie en Maatschappij");
        assertThat(havo.counts().passed()).isEqualTo(Count.of(36));
        assertThat(havo.marks().school()).contains(new BigDecimal("6.1"));
        ExamResult basic = table.contents().get(6);
        assertThat(basic.group().leerweg()).contains(Term.of(Leerweg.BB));
        assertThat(basic.group().department()).contains("PIE");
        assertThat(basic.counts().candidates()).isEqualTo(Count.between(0, 4));
        assertThat(basic.counts().failed()).isEqualTo(Count.of(0));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "120, N, 120",
                "120, '', 120",
                "4, N, 4",
                "4, ' ', 4",
                "4, J, 0..4",
                "4, j, 0..4",
                "4, none, 0..4",
                "5, none, 5",
                "<5, N, 0..4"
            })
    void aFourOfTheMboFileIsANumberOnlyWhereItIsNotSuppressed(String cell, String indication, String expected) {
        String change = "INDICATIEAVG=" + (indication == null ? "-" : indication);
        MboStudents row = DuoReader.students()
                .readText(DuoSamples.file(DuoKind.STUDENTS, "AANTAL=" + cell, change), "mbo.csv")
                .orElseThrow()
                .contents()
                .get(0);
        assertThat(row.students()).hasToString(expected);
    }

    @Test
    void studentsHaveInstitutionAndQualification() {
        MboStudents row = DuoReader.students()
                .readText(DuoSamples.file(DuoKind.STUDENTS, "DOMEIN=Bouw en infra"), "mbo.csv")
                .orElseThrow()
                .contents()
                .get(0);
        assertThat(row.institution().code()).isEqualTo(InstitutionCode.of("25LX"));
        assertThat(row.institution().kind()).contains(Term.of(InstitutionKind.ROC));
        assertThat(row.qualification().code()).isEqualTo(QualificationCode.of("25502"));
        assertThat(row.qualification().level()).contains(Term.of(MboLevel.LEVEL_4));
        assertThat(row.qualification().fields()).containsExactly("Techniek", "Bouw en infra");
    }

    @ParameterizedTest
    @CsvSource({
        "SITES, vestigingen-vo.csv",
        "PUPILS, leerlingen-vo-per-vestiging-2025.csv",
        "EXAMS, examens-vo-2024-2025.csv"
    })
    void theKindIsToldByTheColumns(DuoKind kind, String sample) throws IOException {
        Path file = Files.write(directory.resolve("x.csv"), DuoSamples.bytes(sample));
        assertThat(DuoKind.of(file)).contains(kind);
        assertThat(DuoKind.of(Files.writeString(file, "a;b\n1;2\n"))).isEmpty();
        assertThat(DuoKind.of(directory.resolve("none.csv"))).isEmpty();
    }

    @Test
    void everyEntryPointReadsTheSame() throws IOException {
        DuoReader<SitePupils> reader = DuoReader.pupils();
        String text = DuoSamples.text(DuoSamples.PUPILS);
        Path file = Files.writeString(directory.resolve(DuoSamples.PUPILS), text);
        List<SitePupils> expected = read(reader, DuoSamples.PUPILS).contents();
        assertThat(reader.read(file).orElseThrow().contents()).isEqualTo(expected);
        assertThat(reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x")
                        .orElseThrow()
                        .contents())
                .isEqualTo(expected);
        assertThat(reader.read(new StringReader("\uFEFF" + text), "x")
                        .orElseThrow()
                        .contents())
                .isEqualTo(expected);
    }

    /** Every dress of a file: its bytes change, and what it says does not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "utf-8 | UTF_8: all bytes are sound UTF-8, also those of row 12, column 7 [Noardeast-Fryslân]",
                "mark | UTF_8: it begins with the byte order mark of UTF-8",
                "windows | WINDOWS_1252: not all bytes are sound UTF-8, such as those of row 12, column 7 [Noardeast-Fryslân]",
                "crlf | UTF_8: all bytes are sound UTF-8, also those of row 12, column 7 [Noardeast-Fryslân]",
                "comma | UTF_8: all bytes are sound UTF-8, also those of row 12, column 7 [Noardeast-Fryslân]",
                "unquoted | UTF_8: all bytes are sound UTF-8, also those of row 12, column 7 [Noardeast-Fryslân]"
            })
    void theDressOfAFileMakesNoDifferenceAndIsSaid(String dress, String encoding) {
        String text = DuoSamples.text(DuoSamples.PUPILS);
        byte[] bytes = switch (dress) {
            case "mark" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case "windows" -> text.getBytes(WINDOWS);
            case "crlf" -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            case "comma" ->
                text.replace("\";", "\",").replaceAll("(\\d);", "$1,").getBytes(StandardCharsets.UTF_8);
            case "unquoted" ->
                text.replace("\"\"", "#").replace("\"", "").replace("#", "\"").getBytes(StandardCharsets.UTF_8);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
        DuoTable<SitePupils> read =
                DuoReader.pupils().read(new ByteArrayInputStream(bytes), "x").orElseThrow();
        assertThat(read.contents())
                .isEqualTo(read(DuoReader.pupils(), DuoSamples.PUPILS).contents());
        assertThat(read.summary().how().encoding().orElseThrow()).hasToString(encoding);
        assertThat(read.summary().how().numbers().value()).isEqualTo(NumberStyle.DUTCH);
    }

    @Test
    void aStatedEncodingIsTaken() {
        byte[] utf8 = DuoSamples.bytes(DuoSamples.PUPILS);
        DuoTable<SitePupils> read = DuoReader.pupils()
                .withEncoding(Encoding.WINDOWS_1252)
                .read(new ByteArrayInputStream(utf8), "x")
                .orElseThrow();
        assertThat(read.contents().get(10).site().location().municipality().name())
                .isEqualTo("Noardeast-FryslÃ¢n");
        assertThat(read.summary().how().encoding().orElseThrow()).hasToString("WINDOWS_1252: the caller states it");
    }

    @Test
    void aFileOfAnEnglishSpreadsheetIsReadWhenThatIsStated() {
        String text = DuoSamples.file(
                DuoKind.EXAMS,
                "EXAMENKANDIDATEN=1,035",
                "GESLAAGDEN=1,033",
                "GEMIDDELD CIJFER CIJFERLIJST=6.4",
                "GEMIDDELD CIJFER SCHOOLEXAMEN=6.3",
                "GEMIDDELD CIJFER CENTRAAL EXAMEN=6.3");
        DuoTable<ExamResult> refused = DuoReader.exams().readText(text, "x").orElseThrow();
        assertThat(refused.summary().rows()).isEqualTo(new RowCount(0, 1, 0));
        ExamResult read = DuoReader.exams()
                .withNumberStyle(NumberStyle.ENGLISH)
                .readText(text, "x")
                .orElseThrow()
                .contents()
                .get(0);
        assertThat(read.counts().candidates()).isEqualTo(Count.of(1035));
        assertThat(read.marks().overall()).contains(new BigDecimal("6.4"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "leerlingen-vo-per-vestiging-2025.csv, 2025-2026, UNKNOWN",
                "03.-leerlingen-vo-per-vestiging-en-bestuur-(vavo-apart)-2025.csv, 2025-2026, UNKNOWN",
                "examens_2024_2025.csv, 2024-2025, UNKNOWN",
                "examens-2024-2025-voorlopig.csv, 2024-2025, TRUE",
                "examens-2023-2024-Definitief.csv, 2023-2024, FALSE",
                "2019/02.-alle-vestigingen-vo.csv, none, UNKNOWN",
                "cijfers-2020-2024.csv, none, UNKNOWN",
                "v12025.csv, none, UNKNOWN"
            })
    void theNameOfAFileSaysItsYear(String name, String year, Truth provisional) {
        assertThat(DuoEdition.ofFileName(name))
                .isEqualTo(new DuoEdition(Optional.ofNullable(year).map(SchoolYear::parse), provisional));
    }

    @Test
    void theNewestYearIsProvisionalUnlessSomebodySaysOtherwise() {
        DuoEdition edition =
                read(DuoReader.pupils(), DuoSamples.PUPILS).summary().edition();
        assertThat(edition).hasToString("2025-2026, not stated whether provisional");
        assertThat(edition.countDay()).contains(LocalDate.of(2025, 10, 1));
        assertThat(edition.withNewest(SchoolYear.parse("2025-2026"))).hasToString("2025-2026, provisional");
        assertThat(edition.withNewest(SchoolYear.parse("2026-2027"))).hasToString("2025-2026, final");
        DuoEdition stated = new DuoEdition(Optional.of(SchoolYear.parse("2025-2026")), Truth.FALSE);
        assertThat(stated.withNewest(SchoolYear.parse("2025-2026"))).isEqualTo(stated);
        assertThat(read(DuoReader.pupils().withEdition(stated), DuoSamples.PUPILS)
                        .summary()
                        .edition())
                .isEqualTo(stated);
    }
}
