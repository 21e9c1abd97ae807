package nl.schakel.io.numbers.csv;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.document.BasisTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisHeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind;value;up-to;tot-en-met|1:18 [tot-en-met] must not name a column that is there already"
                        + " (duplicate-key)|Keep one column for up-to, in Dutch tot-en-met.",
                "kind;value;Part;deel|1:17 [deel] must not name a column that is there already (duplicate-key)|"
                        + "Keep one column for part, in Dutch deel.",
                "kind;value;upto|1:12 [upto] must be the name of a column (unknown-key)|Did you mean 'up-to'?",
                "kind;value;tot en me|1:12 [tot en me] must be the name of a column (unknown-key)|"
                        + "Did you mean 'tot-en-met'?",
                "kind;value;deeel|1:12 [deeel] must be the name of a column (unknown-key)|Did you mean 'deel'?",
                "kind;value;partne|1:12 [partne] must be the name of a column (unknown-key)|"
                        + "Did you mean 'partner'?",
                "kind;value;colour|1:12 [colour] must be the name of a column (unknown-key)|There are: kind, soort,"
                        + " partner, arrangement, afspraak, learning-year, leerjaar, school-year, schooljaar, value,"
                        + " waarde, up-to, tot-en-met, part, deel, note, opmerking.",
                "kind;up-to|1:1 [] must have a column value (missing)|Add it, as value or waarde.",
            })
    void theHeaderKnowsTheColumnsAsTheOthers(String header, String issue, String advice) {
        assertThat(BasisTable.standard()
                        .withSchoolYear(SchoolYear.parse("2017-2018"))
                        .readText(header, "basis")
                        .issues())
                .extracting(Object::toString)
                .containsExactly("basis:" + issue + "\n    " + advice);
    }
}
