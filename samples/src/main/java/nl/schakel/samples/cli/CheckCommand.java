package nl.schakel.samples.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.core.issue.Severity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.evidence.Sourced;
import nl.schakel.model.evidence.Walk;
import nl.schakel.samples.dataset.Dossiers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks dossiers and lists all that is wrong or doubtful. */
@Command(
        name = "check",
        description = "Check dossiers, surveys and bases: every problem in one pass, with its place and what to do.")
final class CheckCommand implements Callable<Integer> {

    private static final LocalizedText SOUND = LocalizedText.of("in orde", "sound");
    private static final LocalizedText NOT_SOUND = LocalizedText.of("niet in orde", "not sound");
    private static final LocalizedText FACT = LocalizedText.of("feit", "fact");
    private static final LocalizedText FACTS = LocalizedText.of("feiten", "facts");
    private static final LocalizedText RULE = LocalizedText.of("regel", "rule");
    private static final LocalizedText RULES = LocalizedText.of("regels", "rules");
    private static final LocalizedText PROBLEM = LocalizedText.of("probleem", "problem");
    private static final LocalizedText PROBLEMS = LocalizedText.of("problemen", "problems");
    private static final LocalizedText WARNING = LocalizedText.of("waarschuwing", "warning");
    private static final LocalizedText WARNINGS = LocalizedText.of("waarschuwingen", "warnings");

    private final Console console;

    @ParentCommand
    private @Nullable SchakelCommand parent;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Documents of any format of the library, and bases in CSV or Excel; a directory stands for its files,"
                            + " but not for those of directories within it.")
    private List<String> files = List.of();

    @Mixin
    private BasisOptions numbers = new BasisOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean sound = true;
        for (String file : named()) {
            Checked<? extends Record> read = read(file);
            console.issues(read.issues());
            console.line(file + ": " + result(read, parent.language()));
            sound &= read.value().isPresent();
        }
        return sound ? Console.GOOD : Console.PROBLEMS;
    }

    private Checked<? extends Record> read(String file) {
        if (new File(file).isDirectory()) {
            return nothingIn(file);
        }
        return BasisOptions.isTable(file) ? numbers.read(console, file) : Told.of(Dossiers.readAny(file));
    }

    /** Nothing was checked, which must not pass for nothing being wrong. */
    private static Checked<? extends Record> nothingIn(String directory) {
        Place place = new Place(Optional.of(directory), Optional.empty(), Optional.empty());
        return Checked.of(
                null,
                List.of(Issue.of(
                        IssueCode.MISSING,
                        place,
                        "",
                        "must hold a file to check",
                        "Name the directory in which the files are, or the files.")));
    }

    /** The files, with those of a directory in its place in the order of their names; not those that are hidden. A directory without any stands for itself. */
    private List<String> named() {
        return files.stream()
                .flatMap(file -> new File(file).isDirectory() ? within(Path.of(file)) : Stream.of(file))
                .toList();
    }

    private static Stream<String> within(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            List<String> files = entries.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(file -> !new File(file).getName().startsWith("."))
                    .sorted()
                    .toList();
            return files.isEmpty() ? Stream.of(directory.toString()) : files.stream();
        } catch (IOException e) {
            throw new UncheckedIOException("directory [" + directory + "] must be readable\nCheck who may read it.", e);
        }
    }

    /** Words the result, such as 'sound, 212 facts' or 'not sound, 1 problem, 3 warnings'. */
    static String result(Checked<? extends Record> read, Language language) {
        int warnings = (int) read.issues().stream()
                .filter(issue -> issue.severity() == Severity.WARNING)
                .count();
        int problems = read.issues().size() - warnings;
        return read.value()
                        .map(document -> SOUND.in(language) + counted(document, language))
                        .orElseGet(() -> NOT_SOUND.in(language) + counted(problems, PROBLEM, PROBLEMS, language))
                + (warnings == 0 ? "" : counted(warnings, WARNING, WARNINGS, language));
    }

    private static String counted(Record document, Language language) {
        return document instanceof RuleSet ruleSet
                ? counted(ruleSet.rules().size(), RULE, RULES, language)
                : counted(Walk.leaves(facts(document)).size(), FACT, FACTS, language);
    }

    private static Record facts(Record document) {
        return document instanceof Sourced sourced ? sourced.facts() : document;
    }

    private static String counted(int number, LocalizedText one, LocalizedText more, Language language) {
        return ", " + number + " " + (number == 1 ? one : more).in(language);
    }
}
