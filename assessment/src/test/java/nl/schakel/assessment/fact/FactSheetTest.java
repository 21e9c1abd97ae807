package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schakel.assessment.Dossiers;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import org.junit.jupiter.api.Test;

class FactSheetTest {

    private static final FactId LEADER = FactId.of("governance.coordinator");
    private static final FactValue YES = new FactValue.Holds(Truth.TRUE);
    private static final FactValue NO = new FactValue.Holds(Truth.FALSE);

    private static FactSheet sheet() {
        return FactCatalogue.standard()
                .sheet(Dossiers.of(coordinator(each -> {})).asOf(DAY));
    }

    @Test
    void sheetSaysWhatTheFactSays() {
        Fact fact = FactCatalogue.standard().fact(LEADER);
        assertThat(sheet().see(LEADER)).isEqualTo(fact.see(sheet().view()));
        assertThat(sheet().value(LEADER)).isEqualTo(YES);
    }

    @Test
    void factIsTakenOnceAndOnlyWhenAsked() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger gathered = new AtomicInteger();
        FactId own = FactId.of("own.paper");
        Fact fact = Fact.truth(own.value(), "agreements", LocalizedText.same("paper"), view -> {
            taken.incrementAndGet();
            return Seen.of(own, YES, () -> {
                gathered.incrementAndGet();
                return List.of();
            });
        });
        FactSheet sheet = new FactCatalogue(List.of(fact)).sheet(Dossiers.of().asOf(DAY));
        assertThat(taken).hasValue(0);
        assertThat(sheet.value(own)).isEqualTo(YES);
        assertThat(sheet.see(own)).isSameAs(sheet.see(own));
        assertThat(taken).hasValue(1);
        assertThat(gathered).as("no evidence is gathered for a value").hasValue(0);
        sheet.see(own).evidence();
        sheet.see(own).evidence();
        assertThat(gathered).hasValue(1);
    }

    @Test
    void supposedValueStandsInThePlaceOfWhatWasSeenAndSaysSo() {
        FactSheet sheet = sheet();
        FactSheet supposed = sheet.supposing(Map.of(LEADER, NO));
        assertThat(supposed.value(LEADER)).isEqualTo(NO);
        assertThat(supposed.see(LEADER).evidence())
                .extracting(each -> each.text(Language.DUTCH))
                .containsExactly("verondersteld");
        assertThat(supposed.supposed()).isEqualTo(Map.of(LEADER, NO));
        assertThat(supposed).hasToString("Example, as of 2018-06-30, supposing [governance.coordinator]");
        assertThat(sheet.value(LEADER)).as("the first sheet stays as it is").isEqualTo(YES);
        assertThat(sheet).isNotEqualTo(supposed).isEqualTo(sheet()).hasSameHashCodeAs(sheet());
        assertThat(supposed.supposing(Map.of(LEADER, YES)).value(LEADER)).isEqualTo(YES);
    }

    @Test
    void aChoiceIsSeenOnAnySheetAlsoOnThatOfAnotherCatalogue() {
        FactId bodies = FactId.of("governance.bodies");
        FactChoice choice = FactCatalogue.standard().choice(List.of(LEADER, bodies));
        FactCatalogue other = new FactCatalogue(List.of(
                FactCatalogue.standard().fact(bodies), FactCatalogue.standard().fact(LEADER)));
        for (FactSheet sheet : List.of(sheet(), other.sheet(sheet().view()), sheet().supposing(Map.of(LEADER, NO)))) {
            assertThat(choice.on(sheet)).containsExactly(sheet.see(LEADER), sheet.see(bodies));
            assertThat(choice.value(sheet, 0)).isEqualTo(sheet.value(LEADER));
            assertThat(choice.value(sheet, 1)).isEqualTo(sheet.value(bodies));
        }
    }

    @Test
    void valueOfAnotherKindCannotBeSupposed() {
        assertThatThrownBy(() -> sheet().supposing(Map.of(LEADER, FactValue.Amount.UNKNOWN)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fact governance.coordinator [unknown] must be supposed with a value of its kind\n"
                        + "Give a value that fits TRUTH.");
    }

    @Test
    void factThatIsNotInTheCatalogueIsRefusedWithTheNearestName() {
        assertThatThrownBy(() -> sheet().value(FactId.of("governance.coordinater")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fact [governance.coordinater] must be in the catalogue\n"
                        + "Did you mean 'governance.coordinator'?");
    }
}
