package nl.schakel.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Function;
import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All codes that a register gives out. */
class RegisteredCodesTest {

    private static final Map<String, Function<String, ?>> PARSERS = Map.of(
            "institution code", InstitutionCode::parse,
            "site code", SiteCode::parse,
            "board number", BoardNumber::parse,
            "qualification code", QualificationCode::parse,
            "municipality code", MunicipalityCode::parse,
            "RIO identifier", RioId::parse);

    @ParameterizedTest
    @CsvSource({
        "institution code, 14RC",
        "site code, 14RC00",
        "board number, 77494",
        "board number, 00042",
        "qualification code, 25502",
        "municipality code, 0505",
        "RIO identifier, 100B123",
        "RIO identifier, 100A123",
        "RIO identifier, 100X123"
    })
    void codeIsKeptAsRegistered(String name, String code) {
        assertThat(PARSERS.get(name).apply(code)).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            institution code   | 1BRA     | must be two digits and two capitals | Write it like 14RC; a site has two digits more, such as 14RC00.
            institution code   | 14rc     | must be two digits and two capitals | Write it like 14RC; a site has two digits more, such as 14RC00.
            institution code   | 14RC00   | must be two digits and two capitals | Write it like 14RC; a site has two digits more, such as 14RC00.
            institution code   | ''       | must be two digits and two capitals | Write it like 14RC; a site has two digits more, such as 14RC00.
            institution code   | ' 14RC'  | must be two digits and two capitals | Write it like 14RC; a site has two digits more, such as 14RC00.
            institution code   | ١٤RC     | must be two digits and two capitals | Write it like 14RC; a site has two digits more, such as 14RC00.
            site code          | 14RC     | must be two digits, two capitals and two digits | Write the code of the institution and the number of the site, such as 14RC00.
            board number       | 7749     | must be five digits | Write it like 77494, with its leading zeros.
            board number       | 774944   | must be five digits | Write it like 77494, with its leading zeros.
            qualification code | 2550     | must be five digits | Write it like 25502.
            municipality code  | 505      | must be four digits | Write it like 0505, with its leading zeros.
            municipality code  | GM0505   | must be four digits | Write it like 0505, with its leading zeros.
            RIO identifier     | 100C123  | must be three digits, a letter B, A or X, and three digits | Write B for a board, A for a provider, X for a location, such as 100B123.
            RIO identifier     | 100b123  | must be three digits, a letter B, A or X, and three digits | Write B for a board, A for a provider, X for a location, such as 100B123.
            """)
    void otherFormsAreRefused(String name, String code, String must, String advice) {
        assertThatThrownBy(() -> PARSERS.get(name).apply(code))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(name + " [" + code + "] " + must + "\n" + advice);
    }

    @Test
    void constructorAndFactoryHoldTheSameRule() {
        assertThat(InstitutionCode.of("14RC")).isEqualTo(new InstitutionCode("14RC"));
        assertThatThrownBy(() -> new InstitutionCode("14rc")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> BoardNumber.of("1")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> QualificationCode.of("1")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> MunicipalityCode.of("1")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> RioId.of("1")).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource({"14RC00, 14RC, 0", "14RC07, 14RC, 7", "14RC42, 14RC, 42"})
    void siteBelongsToAnInstitution(String code, String institution, int number) {
        assertThat(SiteCode.parse(code).institution()).isEqualTo(InstitutionCode.parse(institution));
        assertThat(SiteCode.parse(code).number()).isEqualTo(number);
        assertThat(SiteCode.of(InstitutionCode.parse(institution), number)).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource({"-1", "100"})
    void siteNumberHasTwoDigits(int number) {
        assertThatThrownBy(() -> SiteCode.of(InstitutionCode.of("14RC"), number))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "site number [" + number + "] must lie between 0 and 99\nUse the last two digits of the code.");
    }

    @ParameterizedTest
    @CsvSource({"100B123, BOARD", "100A123, PROVIDER", "100X123, LOCATION"})
    void letterSaysWhatARioIdentifierStandsFor(String text, RioId.Kind kind) {
        assertThat(RioId.parse(text).kind()).isSameAs(kind);
    }
}
