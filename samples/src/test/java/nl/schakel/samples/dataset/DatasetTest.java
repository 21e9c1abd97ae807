package nl.schakel.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.core.issue.Checked;
import nl.schakel.io.document.DocumentReader;
import nl.schakel.io.document.DocumentWriter;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.api.Test;

class DatasetTest {

    @Test
    void holdsAllThatIsShippedInOrder() {
        Dataset dataset = Dataset.shipped();
        assertThat(dataset.dossiers())
                .containsExactlyElementsOf(
                        Portraits.names().stream().map(Portraits::get).toList());
        assertThat(dataset.surveys()).containsExactlyElementsOf(Surveys.all());
    }

    @Test
    void readsBackFromOneDocument() {
        String text = DocumentWriter.of(Dataset.FORMAT).write(Dataset.shipped(), TextFormat.JSON);
        assertThat(text).startsWith("{\n  \"format\": \"schakel-dataset/1\",\n  \"dossiers\": [\n");
        Checked<Dataset> read = DocumentReader.of(Dataset.FORMAT).readText(text, TextFormat.JSON, "dataset.json");
        assertThat(read.issues()).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(Dataset.shipped());
        assertThat(DocumentWriter.of(Dataset.FORMAT).write(read.orElseThrow(), TextFormat.JSON))
                .isEqualTo(text);
    }

    @Test
    void mayBeEmpty() {
        Dataset nothing = new Dataset(List.of(), List.of());
        String text = DocumentWriter.of(Dataset.FORMAT).write(nothing, TextFormat.YAML);
        assertThat(text).isEqualTo("format: schakel-dataset/1\n");
        assertThat(DocumentReader.of(Dataset.FORMAT)
                        .readText(text, TextFormat.YAML, "dataset.yaml")
                        .orElseThrow())
                .isEqualTo(nothing);
    }
}
