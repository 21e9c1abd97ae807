package nl.schakel.assessment.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Status;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.governance.Consultation;
import nl.schakel.model.governance.ConsultedBody;
import nl.schakel.model.governance.Employment;

/** Facts about who was heard, and about people of one partner who work at another. */
final class ConsultationFacts {

    /** What was heard stays heard. */
    private static final Listed<Consultation> CONSULTATIONS = Listed.plain(
                    "governance/consultations",
                    view -> view.partnership().governance().consultations(),
                    Consultation::subject)
            .when(ConsultationFacts::tookPlace, true);

    static final Listed<Employment> EMPLOYMENTS = Listed.phased(
            "governance/employments", view -> view.partnership().governance().employments(), Employment::who);

    private static final Set<ConsultedBody> PARTICIPATION =
            Set.of(ConsultedBody.PARTICIPATION_COUNCIL, ConsultedBody.WORKS_COUNCIL, ConsultedBody.MEMBER_COUNCIL);

    private ConsultationFacts() {}

    static List<Fact> all() {
        return List.of(
                CONSULTATIONS.codes(
                        "governance.consulted",
                        ConsultedBody.class,
                        "welke raden en groepen zijn gehoord",
                        "which councils and groups were heard",
                        each -> Known.term(each.it().consulted())),
                CONSULTATIONS
                        .only(each -> isParticipation(each.consulted()))
                        .any(
                                "governance.participation-consulted",
                                "een medezeggenschapsraad, ondernemingsraad of deelnemersraad is gehoord",
                                "a participation council, works council or member council was heard"),
                EMPLOYMENTS.any(
                        "governance.shared-staff",
                        "mensen die bij de ene partner in dienst zijn, werken bij een andere",
                        "people whom one partner employs work at another"));
    }

    private static boolean isParticipation(Term<ConsultedBody> consulted) {
        return consulted.known().filter(PARTICIPATION::contains).isPresent();
    }

    /** That it is said to have taken place says more than a moment that is only known in part. */
    private static Truth tookPlace(Consultation consultation, LocalDate day) {
        boolean later = consultation
                .moment()
                .filter(moment -> Periods.passed(moment, day) == Truth.FALSE)
                .isPresent();
        boolean said = consultation.status() == Status.IN_FORCE || consultation.status() == Status.ENDED;
        return Truth.of(said && !later);
    }
}
