package nl.schakel.model.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberTest {

    @ParameterizedTest
    @CsvSource({
        "PRIMARY_SCHOOL, PO",
        "VMBO_SCHOOL, VO",
        "PRACTICAL_SCHOOL, VO",
        "ROC, MBO",
        "AOC, MBO",
        "MBO_COLLEGE, MBO",
        "HBO, HO",
        "COMPANY, ",
        "GOVERNMENT, ",
        "MUNICIPALITY, ",
        "PROVINCE, ",
        "PROGRAMME, "
    })
    void theSectorFollowsFromTheKind(InstitutionKind kind, Sector sector) {
        Institution one = Institution.builder().name("x").kind(Term.of(kind)).build();
        InstitutionGroup group = InstitutionGroup.builder()
                .name("x")
                .kind(Term.of(kind))
                .count(Quantity.atLeast(2))
                .build();

        assertThat(one.sector()).isEqualTo(Optional.ofNullable(sector));
        assertThat(group.sector()).isEqualTo(Optional.ofNullable(sector));
    }

    @Test
    void anotherKindHasNoKnownSector() {
        Term<InstitutionKind> other = Term.other(LocalizedText.of("bibliotheek", "library"));

        assertThat(Institution.builder().name("x").kind(other).build().sector()).isEmpty();
    }

    @Test
    void aGroupCountsForAsManyAsItsSourceSays() {
        Quantity sixteen = Quantity.parse("16 locations");
        Member group = InstitutionGroup.builder()
                .name("scholen")
                .kind(Term.of(InstitutionKind.VMBO_SCHOOL))
                .count(sixteen)
                .addNamed("De Uilenhof")
                .build();
        Member partnership = new PartnershipMember("Regio", PartnershipId.of("regio"));

        assertThat(group.count()).isEqualTo(sixteen);
        assertThat(partnership.count()).isEqualTo(Quantity.exact(1));
        assertThat(partnership.sector()).isEmpty();
    }

    @Test
    void aBlankNameIsRefused() {
        Institution.Builder blank = Institution.builder().name(" ").kind(Term.of(InstitutionKind.ROC));

        assertThatThrownBy(blank::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("name [ ] must not be blank\nWrite some text, or leave it out.");
    }
}
