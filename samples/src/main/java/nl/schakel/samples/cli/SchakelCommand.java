package nl.schakel.samples.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command without a name: it runs the demonstration. */
@Command(
        name = "java -jar schakel-samples-all.jar",
        description =
                "Partnerships between vmbo and mbo: checked, scored, settled. Without a command: the demonstration.",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = SchakelCommand.Version.class,
        sortOptions = false,
        footer = {
            "",
            "FILE is a dossier in YAML or JSON, or the name of a shipped one, such as tot-route or profijt-2015.",
            "Exit codes: 0 good, 1 problems in the input (listed on standard error), 2 wrong use."
        })
final class SchakelCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            defaultValue = "en",
            scope = ScopeType.INHERIT,
            description = "Language of texts and reports: nl or en; problems are listed in English. Default: en.")
    private Language language = Language.ENGLISH;

    private SchakelCommand(Console console) {
        this.console = console;
    }

    /** Makes the command line with all its commands. */
    static CommandLine line(Console console) {
        CommandLine line = new CommandLine(new SchakelCommand(console));
        line.addSubcommand(new CheckCommand(console));
        line.addSubcommand(new AssessCommand(console));
        line.addSubcommand(new RankCommand(console));
        line.addSubcommand(new ReachCommand(console));
        line.addSubcommand(new CrosswalkCommand(console));
        line.addSubcommand(new FrameworkCommand(console));
        line.addSubcommand(new SettleCommand(console));
        line.addSubcommand(new ProjectCommand(console));
        line.addSubcommand(new WhatIfCommand(console));
        line.addSubcommand(new MoneyCommand(console));
        line.addSubcommand(new ReportCommand(console));
        line.addSubcommand(new RouteCommand(console));
        line.addSubcommand(new LawCommand(console));
        line.addSubcommand(new AskCommand(console));
        line.addSubcommand(new DiffCommand(console));
        line.addSubcommand(new FactsCommand(console));
        line.addSubcommand(new DatasetCommand(console));
        line.addSubcommand(new DuoCommand(console));
        Arguments.register(line);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(120);
        line.setOut(new PrintWriter(console.out(), false, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), false, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((exception, command, parsed) -> refused(console, exception));
        return line;
    }

    private static int refused(Console console, Exception exception) throws Exception {
        if (exception instanceof InvalidValueException || exception instanceof UncheckedIOException) {
            console.problem(exception.getMessage());
            return Console.PROBLEMS;
        }
        throw exception;
    }

    Language language() {
        return language;
    }

    @Override
    public Integer call() {
        new Demonstration(console, language).run();
        return Console.GOOD;
    }

    /** Tells the version that the jar carries. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = SchakelCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Schakel " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
