package nl.schakel.io.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.quantity.Apportionment;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Rounding;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.source.Publication;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.core.time.Status;
import nl.schakel.io.report.practice.Samples;
import nl.schakel.model.agreement.Agreement;
import nl.schakel.model.agreement.Contract;
import nl.schakel.model.agreement.Document;
import nl.schakel.model.context.Alternative;
import nl.schakel.model.context.Building;
import nl.schakel.model.context.Context;
import nl.schakel.model.context.Difference;
import nl.schakel.model.context.Obstacle;
import nl.schakel.model.evidence.Channel;
import nl.schakel.model.evidence.Claim;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.LawDifference;
import nl.schakel.model.evidence.Lesson;
import nl.schakel.model.evidence.Observation;
import nl.schakel.model.evidence.Provenance;
import nl.schakel.model.evidence.Respondent;
import nl.schakel.model.evidence.StatedAbsence;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.LeastGroup;
import nl.schakel.model.funding.ReportedAmount;
import nl.schakel.model.funding.arrangement.ConditionalInvoice;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.Fee;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.Indexation;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.arrangement.Prohibition;
import nl.schakel.model.funding.arrangement.Split;
import nl.schakel.model.funding.arrangement.Subsidy;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.Notice;
import nl.schakel.model.funding.statement.Vat;
import nl.schakel.model.governance.Body;
import nl.schakel.model.governance.Consultation;
import nl.schakel.model.governance.ConsultedBody;
import nl.schakel.model.governance.Coordinator;
import nl.schakel.model.governance.Employment;
import nl.schakel.model.governance.Governance;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.partnership.Event;
import nl.schakel.model.partnership.Goal;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Network;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.practice.Practice;
import nl.schakel.model.region.Region;
import nl.schakel.model.route.Audience;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Timeline;

/** A dossier with one text in every place where a dossier can hold text that a report shows. */
record FullDossier(String text) {

    private static final PartnerId SCHOOL = PartnerId.of("school");
    private static final PartnerId COLLEGE = PartnerId.of("college");

    private LocalizedText words() {
        return LocalizedText.same(text);
    }

    private <E extends Enum<E> & nl.schakel.core.text.Labelled> Term<E> other() {
        return Term.other(words());
    }

    private SourceReference source() {
        return SourceReference.builder()
                .publication(PublicationId.of("report"))
                .place(text)
                .statedBy(other())
                .behind(text)
                .build();
    }

    Dossier dossier() {
        return Dossier.builder()
                .asOf(Samples.DAY)
                .partnership(partnership())
                .addPublications(new Publication(
                        PublicationId.of("report"), text, PartialDate.parse("~2018"), Optional.of(text)))
                .addProvenance(new Provenance(
                        source(),
                        Set.of(
                                ModelPath.of("context", "differences", "difference"),
                                ModelPath.of("governance"),
                                ModelPath.of("funding"))))
                .addAbsences(new StatedAbsence(
                        ModelPath.of("agreements"), words(), Optional.of(Period.parse("2003/2010")), source()))
                .addClaims(new Claim(ModelPath.of("identity", "summary"), text, Optional.of(words()), source()))
                .addClaims(new Claim(
                        ModelPath.of("governance", "bodies", "body", "name"), text, Optional.empty(), source()))
                .addObservations(Observation.builder()
                        .id(ElementId.of("trust"))
                        .topic(Term.of(Topic.TRUST))
                        .direction(Direction.PRESENT)
                        .text(words())
                        .source(source())
                        .build())
                .addLessons(new Lesson(ElementId.of("lesson"), words(), Set.of(), source()))
                .addRespondents(Respondent.builder()
                        .id(ElementId.of("asked"))
                        .role(other())
                        .organisation(other())
                        .layer(Layer.TACTICAL)
                        .channel(Channel.TELEPHONE)
                        .count(Quantity.parse("2"))
                        .source(source())
                        .build())
                .addLawDifferences(LawDifference.builder()
                        .id(ElementId.of("threshold"))
                        .path(ModelPath.of("agreements"))
                        .report(words())
                        .law(words())
                        .article(text)
                        .source(source())
                        .build())
                .build();
    }

