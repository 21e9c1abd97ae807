package nl.schakel.model.funding.regime;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.PartnerId;
import org.junit.jupiter.api.Test;

class ProRataTest {

    private static Claim claim(String applicant, String amount) {
        return Claim.of(PartnerId.of(applicant), euro(amount));
    }

    @Test
    void theCentOfATieGoesToTheOneStatedFirst() {
        ProRata lowered = ProRata.lower(
                List.of(claim("zuid", "50.00"), claim("noord", "50.00"), claim("oost", "50.00")),
                Cap.of(euro("100.00")));

        assertThat(lowered.granted())
                .extracting(ProRata.Granted::toString)
                .containsExactly(
                        "zuid: EUR 33.34 = apportioned(100.00 x 50.00/150.00)",
                        "noord: EUR 33.33 = apportioned(100.00 x 50.00/150.00)",
                        "oost: EUR 33.33 = apportioned(100.00 x 50.00/150.00)");
    }

    @Test
    void whatIsTrueToTheCentIsNotCalledApportioned() {
        assertThat(ProRata.lower(List.of(claim("a", "60.00"), claim("b", "40.00")), Cap.of(euro("50.00")))
                        .granted())
                .extracting(ProRata.Granted::toString)
                .containsExactly("a: EUR 30.00 = 50.00 x 60.00/100.00", "b: EUR 20.00 = 50.00 x 40.00/100.00");
    }

    @Test
    void anEmptyPurseGrantsNothing() {
        assertThat(ProRata.lower(List.of(claim("a", "1.00"), claim("b", "0.00")), Cap.of(euro("0.00")))
                        .granted())
                .extracting(granted -> granted.amount().toString())
                .containsExactly("EUR 0.00", "EUR 0.00");
    }

    @Test
    void aCentTooMuchLowersAndACentLessDoesNot() {
        List<Claim> claims = List.of(claim("a", "60.00"), claim("b", "40.00"));

        assertThat(ProRata.lower(claims, Cap.of(euro("99.99"))).exceeded()).isTrue();
        assertThat(ProRata.lower(claims, Cap.of(euro("100.00"))).exceeded()).isFalse();
        assertThat(ProRata.lower(claims, Cap.of(euro("100.01"))).exceeded()).isFalse();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Cap cap = Cap.of(euro("1.00"));
        List<Claim> twice = List.of(claim("a", "1.00"), claim("a", "2.00"));

        assertThatThrownBy(() -> ProRata.lower(twice, cap))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("claims [[a, a]] must not name an applicant twice\nAdd up what one applicant asks.");
        assertThatThrownBy(() -> claim("a", "-0.01"))
                .hasMessage("claim [EUR -0.01] must not be negative\nLeave out whoever asks nothing.");
        assertThatThrownBy(() -> Cap.of(euro("-0.01")))
                .hasMessage("amount [EUR -0.01] must not be negative\nWrite 0 if there is nothing.");
        assertThatThrownBy(() -> new ProRata.Granted(claim("a", "1.00"), euro("1.01"), "1.01"))
                .hasMessage(
                        "amount [EUR 1.01] must not be more than EUR 1.00 that is claimed\nGrant at most the claim.");
    }
}
