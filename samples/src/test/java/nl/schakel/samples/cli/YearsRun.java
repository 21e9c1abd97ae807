package nl.schakel.samples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A run of a command over several years, and the small route of which the tests ask what the shipped one lacks. */
record YearsRun(int exitCode, String out, String err) {

    /** All inputs can be given, unlike those of the TOT-route; a subsidy ends, and 'school' is an id and a word. */
    private static final String DOSSIER = """
            format: schakel-dossier/1
            as-of: 2018-06-30
            partnership:
              id: small
              identity: {name: Small route}
              partners:
                - {id: school, member: {type: institution, name: De Uilenhof, kind: vmbo-school}}
                - {id: college, member: {type: institution, name: Da Vinci College, kind: roc}}
                - {id: funder, member: {type: institution, name: the Province, kind: roc}}
              funding:
                arrangements:
                  - {type: per-pupil-transfer, id: teaching, subject: {nl: lessen, en: teaching},
                     payers: [school], payee: college, shares: {vo-3: 1/5, vo-4: 4/5}}
                  - {type: grant, id: start, subject: {nl: startsubsidie, en: start subsidy}, payer: funder,
                     payee: college, amount: 5000 EUR/school-year, period: 2017-08-01/2019-07-31}
                least-groups:
                  - {id: least, partner: school, pupils: 20+ pupils}
            """;

    private static final String LUMP =
            "      - {type: grant, id: lump, subject: {nl: bedrag ineens, en: lump sum}, payer: funder, payee: school,"
                    + " amount: 9000 EUR}\n";

    static YearsRun of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                args);
        return new YearsRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Standard error up to the usage, which follows wrong use. */
    String refusal() {
        int usage = err.indexOf("Usage: ");
        return usage < 0 ? err : err.substring(0, usage);
    }

    static String dossier(Path directory) throws IOException {
        return Files.writeString(directory.resolve("small.yaml"), DOSSIER).toString();
    }

    /** With a sum of which the part of each year is unknown. */
    static String dossierWithLump(Path directory) throws IOException {
        String more = DOSSIER.replace("    least-groups:\n", LUMP + "    least-groups:\n");
        return Files.writeString(directory.resolve("lump.yaml"), more).toString();
    }

    static String basis(Path directory, String three, String four, String amount) throws IOException {
        String name = ("basis-" + three + "-" + four + "-" + amount).replace('.', '_') + ".yaml";
        String amounts = amount.isEmpty() ? "" : "amounts-per-pupil: {school: EUR " + amount + "}\n";
        return Files.writeString(
                        directory.resolve(name),
                        "format: schakel-funding-basis/1\nschool-year: 2017-2018\npupils: {school: {vo-3: " + three
                                + ", vo-4: " + four + "}}\n" + amounts)
                .toString();
    }
}
