package nl.schakel.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Issue;
import nl.schakel.io.document.DossierWriter;
import nl.schakel.model.evidence.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossiersTest {

    @Test
    void aShippedIdNeedsNoFile() {
        assertThat(Dossiers.read("tot-route").orElseThrow()).isEqualTo(Portraits.get("tot-route"));
    }

    @Test
    void aFileIsReadWhateverItsName(@TempDir Path directory) {
        Path file = directory.resolve("mine.json");
        DossierWriter.standard().write(Portraits.get("profijt"), file);
        assertThat(Dossiers.read(file.toString()).orElseThrow()).isEqualTo(Portraits.get("profijt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "totroute  | must be one that is shipped, or a file | Did you mean 'tot-route'?",
                "mine.yaml | must exist                             | Check the name and the directory.",
                "src       | must be a YAML or JSON file            | Give it a name that ends in .yaml, .yml or .json.",
            })
    void whatIsNeitherIsAnIssue(String fileOrId, String requirement, String advice) {
        Checked<Dossier> read = Dossiers.read(fileOrId);
        assertThat(read.value()).isEmpty();
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.value()).isEqualTo(fileOrId);
            assertThat(issue.requirement()).isEqualTo(requirement);
            assertThat(issue.advice()).isEqualTo(advice);
        });
    }

    @Test
    void aNameThatNoFileCanHaveIsAnIssue() {
        assertThat(Dossiers.read("a\0b.yaml").issues())
                .extracting(Issue::requirement)
                .containsExactly("must be the name of a file");
    }
}
