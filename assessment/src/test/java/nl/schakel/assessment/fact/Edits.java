package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.changed;
import static nl.schakel.assessment.Dossiers.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;
import nl.schakel.model.agreement.Contract;
import nl.schakel.model.agreement.ContractKind;
import nl.schakel.model.agreement.Document;
import nl.schakel.model.agreement.DocumentKind;
import nl.schakel.model.context.Building;
import nl.schakel.model.context.Context;
import nl.schakel.model.context.Difference;
import nl.schakel.model.context.Dimension;
import nl.schakel.model.context.Market;
import nl.schakel.model.context.Obstacle;
import nl.schakel.model.context.ObstacleKind;
import nl.schakel.model.context.Result;
import nl.schakel.model.context.ResultKind;
import nl.schakel.model.evidence.Respondent;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.governance.Consultation;
import nl.schakel.model.governance.ConsultedBody;
import nl.schakel.model.governance.Employment;
import nl.schakel.model.governance.Governance;
import nl.schakel.model.governance.Seat;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionGroup;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.institution.Member;
import nl.schakel.model.institution.PartnershipMember;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.MemberRole;
import nl.schakel.model.partnership.Membership;

/** More that a test of facts adds to a small dossier. */
final class Edits {

    static final LocalizedText TEXT = LocalizedText.of("tekst", "text");

    private Edits() {}

    static Edit noPartners() {
        return changed(
                partnership -> partnership.toBuilder().partners(List.of()).build());
    }

    static Edit partner(Member member, Consumer<Membership.Builder> more) {
        return changed(partnership -> {
            Membership.Builder membership = Membership.builder()
                    .id(PartnerId.of("partner-" + (partnership.partners().size() + 1)))
                    .member(member);
            more.accept(membership);
            return partnership.toBuilder().addPartners(membership.build()).build();
        });
    }

    static Edit partner(String id, InstitutionKind kind, MemberRole role) {
        return partner(
                institution(kind, each -> {}), each -> each.id(PartnerId.of(id)).role(Term.of(role)));
    }

    static Institution institution(InstitutionKind kind, Consumer<Institution.Builder> more) {
        Institution.Builder institution = Institution.builder().name("Name").kind(Term.of(kind));
        more.accept(institution);
        return institution.build();
    }

    static InstitutionGroup group(InstitutionKind kind, String count, Consumer<InstitutionGroup.Builder> more) {
        InstitutionGroup.Builder group =
                InstitutionGroup.builder().name("Group").kind(Term.of(kind)).count(Quantity.parse(count));
        more.accept(group);
        return group.build();
    }

    static PartnershipMember partnership() {
        return new PartnershipMember("Other", PartnershipId.of("other"));
    }

    static Edit identity(Consumer<Identity.Builder> more) {
        return changed(partnership -> {
            Identity.Builder identity = partnership.identity().toBuilder();
            more.accept(identity);
            return partnership.toBuilder().identity(identity.build()).build();
        });
    }

    static Seat seat(Sector sector) {
        return Seat.builder().who(TEXT).sector(sector).build();
    }

    static Seat seatOf(String partner) {
        return Seat.builder().who(TEXT).partner(PartnerId.of(partner)).build();
    }

    static Edit consultation(ConsultedBody consulted, Consumer<Consultation.Builder> more) {
        return governance(before -> {
            Consultation.Builder consultation = Consultation.builder()
                    .id(id("consultation", before.consultations()))
                    .consulted(Term.of(consulted))
                    .subject(TEXT);
            more.accept(consultation);
            return before.toBuilder().addConsultations(consultation.build()).build();
        });
    }

    static Edit employment(Consumer<Employment.Builder> more) {
        return governance(before -> {
            Employment.Builder employment = Employment.builder()
                    .id(id("employment", before.employments()))
                    .who(TEXT)
                    .employer(PartnerId.of("college"))
                    .addWorksAt(PartnerId.of("school"));
            more.accept(employment);
            return before.toBuilder().addEmployments(employment.build()).build();
        });
    }

