package nl.schakel.samples.story;

import static nl.schakel.core.quantity.Euro.euro;

import java.io.PrintStream;
import java.time.LocalDate;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.engine.Priorities;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.document.DossierWriter;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;

/** A partnership of two made-up schools, built in Java: settled, scored by what little is known, and written as YAML. */
public final class BuildPartnership {

    private static final PartnerId HARBOUR = PartnerId.of("harbour-school");
    private static final PartnerId RIVER = PartnerId.of("river-college");
    private static final ElementId LESSONS = ElementId.of("lessons");

    private BuildPartnership() {}

    /**
     * Tells the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        Partnership partnership = Partnership.builder()
                .id(PartnershipId.of("harbour-river"))
                .identity(Identity.builder().name("Harbour and River").build())
                .addPartners(member(HARBOUR, "Harbour School", InstitutionKind.VMBO_SCHOOL))
                .addPartners(member(RIVER, "River College", InstitutionKind.ROC))
                .funding(FundingPlan.builder()
                        .addArrangements(HourlyPayment.builder()
                                .id(LESSONS)
                                .subject(LocalizedText.of("lessen op het mbo", "lessons at the mbo"))
                                .payer(HARBOUR)
                                .addPayees(RIVER)
                                .rate(euro("50.00"))
                                .build())
                        .build())
                .build();

        FundingBasis hours = FundingBasis.of(SchoolYear.parse("2017-2018"))
                .hours(LESSONS, RIVER, 160)
                .build();
        out.println(partnership.funding().settle(hours).payable(HARBOUR, RIVER));

        Dossier dossier = Dossier.builder()
                .asOf(LocalDate.of(2018, 6, 30))
                .partnership(partnership)
                .build();
        Assessment assessment =
                Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018).assess(dossier, dossier.asOf());
        out.println(assessment);
        out.println(Priorities.of(assessment).answers().get(0).fact().meaning());
        out.println(DossierWriter.standard().write(dossier, TextFormat.YAML));
    }

    private static Membership member(PartnerId id, String name, InstitutionKind kind) {
        return Membership.builder()
                .id(id)
                .member(Institution.builder().name(name).kind(Term.of(kind)).build())
                .build();
    }
}
