package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.arrangement;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.inKind;

import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.InKindKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FundingFactsTest {

    private static final String TASK_HOURS = "funding.task-hours";
    private static final String TIME = "funding.time-for-teachers";
    private static final String LIST = "funding/arrangements";
    private static final Set<InKindKind> PAID_TIME =
            Set.of(InKindKind.TASK_HOURS, InKindKind.DEVELOPMENT_TIME, InKindKind.OWN_MEANS);

    static Stream<Case> cases() {
        return Stream.of(
                        Case.found(TASK_HOURS, LIST, inKind(InKindKind.TASK_HOURS, each -> {})),
                        Case.found(TIME, LIST, inKind(InKindKind.TASK_HOURS, each -> {})),
                        Stream.of(InKindKind.values()).flatMap(FundingFactsTest::alone),
                        Stream.of(
                                Case.of(TIME, "yes", "hours that are paid", arrangement(teaching()), complete(LIST)),
                                Case.of(TASK_HOURS, "no", "paid is not task", arrangement(teaching()), complete(LIST)),
                                Case.of(TIME, "no", "a grant is no time", arrangement(grant()), complete(LIST))))
                .flatMap(each -> each);
    }

    private static Stream<Case> alone(InKindKind kind) {
        return Stream.of(
                Case.of(
                        TASK_HOURS,
                        kind == InKindKind.TASK_HOURS ? "yes" : "no",
                        "only " + kind.label(),
                        inKind(kind, each -> {}),
                        complete(LIST)),
                Case.of(
                        TIME,
                        PAID_TIME.contains(kind) ? "yes" : "no",
                        "only " + kind.label(),
                        inKind(kind, each -> {}),
                        complete(LIST)));
    }

    private static Arrangement teaching() {
        return HourlyPayment.builder()
                .id(ElementId.of("teaching"))
                .subject(LocalizedText.of("lessen op het mbo", "lessons at the mbo"))
                .payer(PartnerId.of("school"))
                .addPayees(PartnerId.of("college"))
                .rate(Euro.of("50.00"))
                .build();
    }

    private static Arrangement grant() {
        return Grant.builder()
                .id(ElementId.of("grant"))
                .subject(LocalizedText.of("startsubsidie", "start subsidy"))
                .payer(PartnerId.of("college"))
                .payee(PartnerId.of("school"))
                .build();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
