package nl.schakel.assessment.fact;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.model.evidence.Dossier;

/** The examples of all facts together. */
public final class Tables {

    private Tables() {}

    static Stream<Case> cases() {
        return Stream.of(
                        PartnershipFactsTest.cases(),
                        MemberFactsTest.cases(),
                        GovernanceFactsTest.cases(),
                        MeetingFactsTest.cases(),
                        SeatFactsTest.cases(),
                        CoordinatorFactsTest.cases(),
                        ConsultationFactsTest.cases(),
                        AgreementFactsTest.cases(),
                        ContractFactsTest.cases(),
                        FundingFactsTest.cases(),
                        PayerFactsTest.cases(),
                        RouteFactsTest.cases(),
                        TimelineFactsTest.cases(),
                        PracticeFactsTest.cases(),
                        ContextFactsTest.cases(),
                        EvidenceFactsTest.cases(),
                        ObservedFactsTest.cases())
                .flatMap(each -> each);
    }

    /** The dossier of each example, each once. */
    public static List<Dossier> dossiers() {
        return cases().map(each -> Dossiers.of(each.edit())).distinct().toList();
    }
}
