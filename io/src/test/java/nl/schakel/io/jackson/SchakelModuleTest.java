package nl.schakel.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.id.InstitutionCode;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.source.Publication;
import nl.schakel.core.source.Reading;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.document.DossierReader;
import nl.schakel.io.document.DossierWriter;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.institution.Member;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class SchakelModuleTest {

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    /** A user's own type that holds types of the library. */
    public record Row(
            PartnerId partner,
            SchoolYear year,
            Optional<InstitutionCode> code,
            Term<Speaker> speaker,
            Map<PartnerId, Share> shares,
            Language language,
            Reading reading,
            Member member,
            List<Euro> amounts) {}

    @Test
    void theModuleIsFoundByItself() {
        assertThat(mapper.registeredModules()).hasAtLeastOneElementOfType(SchakelModule.class);
    }

    @Test
    void theModuleTellsItsNameAndVersion() {
        assertThat(new SchakelModule().toString()).matches("schakel-io [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
        assertThat(new SchakelModule().version().getGroupId()).isEqualTo("nl.schakel");
        assertThat(new SchakelModule().version().getArtifactId()).isEqualTo("schakel-io");
    }

    @Test
    void valuesAreWrittenAsInDocuments() {
        assertThat(mapper.writeValueAsString(SourceReference.of(PublicationId.of("leerroutes-2018"), "Profijt")))
                .isEqualTo("{\"publication\":\"leerroutes-2018\",\"place\":\"Profijt\"}");
        assertThat(mapper.writeValueAsString(Quantity.parse("~110"))).isEqualTo("\"~110\"");
        assertThat(mapper.writeValueAsString(Reading.INFERRED)).isEqualTo("\"inferred\"");
        assertThat(mapper.writeValueAsString(Language.DUTCH)).isEqualTo("\"nl\"");
        assertThat(mapper.writeValueAsString(Term.of(Speaker.MBO_TEACHER))).isEqualTo("\"mbo-teacher\"");
        assertThat(mapper.writeValueAsString(Term.<Speaker>other(LocalizedText.of("buur", "neighbour"))))
                .isEqualTo("{\"other\":{\"nl\":\"buur\",\"en\":\"neighbour\"}}");
    }

    @Test
    void aUsersOwnTypeMayHoldThem() {
        Institution roc = Institution.builder()
                .name("Da Vinci College")
                .kind(Term.of(InstitutionKind.ROC))
                .build();
        Map<PartnerId, Share> shares = new LinkedHashMap<>();
        shares.put(PartnerId.of("uilenhof"), Share.of(1, 5));
        shares.put(PartnerId.of("da-vinci"), Share.of(4, 5));
        Row row = new Row(
                PartnerId.of("uilenhof"),
                SchoolYear.parse("2017-2018"),
                Optional.of(InstitutionCode.parse("18BR")),
                Term.of(Speaker.COORDINATOR),
                shares,
                Language.ENGLISH,
                Reading.LITERAL,
                roc,
                List.of(Euro.of("1.50")));
        String json = mapper.writeValueAsString(row);
        assertThat(json)
                .contains("\"partner\":\"uilenhof\"", "\"shares\":{\"uilenhof\":\"1/5\",\"da-vinci\":\"4/5\"}")
                .contains("\"member\":{\"type\":\"institution\",\"name\":\"Da Vinci College\",\"kind\":\"roc\"}")
                .contains("\"amounts\":[\"EUR 1.50\"]");
        assertThat(mapper.readValue(json, Row.class)).isEqualTo(row);
    }

    @Test
    void aRecordOfASealedInterfaceNamesItsTypeEvenAlone() {
        Institution school = Institution.builder()
                .name("De Uilenhof")
                .kind(Term.of(InstitutionKind.VMBO_SCHOOL))
                .build();
        String json = mapper.writeValueAsString(school);
        assertThat(json).startsWith("{\"type\":\"institution\",");
        assertThat(mapper.readValue(json, Institution.class)).isEqualTo(school);
        assertThat(mapper.readValue(json, Member.class)).isEqualTo(school);
    }

    @Test
    void termsAndKeysAreReadByTheirDeclaredType() {
        assertThat(mapper.readValue("[\"author\"]", new TypeReference<List<Term<Speaker>>>() {}))
                .containsExactly(Term.of(Speaker.AUTHOR));
        assertThat(mapper.readValue("{\"da-vinci\":1}", new TypeReference<Map<PartnerId, Integer>>() {}))
                .containsEntry(PartnerId.of("da-vinci"), 1);
        assertThatThrownBy(() -> mapper.readValue("{\"Da Vinci\":1}", new TypeReference<Map<PartnerId, Integer>>() {}))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("[Da Vinci] must be");
    }

    @Test
    void allIssuesComeInOneException() {
        String json = """
                [{"id": "Leerroutes", "titl": "Vijf", "year": 2018},
                 {}]
                """;
        assertThatThrownBy(() -> mapper.readValue(json, new TypeReference<List<Publication>>() {}))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("1:9 id [Leerroutes] must be")
                .hasMessageContaining("""
                        1:23 / [titl] must be a key of publication (unknown-key)
                            Did you mean 'title'? Possible: id, title, year, publisher.
                        1:47 year [2018] must be a text (wrong-form)
                            Write "2018".""");
    }

    private static final String DOSSIER = """
            {
              "format": "schakel-dossier/1",
              "as-of": "2018-06-30",
              "partnership": {
                "id": "tot-route",
                "identity": {
                  "name": "TOT-route"
                },
                "partners": [
                  {
                    "id": "uilenhof",
                    "member": {
                      "type": "institution",
                      "name": "De Uilenhof",
                      "kind": "vmbo-school"
                    }
                  }
                ]
              }
            }
            """;

    @Test
    void aDocumentIsTheSameAsThatOfTheReaderAndTheWriter() {
        Dossier dossier = DossierReader.standard()
                .readText(DOSSIER, TextFormat.JSON, "tot.json")
                .orElseThrow();
        assertThat(DossierWriter.standard().write(dossier, TextFormat.JSON)).isEqualTo(DOSSIER);
        assertThat(mapper.readValue(DOSSIER, Dossier.class)).isEqualTo(dossier);
        String json = mapper.writeValueAsString(dossier);
        assertThat(mapper.readTree(json)).isEqualTo(mapper.readTree(DOSSIER));
        assertThat(DossierReader.standard()
                        .readText(json, TextFormat.JSON, "again.json")
                        .value())
                .contains(dossier);
    }

    @Test
    void aDocumentOfANewerFormatIsRefused() {
        assertThatThrownBy(() -> mapper.readValue(DOSSIER.replace("dossier/1", "dossier/2"), Dossier.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("2:13 format [schakel-dossier/2] must be a format that this library reads");
        assertThatThrownBy(() ->
                        mapper.readValue(DOSSIER.replace("\"format\": \"schakel-dossier/1\",", ""), Dossier.class))
                .hasMessageContaining("1:1 format [] must be given (missing)");
    }

    @Test
    void aBasisIsADocumentToo() {
        String json = "{\"format\":\"schakel-funding-basis/1\",\"school-year\":\"2017-2018\"}";
        FundingBasis basis = mapper.readValue(json, FundingBasis.class);
        assertThat(mapper.writeValueAsString(basis)).isEqualTo(json);
    }

    @Test
    void afterAValueTheParserGoesOn() {
        assertThat(mapper.readValue("[\"1/5\", \"0\", {\"x\": \"1\"}]", Object[].class))
                .hasSize(3);
        assertThat(mapper.readValue("[{\"nl\": \"a\"}, {\"en\": \"b\"}]", new TypeReference<List<LocalizedText>>() {}))
                .hasSize(2);
    }

    @Test
    void unsoundJsonStaysJacksonsOwnTrouble() {
        assertThatThrownBy(() -> mapper.readValue("{\"nl\": \"a\"", LocalizedText.class))
                .isInstanceOf(StreamReadException.class);
    }

    @Test
    void limitsHoldHereToo() {
        JsonMapper strict = JsonMapper.builder()
                .addModule(new SchakelModule(ReadLimits.standard().withMaxTextLength(3)))
                .build();
        assertThatThrownBy(() -> strict.readValue("{\"nl\": \"abcd\"}", LocalizedText.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("or raise ReadLimits.maxTextLength, which is 3.");
    }

    @Test
    void issuesCanBeWrittenForAScreen() {
        Checked<Integer> checked = new Checked<>(Optional.of(1), List.of());
        assertThat(mapper.writeValueAsString(checked)).isEqualTo("{\"value\":1,\"issues\":[]}");
        assertThat(mapper.writeValueAsString(ModelPath.of("governance", "bodies")))
                .isEqualTo("\"governance/bodies\"");
    }

    @Test
    void aRuleSetIsItsDocument() {
        RuleSet framework = Frameworks.DOORLOPENDE_LEERROUTES_2018;
        String json = mapper.writeValueAsString(framework);
        assertThat(json).startsWith("{\"format\":\"schakel-rule-set/1\",\"id\":\"doorlopende-leerroutes-2018\",");
        assertThat(mapper.readValue(json, RuleSet.class)).isEqualTo(framework);
        Criterion criterion = Criterion.not(Criterion.atLeast("partnership.goals", 2));
        assertThat(mapper.writeValueAsString(criterion))
                .isEqualTo("{\"type\":\"not\",\"criterion\":"
                        + "{\"type\":\"at-least\",\"fact\":\"partnership.goals\",\"least\":\"2\"}}");
        assertThat(mapper.readValue(mapper.writeValueAsString(criterion), Grading.class))
                .isEqualTo(criterion);
    }

    @Test
    void namesOfARuleSetThatLeadTooFarAreRefusedHereToo() {
        String chain = IntStream.range(0, 100)
                .mapToObj(i -> "\"d" + i + "\":{\"type\":\"named\",\"name\":\"d" + (i + 1) + "\"}")
                .collect(Collectors.joining(","));
        String json = "{\"format\":\"schakel-rule-set/1\",\"id\":\"x\",\"version\":0,\"title\":{\"nl\":\"x\"},"
                + "\"least-coverage\":0,\"definitions\":{" + chain
                + ",\"d100\":{\"type\":\"holds\",\"fact\":\"ours.mentor\"}}}";
        assertThatThrownBy(() -> mapper.readValue(json, RuleSet.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("version [0] must be 1 or more (wrong-value)")
                .hasMessageContaining(
                        "must not be deeper than 64 levels once names are replaced by what they mean (limit)");
    }
}
