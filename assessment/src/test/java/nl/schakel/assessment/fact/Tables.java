package nl.schakel.assessment.fact;

import java.util.stream.Stream;

/** The examples of all facts together. */
final class Tables {

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
}
