package nl.schakel.assessment.fact;

import java.util.List;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.InKindKind;

/** Facts about who pays, and about time for teachers. */
final class FundingFacts {

    private FundingFacts() {}

    static List<Fact> all() {
        return List.of(
                new Fact(
                        FactId.of("funding.task-hours"),
                        Fact.Kind.TRUTH,
                        LocalizedText.of(
                                "de samenwerking staat in de taakuren van docenten",
                                "the cooperation is in the task hours of teachers"),
                        view -> arrangements(view)
                                .any("funding.task-hours", FundingFacts::taskHours, Arrangement::subject)),
                new Fact(
                        FactId.of("funding.time-for-teachers"),
                        Fact.Kind.TRUTH,
                        LocalizedText.of(
                                "docenten krijgen betaalde tijd voor de samenwerking",
                                "teachers have paid time for the cooperation"),
                        view -> arrangements(view)
                                .any("funding.time-for-teachers", FundingFacts::paidTime, Arrangement::subject)));
    }

    private static Look<Arrangement> arrangements(AsOf view) {
        return Look.at(
                view,
                "funding/arrangements",
                view.partnership().funding().arrangements(),
                each -> each.id().value());
    }

    private static boolean taskHours(Arrangement arrangement) {
        return arrangement instanceof InKind inKind && inKind.kind().is(InKindKind.TASK_HOURS);
    }

    private static boolean paidTime(Arrangement arrangement) {
        return taskHours(arrangement)
                || arrangement instanceof HourlyPayment
                || arrangement instanceof InKind inKind
                        && (inKind.kind().is(InKindKind.DEVELOPMENT_TIME)
                                || inKind.kind().is(InKindKind.OWN_MEANS));
    }
}
