package nl.schakel.samples.question;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Cadence;
import nl.schakel.model.governance.Body;

/** The cadence of each body, as written and in times a year. */
final class HowOften {

    private static final ModelPath BODIES = ModelPath.of("governance", "bodies");
    private static final LocalizedText A_YEAR =
            LocalizedText.of("; per schooljaar en per kalenderjaar: ", "; per school year and per calendar year: ");

    private HowOften() {}

    static List<Answer> answers(Asked asked) {
        List<Body> bodies = asked.current(asked.partnership().governance().bodies());
        return bodies.isEmpty()
                ? List.of(asked.answer(Texts.UNKNOWN, new AnswerValue.Unknown(), List.of()))
                : bodies.stream().map(body -> answer(asked, body)).toList();
    }

    private static Answer answer(Asked asked, Body body) {
        ModelPath path = BODIES.child(body.id().value());
        About about = new About(path, body.name());
        Optional<Cadence> cadence = body.meetings().cadence();
        if (cadence.isEmpty()) {
            return asked.answer(about, Texts.UNKNOWN, new AnswerValue.Unknown(), List.of());
        }
        Optional<Quantity> times = cadence.get().timesPerSchoolYear();
        LocalizedText text = Texts.both(language -> cadence.get().text(language)
                + times.map(number -> A_YEAR.in(language) + number.text(language))
                        .orElse(""));
        AnswerValue value = times.<AnswerValue>map(number -> new AnswerValue.Counted(
                        List.of(number.withUnit("times/school-year"), number.withUnit("times/calendar-year"))))
                .orElseGet(AnswerValue.InWords::new);
        return asked.answer(
                about, text, value, asked.grounds(path.child("meetings").child("cadence")));
    }
}
