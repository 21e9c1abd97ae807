package nl.schakel.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReferenceTest {

    private static final PublicationId REPORT = PublicationId.of("leerroutes-2018");

    @Test
    void theAuthorSaysItLiterallyUnlessStatedOtherwise() {
        SourceReference reference = SourceReference.of(REPORT, "3 Profijt, Financiën");
        assertThat(reference.statedBy()).isEqualTo(Term.of(Speaker.AUTHOR));
        assertThat(reference.reading()).isEqualTo(Reading.LITERAL);
        assertThat(reference).hasToString("leerroutes-2018, 3 Profijt, Financiën");
    }

    @Test
    void aBuilderTakesOverWhatItWasMadeFrom() {
        SourceReference inferred = SourceReference.of(REPORT, "kader").toBuilder()
                .reading(Reading.INFERRED)
                .build();
        assertThat(inferred.place()).isEqualTo("kader");
        assertThat(inferred.reading()).isEqualTo(Reading.INFERRED);
    }

    @Test
    void aBlankPlaceIsRefused() {
        assertThatThrownBy(() -> SourceReference.of(REPORT, " "))
                .hasMessage("place [ ] must not be blank\nWrite some text, or leave it out.");
    }

    @ParameterizedTest
    @CsvSource({"2018", "2018-11", "~2014"})
    void aPublicationSaysWhenAsFarAsItIsKnown(String year) {
        assertThat(new Publication(REPORT, "title", PartialDate.parse(year), Optional.empty()).year())
                .hasToString(year);
    }
}
