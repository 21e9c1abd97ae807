package nl.schakel.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.BoardNumber;
import nl.schakel.core.id.InstitutionCode;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.MunicipalityCode;
import nl.schakel.core.id.QualificationCode;
import nl.schakel.core.id.SiteCode;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.time.Hours;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.SchoolYear;

/** The patterns of the schema refuse nothing that the types take, and of each type a text that it refuses. */
class ScalarFormsProperties {

    /** A type with texts that it takes, and texts that both it and its pattern refuse. */
    private enum Kind {
        EURO(Euro.class, Euro::parse, List.of("EUR 7450.00", "EUR -0.05", "EUR 0.00"), List.of("EUR 7450", "7450.00")),
        EURO_RANGE(EuroRange.class, EuroRange::parse, List.of("EUR 7000.00..7500.00", "EUR 7.00"), List.of("EUR 7..8")),
        SHARE(Share.class, Share::parse, List.of("1/5", "0", "1", "11/12"), List.of("1/0", "0.5", "2")),
        QUANTITY(
                Quantity.class,
                Quantity::parse,
                List.of("110", "~110", "3+", "<5", "<=5", ">300", "20..25 pupils", "~20..25", "-3.5 %", "1 day/week"),
                List.of("5 ", "some", "1e3")),
        PARTIAL_DATE(
                PartialDate.class,
                PartialDate::parse,
                List.of("2018", "2018-06", "2018-06-30", "2017-2018", "~2010", ">=2010", "<=2012-09"),
                List.of("30-6-2018", "2018-6")),
        PERIOD(
                Period.class,
                Period::parse,
                List.of("2000-07-14/..", "?/2017", "../..", "2017-2018/2018-2019", "~2010/<=2012-09"),
                List.of("2015", "2015/", "2015-2016")),
        SCHOOL_YEAR(SchoolYear.class, SchoolYear::parse, List.of("2017-2018", "1999-2000"), List.of("2017", "2017/18")),
        LEARNING_YEAR(
                LearningYear.class, LearningYear::parse, List.of("vo-3", "mbo-4", "vo-6"), List.of("mbo-5", "vo-0")),
        HOURS(Hours.class, Hours::parse, List.of("15:00-17:00", "08:30-09:15"), List.of("8:30-9:15")),
        PATH(
                ModelPath.class,
                ModelPath::parse,
                List.of("/", "governance/bodies/board/meetings", "rules/leader.2/id", "a"),
                List.of("/a", "a/", "A", "a-/b")),
        BOARD(BoardNumber.class, BoardNumber::parse, List.of("40872", "00001"), List.of("4087")),
        INSTITUTION(InstitutionCode.class, InstitutionCode::parse, List.of("25LX", "00AH"), List.of("25lx", "5LX")),
        SITE(SiteCode.class, SiteCode::parse, List.of("25LX00", "00AH17"), List.of("25LX")),
        MUNICIPALITY(MunicipalityCode.class, MunicipalityCode::parse, List.of("0106", "1987"), List.of("106")),
        QUALIFICATION(QualificationCode.class, QualificationCode::parse, List.of("25502", "01234"), List.of("255020"));

        private final Class<?> type;
        private final Function<String, ?> parse;
        private final List<String> good;
        private final List<String> bad;

        Kind(Class<?> type, Function<String, ?> parse, List<String> good, List<String> bad) {
            this.type = type;
            this.parse = parse;
            this.good = good;
            this.bad = bad;
        }

        boolean takes(String text) {
            try {
                parse.apply(text);
                return true;
            } catch (InvalidValueException refused) {
                return false;
            }
        }

        boolean fits(String text) {
            return text.matches(ScalarForms.of(type).orElseThrow());
        }
    }

    @Property(tries = 20_000)
    void whatATypeTakesFitsItsPattern(@ForAll Kind kind, @ForAll("changes") Function<String, String> change) {
        for (String text : kind.good) {
            assertThat(kind.takes(text)).as(text).isTrue();
            String changed = change.apply(text);
            assertThat(kind.fits(changed) || !kind.takes(changed)).as(changed).isTrue();
        }
    }

    @Property(tries = 100)
    void thePatternRefusesToo(@ForAll Kind kind) {
        for (String text : kind.bad) {
            assertThat(kind.takes(text)).as(text).isFalse();
            assertThat(kind.fits(text)).as(text).isFalse();
        }
    }

    /** A piece is cut out, or one or two characters are put in its place. */
    @Provide
    Arbitrary<Function<String, String>> changes() {
        Arbitrary<String> put =
                Arbitraries.strings().withChars("0123456789aAxZ./-~<>=+?%: \n").ofMaxLength(2);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 3),
                        put)
                .as((from, length, text) -> whole -> {
                    int begin = Math.min(from, whole.length());
                    return whole.substring(0, begin) + text + whole.substring(Math.min(begin + length, whole.length()));
                });
    }
}
