package nl.schakel.io.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.model.agreement.Agreement;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.agreement.Document;
import nl.schakel.model.agreement.DocumentKind;
import nl.schakel.model.context.Context;
import nl.schakel.model.context.Difference;
import nl.schakel.model.context.Dimension;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.governance.Body;
import nl.schakel.model.governance.Governance;
import nl.schakel.model.governance.Seat;
import nl.schakel.model.governance.SeatRole;
import nl.schakel.model.institution.InstitutionGroup;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.partnership.Theme;
import nl.schakel.model.practice.Practice;
import nl.schakel.model.practice.PracticeKind;
import nl.schakel.model.route.Exam;
import nl.schakel.model.route.ExamKind;
import nl.schakel.model.route.ExamWeight;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.Timeline;
import nl.schakel.model.survey.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {

    private static final Paths PATHS = new Paths(Partnership.builder()
            .id(PartnershipId.of("example"))
            .identity(Identity.builder()
                    .name("Voorbeeld")
                    .addThemes(Term.of(Theme.QUALITY))
                    .build())
            .addPartners(Membership.builder()
                    .id(PartnerId.of("schools"))
                    .member(InstitutionGroup.builder()
                            .name("Alle scholen")
                            .kind(Term.of(InstitutionKind.VMBO_SCHOOL))
                            .count(Quantity.exact(16))
                            .build())
                    .build())
            .addRoutes(Route.builder()
                    .id(RouteId.of("stera"))
                    .name("STERA-route")
                    .type(Term.of(RouteType.VAKROUTE))
                    .timeline(Timeline.builder()
                            .addYears(RouteYear.builder()
                                    .id(ElementId.of("third"))
                                    .learningYear(LearningYear.vo(3))
                                    .addSegments(RouteSegment.builder()
                                            .id(ElementId.of("mbo"))
                                            .setting(Term.of(Setting.MBO))
                                            .build())
                                    .addExams(Exam.builder()
                                            .kind(Term.of(ExamKind.FINAL_EXAM))
                                            .addWeights(new ExamWeight(Term.of(Setting.COMPANY), Share.parse("2/3")))
                                            .build())
                                    .build())
                            .addYears(RouteYear.builder()
                                    .id(ElementId.of("fifth"))
                                    .ordinal(5)
                                    .build())
                            .build())
                    .build())
            .governance(Governance.builder()
                    .addBodies(Body.builder()
                            .id(BodyId.of("council"))
                            .name(LocalizedText.of("raad", "council"))
                            .addSeats(Seat.builder()
                                    .who(LocalizedText.of("directeuren", "directors"))
                                    .role(Term.of(SeatRole.CHAIR))
                                    .build())
                            .build())
                    .build())
            .addAgreements(Agreement.builder()
                    .id(ElementId.of("covenant"))
                    .kind(Term.of(AgreementKind.CONVENANT))
                    .build())
            .addDocuments(Document.builder()
                    .id(ElementId.of("plan"))
                    .kind(Term.of(DocumentKind.POLICY_PLAN))
                    .title(LocalizedText.of("Koers", "Course"))
                    .build())
            .addPractices(Practice.builder()
                    .id(ElementId.of("visit"))
                    .kind(Term.of(PracticeKind.VISITATION))
                    .text(LocalizedText.of("bij elkaar kijken", "seeing each other"))
                    .addSteps(LocalizedText.of("kijken", "looking"))
                    .build())
            .context(Context.builder()
                    .addDifferences(Difference.builder()
                            .id(ElementId.of("words"))
                            .dimension(Term.of(Dimension.TERMINOLOGY))
                            .text(LocalizedText.of("andere woorden", "other words"))
                            .build())
                    .build())
            .build());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "routes/stera/intake | STERA-route: omvang | STERA-route: size",
                "routes/stera/timeline/years/third/exams | STERA-route › leerjaar 3: examens | STERA-route › year 3: exams",
                "partners/schools/member/count | Alle scholen: deelnemer, aantal | Alle scholen: member, number",
                "governance/bodies/council/meetings/cadence | raad: bijeenkomsten, hoe vaak | council: meetings, how often",
                "governance/bodies | aansturing, overleggen | governance, bodies",
                "agreements/covenant | convenant | covenant",
                "governance/bodies/council/count/most-at-once | raad: aantal, ten hoogste tegelijk | council: number, at most at once",
                "governance/bodies/council/seats/1/count | raad › directeuren: aantal | council › directors: number",
                "documents/plan/date | Koers: datum | Course: date",
                "context/differences/words/remedy | taal en begrippen: wat eraan gedaan wordt | language and terms: what is done about it",
                "practices/visit/steps/1 | visitatie › kijken | visitation › looking",
                "identity/themes/quality | wat het is, thema's, kwaliteit | what it is, themes, quality",
                "routes/stera/timeline/years/fifth/segments | STERA-route › jaar 5 van de route: onderdelen | STERA-route › year 5 of the route: segments",
                "routes/stera/timeline/years/third/exams/1/weights/1/share | STERA-route › leerjaar 3 › eindexamen › leerbedrijf: aandeel | STERA-route › year 3 › final exam › training company: share",
                "identity/since | wat het is, bestaat sinds | what it is, exists since",
                "routes/unknown-route/intake | routes, unknown route, omvang | routes, unknown route, size",
            })
    void pathIsWordedByTheNamesOfElementsAndParts(String path, String dutch, String english) {
        assertThat(PATHS.text(ModelPath.parse(path), Language.DUTCH)).isEqualTo(dutch);
        assertThat(PATHS.text(ModelPath.parse(path), Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "routes/stera/intake,200..400 pupils,200 - 400 leerl.",
        "identity/since,~2010,ca. 2010",
        "governance/bodies/council/meetings/cadence,every 2 months,elke 2 maanden",
        "governance/bodies/council/name,raad van bestuur,raad van bestuur",
        "governance/bodies/council/layers,'tactical, strategic','tactisch, strategisch'",
        "routes/stera/type,vm2,VM2",
        "routes/stera/timeline/years/third/segments/mbo/weekdays,'monday, friday','maandag, vrijdag'",
        "governance/bodies/council/meetings/hours,15:00-17:00,15:00-17:00",
        "partners,26 schools,26 scholen",
        "partners,none,none",
        "routes/stera/nothing,5 pupils,5 leerl.",
        "routes/stera/intake,veel,veel",
    })
    void claimIsWordedAsItsPartWouldBe(String path, String value, String dutch) {
        assertThat(Values.text(PATHS.shape(ModelPath.parse(path)), value, Language.DUTCH))
                .isEqualTo(dutch);
    }

    @Test
    void everyPartOfADocumentHasAWord() {
        assertThat(partsOfDocuments())
                .extracting(Part::name)
                .contains("most-at-once", "law-differences", "standing-practice", "party")
                .allSatisfy(name -> assertThat(Paths.word(name)).as(name).isPresent());
    }

    @Test
    void everyListOfRecordsHasAWordForOneOfThem() {
        assertThat(partsOfDocuments())
                .filteredOn(part -> part.shape() instanceof Shape.Many many
                        && (many.of() instanceof Shape.Parts || many.of() instanceof Shape.OneOf))
                .extracting(Part::name)
                .contains("history", "arrangements", "weights")
                .allSatisfy(name -> assertThat(Paths.kind(name)).as(name).isPresent());
    }

    /** The parts of all records that a dossier or a survey can hold, at any depth. */
    private static List<Part> partsOfDocuments() {
        List<Part> parts = new ArrayList<>();
        Set<Shape> seen = new HashSet<>();
        collect(Shapes.of(Dossier.class), seen, parts);
        collect(Shapes.of(Survey.class), seen, parts);
        return parts;
    }

    private static void collect(Shape shape, Set<Shape> seen, List<Part> parts) {
        if (shape instanceof Shape.Maybe maybe) {
            collect(maybe.of(), seen, parts);
        } else if (shape instanceof Shape.Many many) {
            collect(many.of(), seen, parts);
        } else if (shape instanceof Shape.Keyed keyed) {
            collect(keyed.value(), seen, parts);
        } else if (shape instanceof Shape.OneOf union) {
            union.variants().values().forEach(variant -> collect(variant, seen, parts));
        } else if (shape instanceof Shape.Parts holder && seen.add(holder)) {
            parts.addAll(holder.parts());
            holder.parts().forEach(part -> collect(part.shape(), seen, parts));
        }
    }
}
