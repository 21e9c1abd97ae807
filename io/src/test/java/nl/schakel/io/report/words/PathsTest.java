package nl.schakel.io.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.model.agreement.Agreement;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.agreement.Clause;
import nl.schakel.model.context.Context;
import nl.schakel.model.context.Market;
import nl.schakel.model.context.Obstacle;
import nl.schakel.model.context.Result;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.LeastGroup;
import nl.schakel.model.funding.ReportedAmount;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.governance.Body;
import nl.schakel.model.governance.Coordinator;
import nl.schakel.model.governance.Governance;
import nl.schakel.model.governance.Meetings;
import nl.schakel.model.governance.Seat;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionGroup;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Network;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.practice.Practice;
import nl.schakel.model.region.Region;
import nl.schakel.model.route.Audience;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Exam;
import nl.schakel.model.route.Pace;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteStart;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {

    private static final List<Class<?>> SHOWN = List.of(
            Partnership.class,
            Identity.class,
            Membership.class,
            Institution.class,
            InstitutionGroup.class,
            Region.class,
            Network.class,
            Route.class,
            Audience.class,
            Timeline.class,
            RouteStart.class,
            Pace.class,
            RouteYear.class,
            RouteSegment.class,
            Exam.class,
            Destination.class,
            FundingPlan.class,
            CostSharing.class,
            PerPupilTransfer.class,
            HourlyPayment.class,
            Grant.class,
            InKind.class,
            LeastGroup.class,
            ReportedAmount.class,
            Governance.class,
            Body.class,
            Meetings.class,
            Seat.class,
            Coordinator.class,
            Agreement.class,
            Clause.class,
            Practice.class,
            Context.class,
            Market.class,
            Obstacle.class,
            Result.class);
    private static final List<String> SAME_IN_DUTCH = List.of(
            "routes",
            "leerwegen",
            "moment",
            "start",
            "code",
            "context",
            "fte",
            "sector",
            "partner",
            "status",
            "quorum");

    private static final Paths PATHS = new Paths(Partnership.builder()
            .id(PartnershipId.of("example"))
            .identity(Identity.builder().name("Voorbeeld").build())
            .addPartners(Membership.builder()
                    .id(PartnerId.of("schools"))
                    .member(new InstitutionGroup(
                            "Alle scholen", Term.of(InstitutionKind.VMBO_SCHOOL), Quantity.exact(16), Optional.empty()))
                    .build())
            .addRoutes(Route.builder()
                    .id(RouteId.of("stera"))
                    .name("STERA-route")
                    .type(Term.of(RouteType.VAKROUTE))
                    .timeline(Timeline.builder()
                            .addYears(RouteYear.builder()
                                    .id(ElementId.of("third"))
                                    .learningYear(LearningYear.vo(3))
                                    .build())
                            .build())
                    .build())
            .governance(new Governance(
                    List.of(Body.builder()
                            .id(BodyId.of("council"))
                            .name(LocalizedText.of("raad", "council"))
                            .build()),
                    List.of()))
            .addAgreements(Agreement.builder()
                    .id(ElementId.of("covenant"))
                    .kind(Term.of(AgreementKind.CONVENANT))
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
    void everyPartThatAClaimMayMeanHasAWord() {
        List<String> unnamed = new ArrayList<>();
        for (Class<?> type : SHOWN) {
            ((Shape.Parts) Shapes.of(type))
                    .parts().stream()
                            .map(Part::name)
                            .filter(name -> !name.equals("id"))
                            .filter(name -> !SAME_IN_DUTCH.contains(name))
                            .filter(name -> Paths.word(name, Language.DUTCH).equals(name.replace('-', ' ')))
                            .forEach(unnamed::add);
        }
        assertThat(unnamed).isEmpty();
    }
}
