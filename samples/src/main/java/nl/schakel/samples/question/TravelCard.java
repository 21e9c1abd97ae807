package nl.schakel.samples.question;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.context.Obstacle;
import nl.schakel.model.context.ObstacleKind;

/** The obstacle that pupils lack a travel card. */
final class TravelCard {

    private static final ModelPath OBSTACLES = ModelPath.of("context", "obstacles");
    private static final ModelPath CARD = OBSTACLES.child(Codes.of(ObstacleKind.TRAVEL_CARD));

    private TravelCard() {}

    static List<Answer> answers(Asked asked) {
        List<Obstacle> obstacles = asked.current(asked.partnership().context().obstacles());
        List<Obstacle> named = obstacles.stream()
                .filter(obstacle -> obstacle.kind().is(ObstacleKind.TRAVEL_CARD))
                .toList();
        List<Obstacle> certain = named.stream().filter(asked::isInForce).toList();
        if (!certain.isEmpty()) {
            LocalizedText text = Texts.both(language -> certain.stream()
                    .map(obstacle -> obstacle.text().in(language))
                    .collect(Collectors.joining("; ", Texts.YES.in(language) + ": ", "")));
            return List.of(asked.answer(text, new AnswerValue.YesNo(Truth.TRUE, List.of()), grounds(asked, certain)));
        }
        List<ModelPath> closed = Stream.of(OBSTACLES, CARD)
                .filter(path -> named.isEmpty())
                .filter(path -> path.equals(CARD) ? asked.view().isStatedAbsent(path) : asked.isClosed(path, obstacles))
                .toList();
        Truth truth = closed.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
        List<Ground> grounds = closed.isEmpty()
                ? grounds(asked, named)
                : closed.stream()
                        .flatMap(path -> asked.groundsOfClosed(path).stream())
                        .toList();
        return List.of(asked.answer(truth.label(), new AnswerValue.YesNo(truth, List.of()), grounds));
    }

    private static List<Ground> grounds(Asked asked, List<Obstacle> obstacles) {
        return obstacles.stream()
                .flatMap(obstacle ->
                        asked.grounds(OBSTACLES.child(obstacle.id().value()).child("kind")).stream())
                .toList();
    }
}
