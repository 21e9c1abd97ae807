package nl.schakel.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.io.document.BasisReader;
import nl.schakel.io.document.DocumentFormat;
import nl.schakel.io.text.TextFormat;

class JsonSchemasProperties {

    private static final SecondOpinion SCHEMA = SecondOpinion.of(DocumentFormat.FUNDING_BASIS);
    private static final SecondOpinion RULES = SecondOpinion.of(DocumentFormat.RULE_SET);

    /** The form of ids is known to the types and to the schema; this holds them equal. */
    @Property
    void theSchemaTakesTheIdsThatTheTypesTake(
            @ForAll @StringLength(min = 1, max = 8) @Chars({'a', 'z', '0', '9', '-', '-', '_', 'A', '.', ' ', 'é'})
                    String id) {
        String json = """
                {
                  "format": "schakel-funding-basis/1",
                  "school-year": "2017-2018",
                  "costs": {"%": "EUR 1.00"}
                }
                """.replace("%", id);
        assertThat(SCHEMA.keywords(json).isEmpty())
                .isEqualTo(BasisReader.standard()
                        .readText(json, TextFormat.JSON, "x.json")
                        .value()
                        .isPresent());
    }

    @Property
    void theSchemaTakesTheFactsThatTheTypesTake(
            @ForAll @StringLength(min = 1, max = 8) @Chars({'a', 'z', 'z', '0', '-', '.', '.', '_', 'A', ' ', 'é'})
                    String fact) {
        assertThat(RULES.keywords(Good.RULE_SET.replace("governance.coordinator", fact))
                        .isEmpty())
                .isEqualTo(isFact(fact));
    }

    private static boolean isFact(String text) {
        try {
            FactId.parse(text);
            return true;
        } catch (InvalidValueException refusal) {
            return false;
        }
    }
}
