package nl.schakel.samples.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.io.table.Column;
import nl.schakel.io.table.ColumnType;
import nl.schakel.io.table.CsvDialect;
import nl.schakel.io.table.CsvText;
import nl.schakel.io.table.ExcelFile;
import nl.schakel.io.table.Table;
import nl.schakel.io.table.TableReader;
import nl.schakel.io.table.TableSet;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Sourced;
import nl.schakel.model.evidence.Walk;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.survey.Survey;
import nl.schakel.samples.dataset.Dataset;
import nl.schakel.samples.dataset.Portraits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DatasetTablesTest {

    private static final Dataset DATASET = Dataset.shipped();

    /** Made once; that it can be made says that all keys hold. */
    private static final TableSet TABLES = DatasetTables.of(DATASET.dossiers(), DATASET.surveys());

    static List<String> tables() {
        return TABLES.tables().stream().map(Table::name).toList();
    }

    private static int of(Function<Partnership, List<?>> list) {
        return DATASET.dossiers().stream()
                .mapToInt(dossier -> list.apply(dossier.partnership()).size())
                .sum();
    }

    private static int both(Function<Dossier, List<?>> ofDossier, Function<Survey, List<?>> ofSurvey) {
        return DATASET.dossiers().stream()
                        .mapToInt(dossier -> ofDossier.apply(dossier).size())
                        .sum()
                + DATASET.surveys().stream()
                        .mapToInt(survey -> ofSurvey.apply(survey).size())
                        .sum();
    }

    private static List<Route> routes(Partnership partnership) {
        return partnership.routes();
    }

    private static List<RouteYear> years(Partnership partnership) {
        return routes(partnership).stream()
                .flatMap(route -> route.timeline().years().stream())
                .toList();
    }

    static Stream<Arguments> counts() {
        return Stream.of(
                Arguments.of("partnerships", Portraits.names().size()),
                Arguments.of("partners", of(Partnership::partners)),
                Arguments.of(
                        "sites",
                        of(each -> each.partners().stream()
                                .map(partner -> partner.member())
                                .filter(Institution.class::isInstance)
                                .flatMap(member -> ((Institution) member).sites().stream())
                                .toList())),
                Arguments.of("bodies", of(each -> each.governance().bodies())),
                Arguments.of(
                        "seats",
                        of(each -> each.governance().bodies().stream()
                                .flatMap(body -> body.seats().stream())
                                .toList())),
                Arguments.of("coordinators", of(each -> each.governance().coordinators())),
                Arguments.of("routes", of(Partnership::routes)),
                Arguments.of("route-years", of(DatasetTablesTest::years)),
                Arguments.of(
                        "segments",
                        of(each -> years(each).stream()
                                .flatMap(year -> year.segments().stream())
                                .toList())),
                Arguments.of(
                        "exams",
                        of(each -> years(each).stream()
                                .flatMap(year -> year.exams().stream())
                                .toList())),
                Arguments.of(
                        "destinations",
                        of(each -> routes(each).stream()
                                .flatMap(route -> route.destinations().stream())
                                .toList())),
                Arguments.of("arrangements", of(each -> each.funding().arrangements())),
                Arguments.of("agreements", of(Partnership::agreements)),
                Arguments.of(
                        "clauses",
                        of(each -> each.agreements().stream()
                                .flatMap(agreement -> agreement.clauses().stream())
                                .toList())),
                Arguments.of("contracts", of(Partnership::contracts)),
                Arguments.of("documents", of(Partnership::documents)),
                Arguments.of("practices", of(Partnership::practices)),
                Arguments.of("results", of(each -> each.context().results())),
                Arguments.of("obstacles", of(each -> each.context().obstacles())),
                Arguments.of("differences", of(each -> each.context().differences())),
                Arguments.of(
                        "statistics",
                        both(
                                each -> each.partnership().context().statistics(),
                                each -> each.findings().statistics())),
                Arguments.of("observations", both(Dossier::observations, Survey::observations)),
                Arguments.of("lessons", both(Dossier::lessons, Survey::lessons)),
                Arguments.of("claims", both(Dossier::claims, Survey::claims)),
                Arguments.of("absences", both(Dossier::absences, survey -> List.of())),
                Arguments.of("events", datedParts() + startsAndEnds()),
                Arguments.of("respondents", both(Dossier::respondents, Survey::respondents)),
                Arguments.of("law-differences", both(Dossier::lawDifferences, Survey::lawDifferences)),
                Arguments.of(
                        "networks",
                        both(
                                each -> each.partnership().networks(),
                                each -> each.findings().networks())),
                Arguments.of("publications", both(Dossier::publications, Survey::publications)),
                Arguments.of(
                        "facts", both(each -> Walk.leaves(each.partnership()), each -> Walk.leaves(each.findings()))));
    }

    private static int datedParts() {
        return of(each -> Walk.leaves(each).stream()
                .filter(leaf -> leaf.value() instanceof PartialDate)
                .toList());
    }

    /** Periods in which figures hold, or what a pupil must meet, are no moments in the life of a partnership. */
    private static int startsAndEnds() {
        Set<String> ofFigures = Set.of("results", "statistics", "criteria");
        return of(each -> Walk.leaves(each).stream()
                .filter(leaf -> leaf.value() instanceof Period)
                .filter(leaf -> leaf.path().segments().stream().noneMatch(ofFigures::contains))
                .map(leaf -> (Period) leaf.value())
                .flatMap(period -> Stream.of(period.start(), period.end()))
                .flatMap(Optional::stream)
                .toList());
    }

    @ParameterizedTest
    @MethodSource("counts")
    void everyElementHasItsRow(String table, int count) {
        assertThat(TABLES.table(table).rows()).hasSize(count);
    }

    @Test
    void everyTableIsCounted() {
        assertThat(TABLES.tables())
                .extracting(Table::name)
                .containsExactlyElementsOf(
                        counts().map(each -> (String) each.get()[0]).toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableHasAKeyAndColumnsThatCanBeToldApart(String name) {
        Table table = TABLES.table(name);
        assertThat(table.primaryKey()).isNotEmpty();
        assertThat(table.columns()).extracting(Column::name).allMatch(column -> column.matches("[a-z]+(_[a-z]+)*"));
        assertThat(table.columns())
                .extracting(column -> column.title().toString())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowHasItsSource(String name) {
        Table table = TABLES.table(name);
        if (!name.equals("publications")) {
            assertThat(IntStream.range(0, table.rows().size()))
                    .allSatisfy(row -> assertThat(table.cell(row, "source_place"))
                            .as(table.rows().get(row).toString())
                            .isPresent());
        }
    }

    @Test
    void everyFactHasTheSourceThatTheDossierGives() {
        Table facts = TABLES.table("facts");
        Map<List<String>, Sourced> entries = Stream.concat(
                        DATASET.dossiers().stream()
                                .map(each -> Map.entry(
                                        List.of(
                                                each.partnership().id().value(),
                                                each.asOf().toString()),
                                        (Sourced) each)),
                        DATASET.surveys().stream()
                                .map(each -> Map.entry(
                                        List.of(each.id().value(), each.asOf().toString()), (Sourced) each)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        for (int row = 0; row < facts.rows().size(); row++) {
            Sourced entry = entries.get(List.of(
                    facts.cell(row, "entry").orElseThrow(),
                    facts.cell(row, "as_of").orElseThrow()));
            SourceReference source = entry.source(
                            ModelPath.parse(facts.cell(row, "path").orElseThrow()))
                    .orElseThrow();
            assertThat(facts.cell(row, "source_place")).contains(source.place());
            assertThat(facts.cell(row, "stated_by")).contains(source.statedBy().code());
        }
    }

    @Test
    void theSameDossiersGiveTheSameBytes() {
        assertThat(DatasetTables.of(DATASET.dossiers(), DATASET.surveys()).tables().stream()
                        .map(CsvText::write))
                .containsExactlyElementsOf(
                        TABLES.tables().stream().map(CsvText::write).toList());
    }

    @Test
    void aDossierOfWhichOnlyTheNameIsKnownHasAnEmptyRow() {
        Dossier names = Dossier.builder()
                .asOf(LocalDate.of(2018, 6, 30))
                .partnership(Partnership.builder()
                        .id(PartnershipId.of("x"))
                        .identity(Identity.builder().name("X").build())
                        .build())
                .build();
        TableSet tables = DatasetTables.of(List.of(names), List.of());
        assertThat(CsvText.write(tables.table("partnerships")).lines().skip(1))
                .containsExactly("x,2018-06-30,X,,,,,,,,,,,,,,,,,,,,,,,0,false,1,,,,,,,");
        assertThat(tables.tables())
                .filteredOn(table -> !Set.of("partnerships", "facts").contains(table.name()))
                .allSatisfy(table -> assertThat(table.rows()).isEmpty());
    }

    @Test
    void dossiersThatCannotBeToldApartAreRefused() {
        Dossier tot = Portraits.get("tot-route");
        assertThatThrownBy(() -> DatasetTables.of(List.of(tot, tot), List.of()))
                .hasMessageStartingWith(
                        "primary key of partnerships [tot-route, 2018-06-30] must be that of one row only\n");
    }

    @Test
    void everyTableIsReadBackFromTheCsvOfADutchExcelAndFromExcel() {
        for (Table table : TABLES.tables()) {
            TableReader reader = TableReader.like(table);
            assertThat(reader.withNumberStyle(NumberStyle.DUTCH)
                            .readText(CsvText.write(table, CsvDialect.DUTCH_EXCEL), table.name())
                            .orElseThrow()
                            .content())
                    .isEqualTo(table);
            assertThat(reader.withSheet(table.name())
                            .read(new ByteArrayInputStream(ExcelFile.write(table)), table.name())
                            .orElseThrow()
                            .content()
                            .rows())
                    .containsExactlyElementsOf(inExcel(table));
        }
        assertThat(ExcelFile.write(TABLES.tables())).isNotEmpty();
    }

    /** A number has no zeros at the end of its decimals there. */
    private static List<List<Optional<String>>> inExcel(Table table) {
        return table.rows().stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> table.columns().get(i).type() == ColumnType.NUMBER
                                ? row.get(i).map(DatasetTablesTest::bare)
                                : row.get(i))
                        .toList())
                .toList();
    }

    private static String bare(String number) {
        return number.contains(".") ? number.replaceAll("\\.?0+$", "") : number;
    }

    @Test
    void noCellOfTheDatasetNeedsAnApostrophe() {
        for (Table table : TABLES.tables()) {
            String csv = CsvText.write(table);
            assertThat(csv.lines().filter(line -> line.matches("(?s).*(^|[,;\"])'[=+@-].*")))
                    .as(table.name())
                    .isEmpty();
        }
    }
}
