package nl.schakel.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ModelPath;
import nl.schakel.io.document.DossierReader;
import nl.schakel.io.document.DossierWriter;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Leaf;
import nl.schakel.model.evidence.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PortraitsTest {

    static List<String> ids() {
        return Portraits.ids();
    }

    @Test
    void theFiveStandInTheOrderOfTheReport() {
        assertThat(Portraits.all())
                .extracting(dossier -> dossier.partnership().id().value())
                .containsExactly("profijt", "tot-route", "wvo-kw1c", "nassau-drenthe", "het-element");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachIsSoundWithoutAnyIssueAndSpeaksOfMidTwentyEighteen(String id) {
        assertThat(Portraits.read(id).issues()).isEmpty();
        assertThat(Portraits.get(id).asOf()).isEqualTo(LocalDate.of(2018, 6, 30));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyFactHasItsSource(String id) {
        Dossier dossier = Portraits.get(id);
        AsOf view = dossier.asOf(dossier.asOf());
        List<ModelPath> facts =
                Walk.leaves(dossier.partnership()).stream().map(Leaf::path).toList();
        assertThat(facts)
                .hasSizeGreaterThan(200)
                .allSatisfy(path ->
                        assertThat(view.source(path)).as(path.toString()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachReadsBackFromItsJsonAndItsYaml(String id) {
        Dossier dossier = Portraits.get(id);
        for (TextFormat format : TextFormat.values()) {
            String text = DossierWriter.standard().write(dossier, format);
            Dossier again = DossierReader.standard().readText(text, format, id).orElseThrow();
            assertThat(again).isEqualTo(dossier);
            assertThat(DossierWriter.standard().write(again, format)).isEqualTo(text);
        }
    }

    @Test
    void eachIsReadOnceWhateverThreadAsksFirst() {
        List<Dossier> seen = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> Portraits.get("tot-route"))
                .toList();
        assertThat(seen).allSatisfy(dossier -> assertThat(dossier).isSameAs(Portraits.get("tot-route")));
    }

    @Test
    void anUnknownIdIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> Portraits.get("profit"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("dossier [profit] must be one that is shipped\nDid you mean 'profijt'?");
        assertThatThrownBy(() -> Portraits.get("nowhere"))
                .hasMessage("dossier [nowhere] must be one that is shipped\n"
                        + "Shipped are: profijt, tot-route, wvo-kw1c, nassau-drenthe, het-element.");
    }
}
