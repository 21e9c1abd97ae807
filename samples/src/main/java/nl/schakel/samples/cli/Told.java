package nl.schakel.samples.cli;

import java.util.List;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Issue;

/** Issues whose advice is for the command line: it names the options in place of the methods of the library. */
final class Told {

    private static final List<List<String>> WORDS = List.of(
            List.of("BasisTable.withSchoolYear", "--school-year, such as --school-year 2017-2018"),
            List.of("BasisTable.withNumberStyle", "--numbers"),
            List.of("State the sheet with withSheet", "State the sheet with --sheet"),
            List.of("State the form of the numbers", "State the form of the numbers with --numbers"),
            List.of("DuoReader.withName", "--name, such as --name 'NEW NAME=KNOWN NAME'"),
            List.of("it is for DuoReader.pupilsByYear()", "it is of --kind pupils-by-year"),
            List.of("it is for DuoReader.mboInstitutions()", "it is of --kind mbo-institutions"),
            List.of("it is for DuoReader.sites()", "it is of --kind sites"),
            List.of("it is for DuoReader.pupils()", "it is of --kind pupils"),
            List.of("it is for DuoReader.exams()", "it is of --kind exams"),
            List.of("it is for DuoReader.students()", "it is of --kind students"),
            List.of(".yaml, .yml or .json", ".yaml, .yml or .json, or .csv, .tsv or .xlsx for a basis"));

    private Told() {}

    static <T> Checked<T> of(Checked<T> read) {
        return Checked.of(
                read.value().orElse(null), read.issues().stream().map(Told::of).toList());
    }

    private static Issue of(Issue issue) {
        String advice = issue.advice();
        for (List<String> word : WORDS) {
            advice = advice.replace(word.get(0), word.get(1));
        }
        return Issue.of(issue.code(), issue.place(), issue.value(), issue.requirement(), advice);
    }
}
