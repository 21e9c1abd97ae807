package nl.schakel.samples.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.context.Result;
import nl.schakel.model.context.ResultKind;
import nl.schakel.model.route.Pace;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteType;

/** The time that routes win. */
final class Shorten {

    private static final ModelPath RESULTS = ModelPath.of("context", "results");
    private static final LocalizedText BY_UNKNOWN =
            LocalizedText.of("ja, hoeveel is onbekend", "yes, by an unknown amount");

    private Shorten() {}

    static List<Answer> answers(Asked asked) {
        List<Route> routes = asked.current(asked.partnership().routes());
        List<Result> shorter = asked.partnership().context().results().stream()
                .filter(result -> result.kind().is(ResultKind.SHORTER))
                .toList();
        List<Answer> answers = new ArrayList<>(
                routes.stream().map(route -> answer(asked, route)).toList());
        boolean said = answers.stream()
                .anyMatch(answer -> answer.value() instanceof AnswerValue.YesNo yes && yes.truth() == Truth.TRUE);
        if (!said && !shorter.isEmpty()) {
            if (routes.size() == 1) {
                return List.of(yes(asked, about(routes.get(0)), grounds(asked, shorter)));
            }
            shorter.forEach(result ->
                    answers.add(yes(asked, new About(path(result), result.text()), asked.grounds(path(result)))));
        }
        return answers.isEmpty() ? List.of(asked.answer(Texts.UNKNOWN, no(Truth.UNKNOWN), List.of())) : answers;
    }

    private static Answer answer(Asked asked, Route route) {
        About about = about(route);
        ModelPath at = about.path().child("timeline").child("pace");
        ModelPath gainAt = at.child("gain");
        Optional<Pace> pace = route.timeline().pace();
        Optional<Quantity> gain = pace.flatMap(Pace::gain);
        if (gain.isPresent()) {
            boolean none = gain.get().isAtMost(BigDecimal.ZERO) == Truth.TRUE;
            AnswerValue value = none ? no(Truth.FALSE) : new AnswerValue.YesNo(Truth.TRUE, List.of(gain.get()));
            LocalizedText text = Texts.both(language ->
                    (none ? Texts.NO : Texts.YES).in(language) + ", " + Texts.quantity(gain.get(), language));
            return asked.answer(about, withReach(text, pace), value, asked.grounds(gainAt));
        }
        for (ModelPath absent : List.of(at, gainAt)) {
            if (asked.view().isStatedAbsent(absent)) {
                return asked.answer(about, Texts.NO, no(Truth.FALSE), asked.groundsOfClosed(absent));
            }
        }
        if (pace.flatMap(Pace::reach).isPresent()) {
            List<Ground> grounds = asked.grounds(at.child("reach"));
            return asked.answer(about, withReach(BY_UNKNOWN, pace), yes(), grounds);
        }
        if (route.type().is(RouteType.VERSNELDE_ROUTE)) {
            List<Ground> grounds = new ArrayList<>(asked.grounds(about.path().child("type")));
            pace.ifPresent(known -> grounds.addAll(asked.grounds(at)));
            return yes(asked, about, grounds);
        }
        if (asked.view().isComplete(at)) {
            return asked.answer(about, Texts.NO, no(Truth.FALSE), asked.groundsOfClosed(at));
        }
        return asked.answer(about, Texts.UNKNOWN, no(Truth.UNKNOWN), List.of());
    }

    private static Answer yes(Asked asked, About about, List<Ground> grounds) {
        return asked.answer(about, BY_UNKNOWN, yes(), grounds);
    }

    private static AnswerValue yes() {
        return new AnswerValue.YesNo(Truth.TRUE, List.of());
    }

    private static AnswerValue no(Truth truth) {
        return new AnswerValue.YesNo(truth, List.of());
    }

    private static LocalizedText withReach(LocalizedText text, Optional<Pace> pace) {
        return pace.flatMap(Pace::reach)
                .map(reach -> Texts.both(
                        language -> text.in(language) + " (" + reach.label().in(language) + ")"))
                .orElse(text);
    }

    private static About about(Route route) {
        return new About(ModelPath.of("routes", route.id().value()), LocalizedText.same(route.name()));
    }

    private static List<Ground> grounds(Asked asked, List<Result> results) {
        return results.stream()
                .flatMap(result -> asked.grounds(path(result)).stream())
                .toList();
    }

    private static ModelPath path(Result result) {
        return RESULTS.child(result.id().value());
    }
}