    private Partnership partnership() {
        return Samples.partnership()
                .identity(Samples.identity()
                        .name(text)
                        .summary(words())
                        .form(other())
                        .region(new Region(text, Set.of(), List.of()))
                        .addGoals(new Goal(ElementId.of("now"), words(), Status.IN_FORCE))
                        .addGoals(new Goal(ElementId.of("later"), words(), Status.WISHED))
                        .addHistory(
                                new Event(ElementId.of("joins"), PartialDate.parse("2019"), words(), Status.PLANNED))
                        .build())
                .addPartners(member(SCHOOL), member(COLLEGE))
                .addNetworks(Network.builder()
                        .id(ElementId.of("network"))
                        .name(text)
                        .kind(other())
                        .text(words())
                        .build())
                .addRoutes(route())
                .funding(funding())
                .governance(governance())
                .addAgreements(Agreement.builder()
                        .id(ElementId.of("agreement"))
                        .kind(other())
                        .text(words())
                        .status(Status.PLANNED)
                        .build())
                .addPractices(Practice.builder()
                        .id(ElementId.of("practice"))
                        .kind(other())
                        .text(words())
                        .build())
                .addContracts(Contract.builder()
                        .id(ElementId.of("contract"))
                        .kind(other())
                        .text(words())
                        .status(Status.PLANNED)
                        .build())
                .addDocuments(Document.builder()
                        .id(ElementId.of("document"))
                        .kind(other())
                        .title(words())
                        .status(Status.IN_PREPARATION)
                        .build())
                .context(context())
                .build();
    }

    private Context context() {
        return Context.builder()
                .addObstacles(Obstacle.builder()
                        .id(ElementId.of("obstacle"))
                        .kind(other())
                        .text(words())
                        .status(Status.ENDED)
                        .period(Period.parse("2010/2012"))
                        .build())
                .addDifferences(difference("difference", Status.IN_FORCE), difference("no-more", Status.ENDED))
                .addAlternatives(Alternative.builder()
                        .id(ElementId.of("merger"))
                        .text(words())
                        .reason(LocalizedText.same(text + "!"))
                        .status(Status.DROPPED)
                        .build())
                .addBuildings(Building.builder()
                        .id(ElementId.of("building"))
                        .name(text)
                        .text(words())
                        .status(Status.PLANNED)
                        .period(Period.parse("2020/?"))
                        .build())
                .build();
    }

    private Difference difference(String id, Status status) {
        return Difference.builder()
                .id(ElementId.of(id))
                .dimension(other())
                .text(words())
                .remedy(words())
                .status(status)
                .build();
    }

    private Membership member(PartnerId id) {
        return Membership.builder()
                .id(id)
                .member(Institution.builder().name(text).kind(other()).build())
                .role(other())
                .build();
    }

    private Route route() {
        RouteSegment segment = RouteSegment.builder()
                .id(ElementId.of("segment"))
                .setting(Term.of(nl.schakel.model.route.Setting.MBO))
                .build();
        return Samples.route()
                .name(text)
                .type(other())
                .audience(Audience.builder().description(words()).build())
                .timeline(Timeline.builder()
                        .addYears(RouteYear.builder()
                                .id(ElementId.of("year"))
                                .position(words())
                                .addSegments(segment)
                                .build())
                        .build())
                .addDestinations(Destination.builder()
                        .id(ElementId.of("destination"))
                        .name(words())
                        .build())
                .build();
    }

    private Governance governance() {
        return Governance.builder()
                .addBodies(Body.builder().id(BodyId.of("body")).name(words()).build())
                .addCoordinators(Coordinator.builder()
                        .id(ElementId.of("coordinator"))
                        .role(words())
                        .text(words())
                        .status(Status.DROPPED)
                        .build())
                .addConsultations(Consultation.builder()
                        .id(ElementId.of("consultation"))
                        .consulted(Term.of(ConsultedBody.PARENTS))
                        .subject(words())
                        .moment(PartialDate.parse("2018-11"))
                        .status(Status.PLANNED)
                        .build())
                .addEmployments(Employment.builder()
                        .id(ElementId.of("employment"))
                        .who(words())
                        .employer(COLLEGE)
                        .addWorksAt(SCHOOL)
                        .status(Status.WISHED)
                        .build())
                .build();
    }

