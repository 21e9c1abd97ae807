package nl.schakel.samples.readme;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test of the README can fail: each kind of block is caught when it lies. */
class ReadmeBlocksTest {

    @TempDir
    private Path directory;

    private Workplace workplace;

    @BeforeEach
    void workplace() {
        workplace = Workplace.in(Path.of("..").toAbsolutePath().normalize(), directory);
    }

    private void check(String markdown) {
        Readme readme = new Readme(markdown.replace("~~~", "```"), workplace);
        readme.blocks().forEach(readme::check);
    }

    private static String java(String statement, String output) {
        return "~~~java\n" + statement + "\n~~~\nprints\n~~~text\n" + output + "\n~~~\n";
    }

    @Test
    void javaIsCompiledAndRunAndItsOutputCompared() {
        String readAndCount =
                "System.out.println(DossierReader.standard().read(Path.of(\"profijt.yaml\")).issues().size());";
        assertThatCode(() -> check(java(readAndCount, "0"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(java(readAndCount, "1"))).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check(java("int x = nonsense;", ""))).hasMessageContaining("nonsense");
        assertThatThrownBy(() -> check(java("Object o = new java.util.ArrayList();", "")))
                .hasMessageContaining("rawtypes");
        assertThatThrownBy(() -> check(java("throw new IllegalStateException();", "")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aFurtherOutputBelongsToAChange() {
        String markdown = java("System.out.println(PartialDate.parse(\"2017-10\"));", "2017-10")
                + "\nWith `2017-13` in place of `2017-10`:\n\n~~~text\n";
        assertThatCode(() -> check(markdown + "Months run from 01 to 12.\n~~~\n"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check(markdown + "Months run from 1 to 12.\n~~~\n"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check(markdown.replace("in place of", "and") + "x\n~~~\n"))
                .hasMessageContaining("must follow words like");
    }

    @Test
    void aWholeClassWithImportsNeedsNoWrapping() {
        assertThatCode(() -> check("""
                        ~~~java
                        import nl.schakel.core.time.SchoolYear;

                        class Year {
                            public static void main(String[] args) {
                                System.out.println(SchoolYear.parse("2017-2018"));
                            }
                        }
                        ~~~
                        ~~~text
                        2017-2018
                        ~~~
                        """)).doesNotThrowAnyException();
    }

    @Test
    void commandsAreRunAndTheirOutputCompared() {
        assertThatCode(() -> check("""
                        ~~~console
                        $ git clone somewhere && cd schakel
                        $ ./mvnw -q -DskipTests package && java -jar samples/target/schakel-samples-all.jar check none.yaml
                        none.yaml [none.yaml] must exist (unreadable)
                            Check the name and the directory.
                        none.yaml: not sound, 1 problem
                        $ java -jar samples/target/schakel-samples-all.jar --help
                        ...
                        Commands:
                        ...
                        Exit codes: 0 good, 1 problems in the input (listed on standard error), 2 wrong use.
                        ~~~
                        """)).doesNotThrowAnyException();
        String help = "~~~console\n$ java -jar samples/target/schakel-samples-all.jar --help\n";
        assertThatThrownBy(() -> check(help + "Usage\n~~~\n")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check(help + "...\nnothing of the kind\n...\n~~~\n"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check(help + "...\nCommands:\n~~~\n")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check("~~~console\n$ java -jar samples/target/schakel-samples-all.jar foo\n~~~\n"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check("~~~console\n$ ./mvnw deploy\n~~~\n")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check("~~~console\n$ rm -rf x\n~~~\n")).isInstanceOf(AssertionError.class);
    }

    @Test
    void linesOfTheShellAreRun() {
        assertThatThrownBy(() -> check("""
                                ~~~console
                                $ jshell --class-path samples/target/schakel-samples-all.jar --feedback schakel samples/jshell/schakel.jsh
                                schakel> portraits()
                                schakel> asses("tot-route")
                                ~~~
                                """))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("| TOT-route ")
                .hasMessageContaining("cannot find symbol");
        assertThatThrownBy(() -> check("~~~console\n$ jshell samples/jshell/schakel.jsh\n~~~\n"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void dependenciesAndDossiersAreRead() {
        String dependency =
                "~~~xml\n<dependency>\n  <groupId>nl.schakel</groupId>\n  <artifactId>schakel-io</artifactId>\n  <version>";
        assertThatCode(() -> check(dependency + "0.1.0-SNAPSHOT</version>\n</dependency>\n~~~\n"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check(dependency + "0.0.9</version>\n</dependency>\n~~~\n"))
                .isInstanceOf(AssertionError.class);
        String names = "format: schakel-dossier/1\nas-of: 2018-06-30\npartnership: {id: x, identity: {name: X}}\n";
        assertThatCode(() -> check("~~~yaml\n" + names + "~~~\n")).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("~~~yaml\n" + names + "more: 1\n~~~\n")).isInstanceOf(AssertionError.class);
    }

    @Test
    void whatCannotBeDoneIsRefused() {
        assertThatThrownBy(() -> check("~~~python\n1\n~~~\n")).hasMessageContaining("language [python] must be");
        assertThatThrownBy(() -> check("~~~text\n1\n~~~\n")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check("~~~java\n")).hasMessageContaining("not closed");
    }
}
