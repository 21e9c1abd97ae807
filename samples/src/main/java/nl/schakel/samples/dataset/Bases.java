package nl.schakel.samples.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Issue;
import nl.schakel.io.document.BasisReader;
import nl.schakel.io.document.BasisTable;
import nl.schakel.io.document.DocumentReader;
import nl.schakel.io.numbers.ReadTable;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.partnership.Partnership;

/** The numbers from which a settlement starts; the shipped ones are made up and say so. */
public final class Bases {

    /** The id of the shipped basis of the TOT-route. */
    public static final String TOT_ROUTE = "tot-route-2017-2018";

    private Bases() {}

    /** {@return 22 pupils in year 3 and 20 in year 4 of De Uilenhof, at EUR 7450.00 a pupil, for the TOT-route in 2017-2018} */
    public static FundingBasis totRoute() {
        return Resources.read(BasisReader.standard(), "bases", TOT_ROUTE).orElseThrow();
    }

    /**
     * Reads the basis of a partnership.
     *
     * @param fileOrId a file, or the id of the shipped basis where there is no such file
     * @param partnership the partnership, of whose partners and arrangements the basis may speak
     * @return the basis with its issues
     */
    public static Checked<FundingBasis> read(String fileOrId, Partnership partnership) {
        DocumentReader<FundingBasis> reader = BasisReader.standard().withCheck(basis -> check(basis, partnership));
        Checked<FundingBasis> read = fileOrId.equals(TOT_ROUTE)
                ? Resources.read(reader, "bases", TOT_ROUTE)
                : Dossiers.read(fileOrId, reader);
        return Checked.of(read.value().orElse(null), advised(read.issues(), partnership));
    }

    /**
     * Reads the basis of a partnership from a CSV file.
     *
     * @param table the reader, with what is stated of the file
     * @param file the file
     * @param partnership the partnership, of whose partners and arrangements the basis may speak
     * @return the basis and how it was read, with its issues
     */
    public static Checked<ReadTable<FundingBasis>> read(BasisTable table, Path file, Partnership partnership) {
        Checked<ReadTable<FundingBasis>> read = table.read(file);
        List<Issue> issues = new ArrayList<>(read.issues());
        read.value().ifPresent(sound -> issues.addAll(check(sound.content(), partnership)));
        return Checked.of(read.value().orElse(null), advised(issues, partnership));
    }

    private static List<Issue> advised(List<Issue> issues, Partnership partnership) {
        BasisRule rule = new BasisRule(partnership);
        return issues.stream().map(rule::advised).toList();
    }

    /**
     * Checks that a basis speaks of partners and arrangements that the partnership has: a misspelt one would count for nothing.
     *
     * @param basis the basis
     * @param partnership the partnership
     * @return an issue for each name that the partnership does not have
     */
    public static List<Issue> check(FundingBasis basis, Partnership partnership) {
        return new BasisRule(partnership).check(basis);
    }
}
