package nl.schakel.model.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiplomaTest {

    @Test
    void diplomaOfVmboHasLeerwegenAndOneOfTheMboLevels() {
        assertThat(Diploma.vmbo(Leerweg.TL).leerwegen()).containsExactly(Leerweg.TL);
        assertThat(Diploma.mbo(MboLevel.LEVEL_4).levels()).containsExactly(MboLevel.LEVEL_4);
    }

    @ParameterizedTest
    @EnumSource(names = {"MBO_DIPLOMA", "HO_DIPLOMA"})
    void leerwegenOfADiplomaThatIsNotOfVmboAreRefused(DiplomaKind kind) {
        assertThatThrownBy(() -> new Diploma(Term.of(kind), Set.of(Leerweg.BB), Set.of(), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "leerwegen [[BB]] must belong to a diploma or certificate of vmbo\nGive levels for the mbo.");
    }

    @ParameterizedTest
    @EnumSource(names = {"VMBO_DIPLOMA", "HO_DIPLOMA"})
    void levelsOfADiplomaThatIsNotOfTheMboAreRefused(DiplomaKind kind) {
        assertThatThrownBy(() -> new Diploma(Term.of(kind), Set.of(), Set.of(MboLevel.LEVEL_2), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("levels [[LEVEL_2]] must belong to a diploma or certificate of the mbo"
                        + "\nGive leerwegen for vmbo.");
    }
}
