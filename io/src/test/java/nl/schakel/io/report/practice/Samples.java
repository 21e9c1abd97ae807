package nl.schakel.io.report.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.source.Publication;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.PartialDate;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.Completeness;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionGroup;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.institution.Member;
import nl.schakel.model.partnership.Emphasis;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.MemberRole;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.Timeline;

/** Small dossiers, each with what one test needs. */
public final class Samples {

    public static final LocalDate DAY = LocalDate.of(2018, 6, 30);
    static final SourceReference SOURCE = source("hoofdstuk 1");

    private Samples() {}

    static SourceReference source(String place) {
        return SourceReference.of(PublicationId.of("report"), place);
    }

    public static Identity.Builder identity() {
        return Identity.builder().name("Voorbeeld").emphasis(Emphasis.ROUTE);
    }

    public static Partnership.Builder partnership() {
        return Partnership.builder()
                .id(PartnershipId.of("example"))
                .identity(identity().build());
    }

    public static Dossier.Builder dossier(Partnership.Builder partnership) {
        return Dossier.builder()
                .asOf(DAY)
                .partnership(partnership.build())
                .addPublications(new Publication(
                        PublicationId.of("report"), "Verslag", PartialDate.parse("2018"), Optional.empty()));
    }

    static AsOf view(Partnership.Builder partnership) {
        return dossier(partnership).build().asOf(DAY);
    }

    static AsOf view(Partnership.Builder partnership, String complete) {
        return dossier(partnership)
                .complete(Completeness.parse(complete))
                .build()
                .asOf(DAY);
    }

    public static Assessment assess(Dossier dossier) {
        return Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018).assess(dossier, DAY);
    }

    static Partnership.Builder withRoute(UnaryOperator<Route.Builder> parts) {
        return partnership().addRoutes(parts.apply(route()).build());
    }

    public static Route.Builder route() {
        return Route.builder().id(RouteId.of("main")).name("Hoofdroute").type(Term.of(RouteType.DOORLOPENDE_LEERROUTE));
    }

    static Partnership.Builder withTimeline(UnaryOperator<Timeline.Builder> parts) {
        return withRoute(route -> route.timeline(parts.apply(Timeline.builder()).build()));
    }

    static RouteYear year(String learningYear, RouteSegment... segments) {
        return RouteYear.builder()
                .id(ElementId.of(learningYear))
                .learningYear(LearningYear.parse(learningYear))
                .addSegments(segments)
                .build();
    }

    static RouteSegment segment(Setting setting, String time) {
        return RouteSegment.builder()
                .id(ElementId.of("segment"))
                .setting(Term.of(setting))
                .time(Quantity.parse(time))
                .build();
    }

    static Membership member(String id, MemberRole role, Member member) {
        return Membership.builder()
                .id(PartnerId.of(id))
                .member(member)
                .role(Term.of(role))
                .build();
    }

    static Institution institution(InstitutionKind kind) {
        return Institution.builder().name("Een instelling").kind(Term.of(kind)).build();
    }

    static InstitutionGroup group(InstitutionKind kind, String count) {
        return InstitutionGroup.builder()
                .name("Een groep")
                .kind(Term.of(kind))
                .count(Quantity.parse(count))
                .build();
    }

    static LocalizedText text(String text) {
        return LocalizedText.same(text);
    }

    static String cell(AsOf view, LocalizedText heading, Language language) {
        return cell(PracticeTable.of(List.of(view)), heading, language);
    }

    static String cell(PracticeTable table, LocalizedText heading, Language language) {
        return table.rows().stream()
                .filter(row -> row.heading().equals(heading))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(0)
                .in(language);
    }
}