    private FundingPlan funding() {
        Split half = new Split.FixedShares(List.of(
                new Split.Portion(Share.parse("1/2"), new Split.Taker(Optional.of(COLLEGE), Optional.empty())),
                new Split.Portion(
                        Share.parse("1/2"),
                        new Split.Taker(
                                Optional.empty(),
                                Optional.of(new Split.ByKey(Optional.of(other()), List.of(SCHOOL)))))));
        return FundingPlan.builder()
                .addArrangements(CostSharing.builder()
                        .id(ElementId.of("shared"))
                        .subject(words())
                        .split(half)
                        .build())
                .addArrangements(PerPupilTransfer.builder()
                        .id(ElementId.of("teaching"))
                        .subject(words())
                        .addPayers(SCHOOL)
                        .payee(COLLEGE)
                        .putAllShares(Map.of(LearningYear.vo(3), Share.parse("1/5")))
                        .build())
                .addArrangements(HourlyPayment.builder()
                        .id(ElementId.of("hours"))
                        .subject(words())
                        .payer(SCHOOL)
                        .addPayees(COLLEGE)
                        .rate(Euro.of("50.00"))
                        .build())
                .addArrangements(ConditionalInvoice.builder()
                        .id(ElementId.of("guest"))
                        .subject(words())
                        .payer(SCHOOL)
                        .payee(COLLEGE)
                        .build())
                .addArrangements(Grant.builder()
                        .id(ElementId.of("grant"))
                        .subject(words())
                        .payer(SCHOOL)
                        .payee(PartnerId.COMMON_PURSE)
                        .amount(Quantity.parse("~20000 EUR"))
                        .earmark(words())
                        .build())
                .addArrangements(InKind.builder()
                        .id(ElementId.of("in-kind"))
                        .subject(words())
                        .partner(SCHOOL)
                        .kind(other())
                        .extent(Quantity.parse("120 hours"))
                        .build())
                .addArrangements(subsidised())
                .addArrangements(Fee.builder()
                        .id(ElementId.of("fee"))
                        .subject(words())
                        .amount(Euro.of("750.00"))
                        .indexation(Indexation.parse("2.5 % a year from 2017-2018"))
                        .vat(Vat.INCLUDED)
                        .build())
                .addArrangements(Prohibition.builder()
                        .id(ElementId.of("prohibition"))
                        .subject(words())
                        .money(words())
                        .article(text)
                        .build())
                .addLeastGroups(LeastGroup.builder()
                        .id(ElementId.of("least"))
                        .partner(SCHOOL)
                        .pupils(Quantity.parse("20+ pupils"))
                        .text(words())
                        .build())
                .addReported(ReportedAmount.builder()
                        .id(ElementId.of("reported"))
                        .subject(words())
                        .amount(Quantity.parse("<200000 EUR"))
                        .build())
                .build();
    }

    /** A shared cost that says all that one can say. */
    private CostSharing subsidised() {
        return CostSharing.builder()
                .id(ElementId.of("subsidised"))
                .subject(words())
                .split(new Split.ByKey(Optional.empty(), List.of(SCHOOL, COLLEGE)))
                .addSubsidies(new Subsidy(
                        COLLEGE,
                        Optional.of(Share.parse("1/2")),
                        Optional.of(Euro.of("20000.00")),
                        Optional.of(Period.parse("2015/2018-07-31"))))
                .rounding(new Rounding(Apportionment.REMAINDER_TO_FIRST, Euro.of("0.05")))
                .billPaidBy(SCHOOL)
                .vat(Vat.EXCLUDED)
                .period(Period.parse("2015/.."))
                .build();
    }

    FundingStatement statement() {
        return dossier()
                .partnership()
                .funding()
                .settle(FundingBasis.of(SchoolYear.parse("2017-2018"))
                        .assumption(words())
                        .pupils(SCHOOL, LearningYear.vo(3), 10)
                        .amountPerPupil(SCHOOL, Euro.of("7450.00"))
                        .cost(ElementId.of("shared"), Euro.of("1000.00"))
                        .build())
                .with(Notice.of("{}", "{}", Mention.of(words())));
    }
}
