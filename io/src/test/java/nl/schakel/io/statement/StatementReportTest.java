package nl.schakel.io.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.report.practice.Samples;
import nl.schakel.io.table.CsvDialect;
import nl.schakel.io.table.Table;
import nl.schakel.io.table.TableSet;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.funding.statement.Contribution;
import nl.schakel.model.funding.statement.Derivation.Given;
import nl.schakel.model.funding.statement.Derivation.Product;
import nl.schakel.model.funding.statement.Enclosure;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.funding.statement.Notice;
import nl.schakel.model.funding.statement.Vat;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatementReportTest {

    private static final ElementId TEACHING = ElementId.of("teaching");
    private static final ElementId CHAIR = ElementId.of("chair");
    private static final ElementId HOURS = ElementId.of("hours");
    private static final PartnerId VMBO = PartnerId.of("vmbo");
    private static final PartnerId MBO = PartnerId.of("mbo");
    private static final String FORMULA = "=cmd|' /C calc'!A0";
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String TEMPLATE = "${7*7}";

    private static Membership member(PartnerId id, String name) {
        return Membership.builder()
                .id(id)
                .member(Institution.builder()
                        .name(name)
                        .kind(Term.of(InstitutionKind.ROC))
                        .build())
                .build();
    }

    private static Partnership partnership(String name, String vmbo, String mbo) {
        return Samples.partnership()
                .identity(Samples.identity().name(name).build())
                .addPartners(member(VMBO, vmbo), member(MBO, mbo))
                .funding(FundingPlan.builder()
                        .addArrangements(InKind.builder()
                                .id(CHAIR)
                                .subject(LocalizedText.of("voorzitter", "chair"))
                                .partner(VMBO)
                                .kind(Term.of(InKindKind.CLOSED_PURSE))
                                .build())
                        .build())
                .build();
    }

    private static FundingStatement nothing() {
        return FundingStatement.empty(
                FundingBasis.of(SchoolYear.parse("2017-2018")).build());
    }

    private static FundingLine third(PartnerId payer, PartnerId payee) {
        return new FundingLine(TEACHING, payer, payee, new Given(BigFraction.of(1, 3), "1/3"));
    }

    /** So many hours at 50 euros each, with tax. */
    private static Enclosure within(PartnerId payer, PartnerId payee, String hours) {
        Given count = Given.of(Count.parse(hours));
        return new Enclosure(
                HOURS,
                payer,
                payee,
                new Product(List.of(count, Given.of(Euro.of("50.00")))),
                Optional.of(Vat.INCLUDED));
    }

    /** Twice a third of a euro one way and once the other way: 33 cents each. */
    private static FundingStatement thirds() {
        return nothing().with(third(VMBO, MBO)).with(third(VMBO, MBO)).with(third(MBO, VMBO));
    }

    private static StatementReport plain(FundingStatement statement) {
        return StatementReport.of(partnership("Verband", "De School", "Het College"), statement);
    }

    private static Table table(StatementReport report, String name) {
        return new TableSet(report.tables()).table(name);
    }

    @Test
    void whatIsPrintedAddsUpAlthoughEachLineIsRounded() {
        StatementReport report = plain(thirds());
        assertThat(report.markdown(Language.ENGLISH)).isEqualTo("""
                # Verband

                Settlement of school year 2017-2018.

                ## Who pays whom

                Each line is rounded to whole cents by itself, half a cent to the even cent. The totals add up the lines.

                | From | To | What for | Amount | Calculation |
                | --- | --- | --- | ---: | --- |
                | De School | Het College | teaching | €0.33 | rounded(1/3) |
                | De School | Het College | teaching | €0.33 | rounded(1/3) |
                | Het College | De School | teaching | €0.33 | rounded(1/3) |
                | **In all** |  |  | **€0.99** |  |

                ## Between two parties on balance

                | From | To | Owed on balance |
                | --- | --- | ---: |
                | De School | Het College | €0.33 |

                ## Totals per party

                A net amount with a minus sign is paid on balance.

                | Party | Paid | Received | Net |
                | --- | ---: | ---: | ---: |
                | De School | €0.66 | €0.33 | -€0.33 |
                | Het College | €0.33 | €0.66 | €0.33 |
                | **In all** | **€0.99** | **€0.99** | **€0.00** |
                """);
    }

    @Test
    void aDutchSheetHasDutchNumbersAndAColumnForEachKindOfAmount() {
        FundingStatement statement = nothing()
                .with(third(VMBO, MBO))
                .with(within(MBO, VMBO, "20..25"))
                .with(new Contribution(
                        CHAIR, VMBO, LocalizedText.of("voorzitter", "chair"), Optional.of(Quantity.parse("120 hours"))))
                .with(new MissingInput(
                        TEACHING, Notice.of("uren van {}", "hours of {}", Mention.of(VMBO)), "? x 50.00"))
                .with(Notice.of("de subsidie stopt", "the grant ends"));
        String first = "Verband;2017-2018;";
        assertThat(plain(statement).csv(Language.DUTCH, CsvDialect.DUTCH_EXCEL))
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFFSamenwerkingsverband;Schooljaar;Soort regel;Partij;Van;Aan;Waarvoor;Bedrag;Ten minste;Ten hoogste;Btw;Berekening;"
                                + "Per saldo te betalen;Betaald;Ontvangen;Saldo;Saldo ten minste;Saldo ten hoogste;Hoe;Omvang;Afspraak",
                        first
                                + "opmerking;;;;Er ontbreken gegevens: alle totalen gelden voor zover bekend, en zonder de bedragen binnen grenzen."
                                + ";;;;;;;;;;;;;;",
                        first
                                + "opmerking;;;;Bedragen met verschillende btw staan apart en zijn nergens bij elkaar opgeteld.;;;;;;;;;;;;;;",
                        first + "let op;;;;de subsidie stopt;;;;;;;;;;;;;;",
                        first + "betaling;;De School;Het College;;0,33;;;;afgerond(1/3);;;;;;;;;teaching",
                        first
                                + "binnen grenzen;;Het College;De School;;;1000,00;1250,00;inclusief btw;[20..25] × 50,00;;;;;;;;;hours",
                        first + "per saldo;;De School;Het College;;;;;;;0,33;;;;;;;;",
                        first + "totaal per partij;De School;;;;;;;;;;0,33;0,00;-0,33;-0,33;-0,33;;;",
                        first + "totaal per partij;De School;;;;;;;inclusief btw;;;0,00;0,00;0,00;1000,00;1250,00;;;",
                        first + "totaal per partij;Het College;;;;;;;;;;0,00;0,33;0,33;0,33;0,33;;;",
                        first
                                + "totaal per partij;Het College;;;;;;;inclusief btw;;;0,00;0,00;0,00;-1250,00;-1000,00;;;",
                        first + "in natura;De School;;;voorzitter;;;;;;;;;;;;gesloten beurzen;120 uur;chair",
                        first + "ontbreekt;;;;uren van De School;;;;;? × 50,00;;;;;;;;;teaching",
                        ""));
    }

    @Test
    void amountsWithinBoundsStandApartFromPaymentsAndInNoTotal() {
        FundingStatement statement = thirds().with(within(MBO, VMBO, "20..25")).with(within(VMBO, MBO, "0..2"));
        assertThat(plain(statement).markdown(Language.ENGLISH)).isEqualTo("""
                # Verband

                Settlement of school year 2017-2018.

                The amounts within bounds are not in the totals.

                Amounts with different kinds of VAT stand apart and are nowhere added together.

                ## Who pays whom

                Each line is rounded to whole cents by itself, half a cent to the even cent. The totals add up the lines.

                | From | To | What for | Amount | VAT | Calculation |
                | --- | --- | --- | ---: | --- | --- |
                | De School | Het College | teaching | €0.33 | unknown | rounded(1/3) |
                | De School | Het College | teaching | €0.33 | unknown | rounded(1/3) |
                | Het College | De School | teaching | €0.33 | unknown | rounded(1/3) |
                | **In all** |  |  | **€0.99** | **unknown** |  |

                ## Amounts within bounds

                These are bounds and no invoices yet: every value of the inputs within their bounds gives an amount within these. \
                In a calculation [20..25] is a number from 20 to 25.

                | From | To | What for | At least | At most | VAT | Calculation |
                | --- | --- | --- | ---: | ---: | --- | --- |
                | Het College | De School | hours | €1,000.00 | €1,250.00 | with VAT | \\[20..25\\] × 50.00 |
                | De School | Het College | hours | €0.00 | €100.00 | with VAT | \\[0..2\\] × 50.00 |

                ## Between two parties on balance

                | From | To | Owed on balance | VAT |
                | --- | --- | ---: | --- |
                | De School | Het College | €0.33 | unknown |

                ## Totals per party

                A net amount with a minus sign is paid on balance. Net at least and net at most count the amounts within bounds too, \
                and may lie further apart than they need.

                | Party | Paid | Received | Net | Net at least | Net at most | VAT |
                | --- | ---: | ---: | ---: | ---: | ---: | --- |
                | De School | €0.66 | €0.33 | -€0.33 | -€0.33 | -€0.33 | unknown |
                | De School | €0.00 | €0.00 | €0.00 | €900.00 | €1,250.00 | with VAT |
                | Het College | €0.33 | €0.66 | €0.33 | €0.33 | €0.33 | unknown |
                | Het College | €0.00 | €0.00 | €0.00 | -€1,250.00 | -€900.00 | with VAT |
                | **In all** | **€0.99** | **€0.99** | **€0.00** |  |  | **unknown** |
                | **In all** | **€0.00** | **€0.00** | **€0.00** |  |  | **with VAT** |
                """);
        assertThat(plain(statement).markdown(Language.DUTCH))
                .contains("""
                ## Bedragen binnen grenzen

                Dit zijn grenzen en nog geen facturen: welke waarde de gegevens binnen hun grenzen ook hebben, het bedrag blijft \
                binnen deze. In een berekening is [20..25] een getal van 20 tot en met 25.

                | Van | Aan | Waarvoor | Ten minste | Ten hoogste | Btw | Berekening |
                | --- | --- | --- | ---: | ---: | --- | --- |
                | Het College | De School | hours | € 1.000,00 | € 1.250,00 | inclusief btw | \\[20..25\\] × 50,00 |
                """)
                .contains("| Partij | Betaald | Ontvangen | Saldo | Saldo ten minste | Saldo ten hoogste | Btw |\n");
        assertThat(plain(statement).html(Language.ENGLISH))
                .contains("<section id=\"enclosures\"><h2>Amounts within bounds</h2>")
                .contains("<td class=\"amount\">€1,000.00</td><td class=\"amount\">€1,250.00</td>");
        Table enclosures = table(plain(statement), "enclosures");
        assertThat(enclosures.rows()).hasSize(2);
        assertThat(enclosures.cell(1, "number")).contains("2");
        assertThat(enclosures.cell(1, "payer")).contains("vmbo");
        assertThat(enclosures.cell(1, "payee")).contains("mbo");
        assertThat(enclosures.cell(1, "at_least")).contains("0.00");
        assertThat(enclosures.cell(1, "at_most")).contains("100.00");
        assertThat(enclosures.cell(1, "vat")).contains("included");
        assertThat(enclosures.cell(1, "derivation")).contains("[0..2] x 50.00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            false | false | DUTCH   | Er volgen geen betalingen uit.
            false | false | ENGLISH | No payments follow from it.
            true  | false | DUTCH   | Er ontbreken gegevens: alle totalen gelden voor zover bekend.
            true  | false | ENGLISH | Inputs are missing: all totals hold as far as known.
            false | true  | DUTCH   | De bedragen binnen grenzen tellen in geen enkel totaal mee.
            false | true  | ENGLISH | The amounts within bounds are not in the totals.
            true  | true  | DUTCH   | Er ontbreken gegevens: alle totalen gelden voor zover bekend, en zonder de bedragen binnen grenzen.
            true  | true  | ENGLISH | Inputs are missing: all totals hold as far as known, and without the amounts within bounds.
            """)
    void theFirstNoteSaysWhatTheTotalsLeaveOut(boolean missing, boolean within, Language language, String note) {
        FundingStatement statement = nothing();
        statement = missing
                ? statement.with(new MissingInput(TEACHING, Notice.of("uren", "hours"), "? x 50.00"))
                : statement;
        statement = within ? statement.with(within(VMBO, MBO, "0..2")) : statement;
        StatementReport report = plain(statement);
        assertThat(report.notes(language).get(0)).isEqualTo(note);
        assertThat(report.markdown(language)).contains("\n\n" + note + "\n");
        assertThat(report.html(language)).contains("<p>" + note + "</p>");
    }

    @Test
    void whatIsMissingIsNotInTheNetBoundsAndThatIsSaid() {
        StatementReport report = plain(nothing()
                .with(within(VMBO, MBO, "0..2"))
                .with(new MissingInput(TEACHING, Notice.of("uren", "hours"), "? x 50.00")));
        assertThat(report.notes(Language.ENGLISH))
                .containsExactly(
                        "Inputs are missing: all totals hold as far as known, and without the amounts within bounds.",
                        "No payments follow from it yet, only amounts within bounds.");
        assertThat(report.markdown(Language.ENGLISH))
                .contains("They leave out what is missing: these bounds too hold as far as known.\n")
                .contains("| De School | €0.00 | €0.00 | €0.00 | -€100.00 | €0.00 | with VAT |\n");
    }

    @Test
    void theBlocksAreTheTablesOfMarkdown() {
        FundingStatement statement = thirds().with(within(MBO, VMBO, "20..25"));
        for (Language language : Language.values()) {
            StatementReport report = plain(statement);
            StringBuilder tables = new StringBuilder();
            report.blocks(language).forEach(block -> {
                tables.append(block.title()).append('\n').append(String.join("|", block.heads()));
                block.rows().forEach(row -> tables.append('\n').append(String.join("|", row)));
                tables.append('\n');
            });
            String markdown = report.markdown(language)
                    .replaceAll("(?m)^\\| --- .*\\n|\\*\\*|\\\\", "")
                    .replaceAll("(?m)^\\| | \\|$", "")
                    .replace(" | ", "|");
            String shown = markdown.lines()
                    .filter(line -> line.startsWith("## ") || line.contains("|"))
                    .map(line -> line.replaceFirst("^## ", ""))
                    .collect(Collectors.joining("\n", "", "\n"));
            assertThat(tables.toString()).isEqualTo(shown);
            assertThat(report.title(language))
                    .isEqualTo(markdown.lines().toList().get(2).replace(".", ""));
        }
    }

    @Test
    void theTablesHoldIdentifiersAndExactNumbers() {
        StatementReport report = plain(thirds().with(
                        new Contribution(CHAIR, VMBO, LocalizedText.of("voorzitter", "chair"), Optional.empty())));
        assertThat(report.tables())
                .extracting(Table::name)
                .containsExactly("lines", "enclosures", "balances", "parties", "contributions", "missing", "warnings");
        Table lines = table(report, "lines");
        assertThat(lines.rows()).hasSize(3);
        assertThat(lines.cell(2, "number")).contains("3");
        assertThat(lines.cell(2, "payer")).contains("mbo");
        assertThat(lines.cell(2, "amount")).contains("0.33");
        assertThat(lines.cell(2, "derivation")).contains("round(1/3)");
        assertThat(table(report, "balances").cell(0, "amount")).contains("0.33");
        assertThat(table(report, "parties").cell(0, "net")).contains("-0.33");
        assertThat(table(report, "contributions").cell(0, "kind")).contains("closed-purse");
        assertThat(table(report, "contributions").cell(0, "extent")).isEmpty();
        assertThat(table(report, "missing").rows()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aStatementWithNothingSaysSo(Language language) {
        StatementReport report = plain(nothing());
        String says = language == Language.DUTCH ? "Er volgen geen betalingen uit." : "No payments follow from it.";
        assertThat(report.markdown(language)).contains(says).doesNotContain("|");
        assertThat(report.html(language)).contains("<p>" + says + "</p>").doesNotContain("<table");
        assertThat(report.tables())
                .hasSize(7)
                .allSatisfy(table -> assertThat(table.rows()).isEmpty());
        assertThat(report.csv(language, CsvDialect.RFC).lines())
                .hasSize(2)
                .last()
                .asString()
                .contains(says);
    }

    @Test
    void whereInputsAreMissingTheTotalsAreSaidToHoldAsFarAsKnown() {
        StatementReport report =
                plain(thirds().with(new MissingInput(TEACHING, Notice.of("uren", "hours"), "? x 50.00")));
        assertThat(report.markdown(Language.ENGLISH))
                .contains("Inputs are missing: all totals hold as far as known.")
                .contains("| Hours | teaching | ? × 50.00 |");
        assertThat(report.html(Language.DUTCH)).contains("alle totalen gelden voor zover bekend");
    }

    @Test
    void hostileNamesAreShownAndNeverRun() {
        String break_ = "a | b\n## c";
        FundingStatement statement = thirds().with(
                        new Contribution(CHAIR, VMBO, LocalizedText.same(FORMULA), Optional.empty()))
                .with(new MissingInput(TEACHING, new Notice(LocalizedText.same(SCRIPT), List.of()), "@SUM(A1)"))
                .with(new Notice(LocalizedText.same(break_), List.of()))
                .with(Notice.of(
                        "{}", "{}", Mention.of("[x](javascript:alert(1)) https://example.org www.example.org")));
        StatementReport report = StatementReport.of(partnership(SCRIPT + FORMULA, FORMULA, TEMPLATE), statement);

        String markdown = report.markdown(Language.ENGLISH);
        assertThat(markdown)
                .startsWith("# &lt;script&gt;alert(1)&lt;/script&gt;=cmd\\|' /C calc'!A0\n")
                .contains("| \\${7\\*7} |")
                .contains("| A \\| b \\#\\# c |\n")
                .contains("\\[x\\](javascript:alert(1)) https:\\//example.org www\\.example.org")
                .doesNotContain("<");
        assertThat(report.html(Language.ENGLISH))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script")
                .contains(TEMPLATE);
        for (CsvDialect dialect : CsvDialect.values()) {
            assertThat(report.csv(Language.ENGLISH, dialect))
                    .contains("'" + FORMULA)
                    .contains("'@SUM(A1)")
                    .doesNotContainPattern("(?m)(?:^|[,;])\"?[=@]");
        }
    }

    @Test
    void halfACharacterIsReplaced() {
        StatementReport report = StatementReport.of(partnership("a\uD800", "b", "c"), thirds());
        assertThat(report.markdown(Language.DUTCH)).startsWith("# a\uFFFD\n");
        assertThat(report.csv(Language.DUTCH, CsvDialect.RFC)).contains("\na\uFFFD,");
    }
}
