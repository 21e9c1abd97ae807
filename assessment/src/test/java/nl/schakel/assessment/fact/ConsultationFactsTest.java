package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.fact.Edits.consultation;
import static nl.schakel.assessment.fact.Edits.employment;

import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Status;
import nl.schakel.model.governance.ConsultedBody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConsultationFactsTest {

    private static final String CONSULTED = "governance.consulted";
    private static final String PARTICIPATION = "governance.participation-consulted";
    private static final String LIST = "governance/consultations";
    private static final Set<ConsultedBody> COUNCILS =
            Set.of(ConsultedBody.PARTICIPATION_COUNCIL, ConsultedBody.WORKS_COUNCIL, ConsultedBody.MEMBER_COUNCIL);

    static Stream<Case> cases() {
        Edit council = consultation(ConsultedBody.PARTICIPATION_COUNCIL, each -> {});
        return Stream.of(
                        Case.codes(CONSULTED, LIST, council, "participation-council"),
                        Case.found(PARTICIPATION, LIST, council),
                        Case.found("governance.shared-staff", "governance/employments", employment(each -> {})),
                        Stream.of(
                                Case.of(PARTICIPATION, "yes", "heard and over", with(Status.ENDED), complete(LIST)),
                                Case.of(PARTICIPATION, "no", "planned", with(Status.PLANNED), complete(LIST)),
                                Case.of(PARTICIPATION, "no", "given up", with(Status.DROPPED), complete(LIST)),
                                Case.of(PARTICIPATION, "yes", "on the day", at("2018-06-30"), complete(LIST)),
                                Case.of(PARTICIPATION, "no", "a day later", at("2018-07-01"), complete(LIST)),
                                Case.of(PARTICIPATION, "yes", "some time in the year", at("2018"), complete(LIST)),
                                Case.of(PARTICIPATION, "yes", "roughly", at("~2013"), complete(LIST))))
                .flatMap(each -> each);
    }

    private static Edit with(Status status) {
        return consultation(ConsultedBody.PARTICIPATION_COUNCIL, each -> each.status(status));
    }

    private static Edit at(String moment) {
        return consultation(ConsultedBody.PARTICIPATION_COUNCIL, each -> each.moment(PartialDate.parse(moment)));
    }

    @ParameterizedTest
    @EnumSource(ConsultedBody.class)
    void councilsOfStaffParentsAndPupilsAreParticipation(ConsultedBody consulted) {
        Case.of(
                        PARTICIPATION,
                        COUNCILS.contains(consulted) ? "yes" : "no",
                        consulted.toString(),
                        consultation(consulted, each -> {}),
                        complete(LIST))
                .holds();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