    private static Edit governance(UnaryOperator<Governance> change) {
        return changed(partnership -> partnership.toBuilder()
                .governance(change.apply(partnership.governance()))
                .build());
    }

    static Edit contract(ContractKind kind, Consumer<Contract.Builder> more) {
        return changed(partnership -> {
            Contract.Builder contract = Contract.builder()
                    .id(id("contract", partnership.contracts()))
                    .kind(Term.of(kind));
            more.accept(contract);
            return partnership.toBuilder().addContracts(contract.build()).build();
        });
    }

    static Edit document(DocumentKind kind, Consumer<Document.Builder> more) {
        return changed(partnership -> {
            Document.Builder document = Document.builder()
                    .id(id("document", partnership.documents()))
                    .kind(Term.of(kind))
                    .title(TEXT);
            more.accept(document);
            return partnership.toBuilder().addDocuments(document.build()).build();
        });
    }

    static Edit funding(Function<FundingPlan, FundingPlan> change) {
        return changed(partnership -> partnership.toBuilder()
                .funding(change.apply(partnership.funding()))
                .build());
    }

    static Edit obstacle(ObstacleKind kind, Consumer<Obstacle.Builder> more) {
        return context(before -> {
            Obstacle.Builder obstacle = Obstacle.builder()
                    .id(id("obstacle", before.obstacles()))
                    .kind(Term.of(kind))
                    .text(kind.label());
            more.accept(obstacle);
            return before.toBuilder().addObstacles(obstacle.build()).build();
        });
    }

    static Edit difference(Dimension dimension, Consumer<Difference.Builder> more) {
        return context(before -> {
            Difference.Builder difference = Difference.builder()
                    .id(id("difference", before.differences()))
                    .dimension(Term.of(dimension))
                    .text(dimension.label());
            more.accept(difference);
            return before.toBuilder().addDifferences(difference.build()).build();
        });
    }

    static Edit result(ResultKind kind, Consumer<Result.Builder> more) {
        return context(before -> {
            Result.Builder result = Result.builder()
                    .id(id("result", before.results()))
                    .kind(Term.of(kind))
                    .text(kind.label());
            more.accept(result);
            return before.toBuilder().addResults(result.build()).build();
        });
    }

    static Edit building(Consumer<Building.Builder> more) {
        return context(before -> {
            Building.Builder building = Building.builder().id(id("building", before.buildings()));
            more.accept(building);
            return before.toBuilder().addBuildings(building.build()).build();
        });
    }

    static Edit market(Consumer<Market.Builder> more) {
        return context(before -> {
            Market.Builder market = before.market().toBuilder();
            more.accept(market);
            return before.toBuilder().market(market.build()).build();
        });
    }

    private static Edit context(UnaryOperator<Context> change) {
        return changed(partnership -> partnership.toBuilder()
                .context(change.apply(partnership.context()))
                .build());
    }

    static Edit respondent(Speaker role, Consumer<Respondent.Builder> more) {
        return dossier -> {
            Respondent.Builder respondent = Respondent.builder()
                    .id(id("respondent", dossier.respondents()))
                    .role(Term.of(role))
                    .source(place("Asked"));
            more.accept(respondent);
            return dossier.toBuilder().addRespondents(respondent.build()).build();
        };
    }

    static SourceReference saidBy(Speaker speaker) {
        return place("Said").toBuilder().statedBy(Term.of(speaker)).build();
    }

    static ElementId id(String name, List<?> before) {
        return ElementId.of(name + "-" + (before.size() + 1));
    }

    static Set<PartnerId> partners(String... names) {
        Set<PartnerId> partners = new LinkedHashSet<>();
        for (String name : names) {
            partners.add(PartnerId.of(name));
        }
        return partners;
    }
}
