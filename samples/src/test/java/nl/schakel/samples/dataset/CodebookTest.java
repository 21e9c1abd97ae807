package nl.schakel.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.schakel.samples.Golden;
import org.junit.jupiter.api.Test;

/** The codebook in the repository is the one that the types and the dossiers give; {@code -Dgolden.update=true} writes it anew. */
class CodebookTest {

    @Test
    void theCodebookSaysWhatTheDatasetHolds() {
        Golden.assertSame(Path.of("CODEBOOK.md").toAbsolutePath(), Codebooks.shipped());
    }

    @Test
    void theCitationNamesEveryPublicationOfTheDataset() {
        String citation = Codebooks.citation();
        assertThat(Surveys.all())
                .allSatisfy(survey -> assertThat(survey.publications())
                        .allSatisfy(publication -> assertThat(citation).contains("\"" + publication.title() + "\"")));
    }
}
