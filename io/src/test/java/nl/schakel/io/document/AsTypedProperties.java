package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.Issue;
import nl.schakel.io.text.TextFormat;

/** What a user typed is no template: it comes out of every issue as typed, with what cannot be seen as an escape. */
class AsTypedProperties {

    private static final String DOSSIER = """
            {
              "format": "schakel-dossier/1",
              "as-of": "2018-06-30",
              "partnership": {
                "id": "x",
                "identity": {"name": %s, "since": %s, "form": %s, "region": {"name": "x"}},
                "partners": [
                  {"id": "linde", "member": {"type": "institution", "name": "De Linde", "kind": "vmbo-school", "code": %s}}
                ]
              }
            }
            """;

    @Provide
    Arbitrary<String> templates() {
        return Arbitraries.of(
                        "${7*7}",
                        "#{7*7}",
                        "$\\{7*7}",
                        "{max}",
                        "{0}",
                        "%s",
                        "%n",
                        "\\{",
                        "}",
                        "${",
                        "<b>",
                        "'",
                        "\"",
                        "\\",
                        "x",
                        "${''.class.forName('java.lang.Runtime')}",
                        "{jakarta.validation.constraints.Size.message}",
                        "\n",
                        "é")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> "q" + String.join("", parts) + "q");
    }

    @Property(tries = 300)
    void aValueThatIsRefusedIsShownAsTyped(@ForAll("templates") String typed) {
        String quoted = quoted(typed);
        List<Issue> issues = DossierReader.standard()
                .readText(DOSSIER.formatted("\"X\"", quoted, quoted, quoted), TextFormat.JSON, "x.json")
                .issues();
        assertThat(issues).hasSize(3).allSatisfy(issue -> {
            assertThat(issue.value()).isEqualTo(Check.printable(typed));
            assertThat(issue).asString().contains(" [" + Check.printable(typed) + "] must ");
            assertThat(issue.requirement() + issue.advice()).doesNotContain("49");
        });
    }

    @Property(tries = 300)
    void aNameThatIsTooLongIsShownAsTyped(@ForAll("templates") String typed) {
        String name = typed + "n".repeat(200);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("nl-NL"));
            assertThat(DossierReader.standard()
                            .readText(
                                    DOSSIER.formatted(quoted(name), "\"2010\"", "\"route-agreement\"", "\"12AB\""),
                                    TextFormat.JSON,
                                    "x.json")
                            .issues())
                    .filteredOn(issue -> issue.requirement().contains("200"))
                    .singleElement()
                    .satisfies(issue -> {
                        assertThat(issue.value()).isEqualTo(Check.printable(name));
                        assertThat(issue.requirement()).isEqualTo("must have at most 200 characters");
                    });
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
