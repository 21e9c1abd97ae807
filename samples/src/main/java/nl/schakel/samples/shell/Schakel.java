package nl.schakel.samples.shell;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schakel.assessment.analysis.ranking.Ranking;
import nl.schakel.assessment.analysis.ranking.Sampling;
import nl.schakel.assessment.analysis.ranking.WeightDraw;
import nl.schakel.assessment.analysis.ranking.WeightSensitivity;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.PartialDate;
import nl.schakel.io.document.RuleSetReader;
import nl.schakel.io.report.PartnershipReport;
import nl.schakel.io.report.practice.PracticeTable;
import nl.schakel.io.text.WholeFile;
import nl.schakel.model.change.Changes;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Walk;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.projection.Projection;
import nl.schakel.model.funding.projection.PupilScenario;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.region.Region;
import nl.schakel.model.survey.NamedNetwork;
import nl.schakel.model.survey.Survey;
import nl.schakel.samples.dataset.Bases;
import nl.schakel.samples.dataset.Dossiers;
import nl.schakel.samples.dataset.Portraits;
import nl.schakel.samples.dataset.RuleSets;
import nl.schakel.samples.dataset.SourcedFact;
import nl.schakel.samples.dataset.Surveys;
import nl.schakel.samples.question.Question;
import nl.schakel.samples.text.AnswerText;
import nl.schakel.samples.text.FactText;
import nl.schakel.samples.text.FrameworkText;
import nl.schakel.samples.text.Percent;
import nl.schakel.samples.text.PracticeText;
import nl.schakel.samples.text.ProjectionText;
import nl.schakel.samples.text.ScoreText;
import nl.schakel.samples.text.SettlementText;
import nl.schakel.samples.text.TextTable;
import nl.schakel.samples.text.WhatIfText;

/** What a researcher asks in JShell; wherever an id of a shipped dossier is taken, a file is taken too. */
public final class Schakel {

