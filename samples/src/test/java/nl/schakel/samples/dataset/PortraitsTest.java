package nl.schakel.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PortraitsTest {

    static List<String> names() {
        return Portraits.names();
    }

    @Test
    void allTwentyOneAreThereEachAtItsLatestMoment() {
        assertThat(Portraits.all())
                .extracting(dossier -> dossier.partnership().id().value())
                .containsExactlyElementsOf(Portraits.ids())
                .hasSize(21)
                .startsWith("profijt", "tot-route", "wvo-kw1c", "nassau-drenthe", "het-element");
        assertThat(Portraits.names()).hasSize(24).contains("profijt-2014", "profijt-2015", "sc-delfland-2012");
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachIsSoundWithoutAnyIssue(String name) {
        assertThat(Portraits.read(name).issues()).isEmpty();
    }

    @Test
    void theMomentsOfAPartnershipStandInTheOrderOfTime() {
        assertThat(Portraits.snapshots("profijt"))
                .extracting(Dossier::asOf)
                .containsExactly(LocalDate.of(2014, 6, 30), LocalDate.of(2015, 3, 31), LocalDate.of(2018, 6, 30));
        assertThat(Portraits.ids()).allSatisfy(id -> {
            List<Dossier> snapshots = Portraits.snapshots(id);
            assertThat(snapshots).isSortedAccordingTo(Comparator.comparing(Dossier::asOf));
            assertThat(snapshots)
                    .allSatisfy(each -> assertThat(each.partnership().id()).hasToString(id));
            assertThat(snapshots).last().isSameAs(Portraits.get(id));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2014-06-30, profijt-2014",
        "2015-03-30, profijt-2014",
        "2015-03-31, profijt-2015",
        "2018-06-29, profijt-2015",
        "2018-06-30, profijt",
        "2030-01-01, profijt"
    })
    void aDayPicksTheLatestMomentNotAfterIt(LocalDate day, String name) {
        AsOf view = Portraits.asOf("profijt", day);
        assertThat(view.dossier()).isSameAs(Portraits.get(name));
        assertThat(view.day()).isEqualTo(day);
    }

    @Test
    void aDayBeforeTheFirstMomentIsRefused() {
        assertThatThrownBy(() -> Portraits.asOf("sc-delfland", LocalDate.of(2010, 1, 1)))
                .hasMessage("as of [2010-01-01] must not be before the day of which the dossier speaks, 2012-12-31\n"
                        + "Choose 2012-12-31 or later, or an earlier dossier.");
    }

    @Test
    void anEarlierMomentIsNoPartnershipOfItsOwn() {
        assertThatThrownBy(() -> Portraits.snapshots("profijt-2015"))
                .hasMessageStartingWith("partnership [profijt-2015] must be one that is shipped");
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFactHasItsSource(String id) {
        Dossier dossier = Portraits.get(id);
        AsOf view = dossier.asOf(dossier.asOf());
        List<ModelPath> facts =
                Walk.leaves(dossier.partnership()).stream().map(Leaf::path).toList();
        assertThat(facts)
                .hasSizeGreaterThan(50)
                .allSatisfy(path ->
                        assertThat(view.source(path)).as(path.toString()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("names")
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
                .hasMessageStartingWith("dossier [nowhere] must be one that is shipped\nShipped are: profijt-2014, ");
    }
}
