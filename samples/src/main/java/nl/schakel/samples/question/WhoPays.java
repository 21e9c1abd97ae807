package nl.schakel.samples.question;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.funding.arrangement.Arrangement;

/** The way of paying of a partnership, and each of its arrangements. */
final class WhoPays {

    private static final ModelPath ARRANGEMENTS = ModelPath.of("funding", "arrangements");
    private static final LocalizedText NO_MODEL = LocalizedText.of(
            "onbekend; de afspraken tonen geen van de vier manieren",
            "unknown; the arrangements show none of the four ways");
    private static final LocalizedText PERHAPS = LocalizedText.of(" (misschien voorbij)", " (may be over)");

    private WhoPays() {}

    static List<Answer> answers(Asked asked) {
        List<Arrangement> arrangements =
                asked.current(asked.partnership().funding().arrangements());
        Flows flows = Flows.of(asked);
        boolean unshown = flows.model() == PaymentModel.UNKNOWN && !arrangements.isEmpty();
        List<Answer> answers = new ArrayList<>();
        answers.add(asked.answer(
                unshown ? NO_MODEL : flows.model().label(),
                new AnswerValue.Pays(flows.model()),
                flows.shownBy().stream()
                        .flatMap(each -> asked.grounds(path(each)).stream())
                        .toList()));
        arrangements.forEach(each -> answers.add(answer(asked, each)));
        return answers;
    }

    private static Answer answer(Asked asked, Arrangement arrangement) {
        Payments payments = new Payments(asked);
        LocalizedText text = Texts.both(language ->
                payments.text(arrangement, language) + (asked.isInForce(arrangement) ? "" : PERHAPS.in(language)));
        return asked.answer(
                new About(path(arrangement), arrangement.subject()),
                text,
                Payments.value(arrangement),
                asked.grounds(path(arrangement)));
    }

    private static ModelPath path(Arrangement arrangement) {
        return ARRANGEMENTS.child(arrangement.id().value());
    }
}