    /** Held, so that its level stays: the validator would greet on standard error. */
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}");

    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private static volatile Language language = Language.ENGLISH;

    static {
        VALIDATOR.setLevel(Level.WARNING);
    }

    private Schakel() {}

    /**
     * Chooses the language of all further answers.
     *
     * @param code 'nl' or 'en'
     */
    public static void language(String code) {
        language = Language.parse(code);
    }

    /** Shows the shipped partnerships, one a row. */
    public static void portraits() {
        TextTable table = TextTable.of(List.of("id", "name", "since", "partners", "routes", "facts", "as of", "what"));
        for (Dossier dossier : Portraits.all()) {
            Partnership partnership = dossier.partnership();
            Identity identity = partnership.identity();
            table.row(List.of(
                    partnership.id().toString(),
                    identity.name(),
                    identity.since().map(PartialDate::toString).orElse(""),
                    Integer.toString(partnership.partners().size()),
                    Integer.toString(partnership.routes().size()),
                    Integer.toString(Walk.leaves(partnership).size()),
                    dossier.asOf().toString(),
                    identity.summary().map(text -> text.in(language)).orElse("")));
        }
        Shown.print(table.toString());
    }

    /** Shows the networks that the reports name, one a row. */
    public static void networks() {
        TextTable table = TextTable.of(List.of("id", "name", "region", "themes", "standing", "report"));
        for (Survey survey : Surveys.all()) {
            for (NamedNetwork network : survey.findings().networks()) {
                table.row(List.of(
                        network.id().toString(),
                        network.name(),
                        network.region().map(Region::name).orElse(""),
                        network.themes().stream()
                                .map(theme -> theme.label().in(language))
                                .collect(Collectors.joining(", ")),
                        network.standingPractice() ? "yes" : "",
                        survey.id().toString()));
            }
        }
        Shown.print(table.toString());
    }

    /** Shows the questions that {@link #ask} answers. */
    public static void questions() {
        Shown.print(AnswerText.questions(language));
    }

    /**
     * Asks all shipped partnerships, at their latest moment, a question.
     *
     * @param question its code, such as 'who-pays'
     */
    public static void ask(String question) {
        Question asked = Question.parse(question);
        Shown.print(AnswerText.of(asked, asked.ask(Portraits.all()), language));
    }

    /**
     * Shows what differs between two dossiers, such as {@code changes("profijt-2015", "profijt")}.
     *
     * @param earlier the name of a shipped dossier, or a file
     * @param later the name of a shipped dossier, or a file
     */
    public static void changes(String earlier, String later) {
        Shown.print(FactText.of(Changes.between(dossier(earlier), dossier(later)), language));
    }

    /**
     * Shows facts drawn at random, each with the place where a reader finds it.
     *
     * @param size how many
     * @param seed the seed
     */
    public static void facts(int size, long seed) {
        Shown.print(FactText.of(SourcedFact.sample(size, seed), language));
    }

    /**
     * Gives a dossier as data.
     *
     * @param idOrFile the id of a shipped dossier, or a file
     * @return the dossier
     */
    public static Dossier dossier(String idOrFile) {
        return Dossiers.read(idOrFile).orElseThrow();
    }

    /**
     * Checks a dossier and shows all issues, one after the other.
     *
     * @param idOrFile the id of a shipped dossier, or a file
     */
    public static void check(String idOrFile) {
        StringBuilder issues = new StringBuilder();
        Dossiers.read(idOrFile).issues().forEach(issue -> issues.append(issue).append('\n'));
        Shown.print(issues.isEmpty() ? "no issues\n" : issues.toString());
    }

    /**
     * Compares partnerships: a table of what they are, and one of how they score.
     *
     * @param idsOrFiles the names of shipped dossiers, or files; the five practices of 2018 if none is given
     */
    public static void compare(String... idsOrFiles) {
        List<String> chosen = idsOrFiles.length == 0
                ? Portraits.select().publication("leerroutes-2018").ids()
                : Arrays.asList(idsOrFiles);
        List<Assessment> assessments =
                chosen.stream().map(id -> assess(id).assessment()).toList();
        PracticeTable practices =
                PracticeTable.of(assessments.stream().map(Assessment::view).toList());
        Shown.print(PracticeText.of(practices, language) + "\n" + ScoreText.comparison(assessments, language));
    }

    /**
     * Assesses a partnership as of the day of its dossier.
     *
     * @param idOrFile the id of a shipped dossier, or a file
     * @return the assessment, to look at
     */
    public static Assessed assess(String idOrFile) {
        Dossier dossier = dossier(idOrFile);
        return assess(dossier, dossier.asOf());
    }

    /**
     * Assesses a partnership as of a day, or by a framework.
     *
     * @param idOrFile the id of a shipped dossier, or a file
     * @param dayOrFramework the day, such as '2018-06-30', or the id of a shipped framework, or a file
     * @return the assessment, to look at
     */
    public static Assessed assess(String idOrFile, String dayOrFramework) {
        return DAY.matcher(dayOrFramework).matches()
                ? assess(dossier(idOrFile), day(dayOrFramework))
                : assess(idOrFile, framework(dayOrFramework));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Check.refused("day", text, "must be a day that there is", "Write it like 2018-06-30.");
        }
    }

    /**
     * Assesses a partnership by a framework, as of the day of its dossier, such as {@code assess("het-element", framework("mine.yaml"))}.
     *
     * @param idOrFile the id of a shipped dossier, or a file
     * @param framework the framework
     * @return the assessment, to look at
     */
    public static Assessed assess(String idOrFile, RuleSet framework) {
        Dossier dossier = dossier(idOrFile);
        return new Assessed(Assessor.of(framework).assess(dossier, dossier.asOf()), language);
    }

    private static Assessed assess(Dossier dossier, LocalDate day) {
        return new Assessed(Assessor.of(Frameworks.standard()).assess(dossier, day), language);
    }

    /** Ranks all shipped partnerships by the profile of all reports. */
    public static void rank() {
        rank(Frameworks.standard());
    }

    /**
     * Ranks all shipped partnerships by a framework, such as {@code rank("schoolportretten-2014")}.
     *
     * @param framework the id of a shipped framework, or a file
     */
    public static void rank(String framework) {
        rank(framework(framework));
    }

    /**
     * Ranks all shipped partnerships by a framework, such as {@code rank(framework("schoolportretten-2014"))}.
     *
     * @param framework the framework
     */
    public static void rank(RuleSet framework) {
        Shown.print(Ranking.of(all(framework)).text(language) + "\n");
    }

    /**
     * Shows within which weight of each factor all places and verdicts of the shipped partnerships stay as they are.
     *
     * @param framework the framework
     */
    public static void weights(RuleSet framework) {
        Shown.print(WeightSensitivity.of(all(framework)).text(language) + "\n");
    }

    /**
     * Draws unknowns, and weights up to 20 % lower or higher, many times, and shows how often each of the shipped partnerships is first, second and so on.
     *
     * @param framework the framework
     * @param times how often, such as 1000
     * @param seed from which number the draws start; the same gives the same
     */
    public static void draw(RuleSet framework, int times, long seed) {
        Shown.print(
                Sampling.of(all(framework))
                                .weights(WeightDraw.within(20))
                                .times(times)
                                .seed(seed)
                                .run()
                                .text(language) + "\n");
    }

    private static List<Assessment> all(RuleSet framework) {
        Assessor assessor = Assessor.of(framework);
        return Portraits.all().stream()
                .map(each -> assessor.assess(each, each.asOf()))
                .toList();
    }

    /**
     * Shows a partnership by the themes of all frameworks: what each says of them, and what the reports do not agree on.
     *
     * @param idOrFile the id of a shipped dossier, or a file
     */
    public static void crosswalk(String idOrFile) {
        Dossier dossier = dossier(idOrFile);
        Shown.print(Frameworks.crossWalk()
                        .read(FactCatalogue.standard().sheet(dossier.asOf(dossier.asOf())))
                        .text(language)
                + "\n");
    }

    /**
     * Shows the facts that rules may ask, such as {@code catalogue("quorum")}.
     *
     * @param words what to look for in names, units and meanings; of several words each has to be there; all facts for no words
     */
    public static void catalogue(String words) {
        Shown.print(FrameworkText.facts(FactCatalogue.standard().search(words), language));
    }

    /** Shows the shipped frameworks, one a row. */
    public static void frameworks() {
        Shown.print(FrameworkText.list(Frameworks.all(), language));
    }

    /**
     * Gives a framework as data; {@code RuleSetWriter.standard().write(framework("doorlopende-leerroutes-2018"), Path.of("mine.yaml"))}
     * writes one as a file to start from.
     *
     * @param idOrFile the id of a shipped framework, or a file
     * @return the framework
     */
    public static RuleSet framework(String idOrFile) {
        return RuleSets.read(idOrFile).orElseThrow();
    }

    /**
     * Gives a framework as data.
     *
     * @param file a file
     * @return the framework
     */
    public static RuleSet framework(Path file) {
        return RuleSetReader.standard().read(file).orElseThrow();
    }

    /**
     * Shows what differs between two frameworks, such as {@code changes(framework("doorlopende-leerroutes-2018"), framework("mine.yaml"))}.
     *
     * @param before a framework
     * @param after another one
     */
    public static void changes(RuleSet before, RuleSet after) {
        Shown.print(FrameworkText.of(before.diff(after), language));
    }

    /**
     * Begins the numbers of a school year, from which {@link #settle} starts.
     *
     * @param schoolYear the school year, such as '2017-2018'
     * @return the numbers, to be filled in
     */
    public static Numbers numbers(String schoolYear) {
        return new Numbers(schoolYear);
    }

    /**
     * Shows who pays whom.
     *
     * @param idOrFile the id of a shipped dossier, or a file
     * @param numbers the numbers of the school year
     */
    public static void settle(String idOrFile, Numbers numbers) {
        Partnership partnership = dossier(idOrFile).partnership();
        FundingBasis basis = Checked.of(numbers.basis(), Bases.check(numbers.basis(), partnership))
                .orElseThrow();
        Shown.print(SettlementText.of(partnership, partnership.funding().settle(basis), language));
    }

    /**
     * Shows what each party comes out at over several school years, such as {@code project("tot-route", numbers, 5, 4)}.
     *
     * @param idOrFile the id of a shipped dossier, or a file
     * @param numbers the numbers of the first school year
     * @param years how many school years, with the first
     * @param percent by how much all numbers of pupils fall a year, in per cent; negative for a rise
     */
    public static void project(String idOrFile, Numbers numbers, int years, int percent) {
        project(idOrFile, numbers, years, Integer.toString(percent));
    }

    /**
     * Shows what each party comes out at over several school years, such as {@code project("tot-route", numbers, 5, "2.5")}.
     *
     * @param idOrFile the id of a shipped dossier, or a file
     * @param numbers the numbers of the first school year
     * @param years how many school years, with the first
     * @param percent by how much all numbers of pupils fall a year, in per cent, such as '2.5'; negative for a rise
     */
    public static void project(String idOrFile, Numbers numbers, int years, String percent) {
        Partnership partnership = dossier(idOrFile).partnership();
        project(partnership, sound(numbers, partnership), years, percent);
    }

    /**
     * Shows what each party comes out at over several school years, from the shipped numbers of the dossier, such as
     * {@code project("tot-route", 5, 4)}.
     *
     * @param idOrFile the id of a shipped dossier for which numbers are shipped
     * @param years how many school years, with the first
     * @param percent by how much all numbers of pupils fall a year, in per cent; negative for a rise
     */
    public static void project(String idOrFile, int years, int percent) {
        project(idOrFile, years, Integer.toString(percent));
    }

    /**
     * Shows what each party comes out at over several school years, from the shipped numbers of the dossier, such as
     * {@code project("tot-route", 5, "2.5")}.
     *
     * @param idOrFile the id of a shipped dossier for which numbers are shipped
     * @param years how many school years, with the first
     * @param percent by how much all numbers of pupils fall a year, in per cent, such as '2.5'; negative for a rise
     */
    public static void project(String idOrFile, int years, String percent) {
        Partnership partnership = dossier(idOrFile).partnership();
        FundingBasis shipped = Bases.totRoute();
        Check.that(
                Bases.check(shipped, partnership).isEmpty(),
                "dossier",
                idOrFile,
                "must be one that the shipped numbers fit, tot-route",
                "Give numbers of your own: project(id, numbers, years, percent).");
        project(partnership, shipped, years, percent);
    }

    private static void project(Partnership partnership, FundingBasis first, int years, String percent) {
        List<FundingBasis> bases = PupilScenario.declining(first, Percent.parse(percent), years);
        Shown.print(ProjectionText.of(partnership, Projection.of(partnership.funding(), bases), language));
    }

    /**
     * Shows what other numbers make of who pays whom.
     *
     * @param idOrFile the id of a shipped dossier, or a file
     * @param before the numbers to start from
     * @param after the other numbers
     */
    public static void whatif(String idOrFile, Numbers before, Numbers after) {
        Partnership partnership = dossier(idOrFile).partnership();
        FundingPlan plan = partnership.funding();
        Shown.print(WhatIfText.of(
                partnership,
                plan.settle(sound(before, partnership)),
                plan.settle(sound(after, partnership)),
                language));
    }

    private static FundingBasis sound(Numbers numbers, Partnership partnership) {
        return Checked.of(numbers.basis(), Bases.check(numbers.basis(), partnership))
                .orElseThrow();
    }

    /**
     * Writes the report of a partnership into the current directory, and shows where it is.
     *
     * @param idOrFile the id of a shipped dossier, or a file
     */
    public static void report(String idOrFile) {
        Assessment assessment = assess(idOrFile).assessment();
        Path file = Path.of(assessment.view().partnership().id() + ".html").toAbsolutePath();
        try {
            WholeFile.write(
                    file, PartnershipReport.of(assessment, Optional.empty()).html(language));
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException(
                    "report [" + file + "] must be a file that can be written\n" + "Start JShell in another directory.",
                    e.getCause());
        }
        Shown.print("written: " + file.toUri());
    }
}
