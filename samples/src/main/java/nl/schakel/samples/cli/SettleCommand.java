package nl.schakel.samples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.schakel.core.text.Language;
import nl.schakel.io.document.DocumentWriter;
import nl.schakel.io.statement.StatementReport;
import nl.schakel.io.table.CsvDialect;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.samples.text.SettlementText;
import nl.schakel.samples.view.SettlementView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Settles a school year from a basis. */
@Command(name = "settle", description = "Work out who pays whom in a school year, to the cent, and what is missing.")
final class SettleCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private @Nullable SchakelCommand parent;

    @Parameters(paramLabel = "FILE", description = "A dossier.")
    private String file = "";

    @Option(
            names = "--basis",
            paramLabel = "FILE",
            required = true,
            description = "The numbers of the year, " + BasisOptions.WHAT)
    private String basis = "";

    @Mixin
    private BasisOptions numbers = new BasisOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|html|csv|csv-nl",
            defaultValue = "text",
            description =
                    "text, markdown, html or one sheet in one language, or json with both; csv has commas, csv-nl is for "
                            + "Excel in a Dutch setting. Default: text.")
    private StatementFormat format = StatementFormat.TEXT;

    SettleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Partnership> partnership =
                console.read(List.of(file)).map(dossiers -> dossiers.get(0)).map(Dossier::partnership);
        Optional<FundingBasis> read = partnership.flatMap(known -> numbers.read(console, basis, known));
        if (read.isEmpty()) {
            return Console.PROBLEMS;
        }
        console.print(written(partnership.get(), partnership.get().funding().settle(read.get())));
        return Console.GOOD;
    }

    private String written(Partnership partnership, FundingStatement statement) {
        Language language = parent.language();
        StatementReport report = StatementReport.of(partnership, statement);
        return switch (format) {
            case TEXT -> SettlementText.of(partnership, statement, language);
            case JSON ->
                DocumentWriter.of(SettlementView.FORMAT)
                        .write(SettlementView.of(partnership, statement), TextFormat.JSON);
            case MARKDOWN -> report.markdown(language);
            case HTML -> report.html(language);
            case CSV -> report.csv(language, CsvDialect.RFC);
            case CSV_NL -> report.csv(language, CsvDialect.DUTCH_EXCEL);
        };
    }
}
