package nl.schakel.samples.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.governance.Body;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.governance.Seat;

/** The layers of those who sit in the bodies. */
final class AllLayers {

    private static final ModelPath BODIES = ModelPath.of("governance", "bodies");
    private static final LocalizedText ALL = LocalizedText.of("ja, alle drie", "yes, all three");
    private static final LocalizedText ONLY = LocalizedText.of("nee, alleen ", "no, only ");
    private static final LocalizedText NONE = LocalizedText.of("nee, geen overleg", "no, no body");
    private static final LocalizedText SEEN = LocalizedText.of("onbekend; gezien: ", "unknown; seen: ");

    private AllLayers() {}

    static List<Answer> answers(Asked asked) {
        List<Body> bodies = asked.current(asked.partnership().governance().bodies());
        Set<Layer> seen = EnumSet.noneOf(Layer.class);
        Set<Layer> possible = EnumSet.noneOf(Layer.class);
        List<Ground> grounds = new ArrayList<>();
        boolean complete = asked.isClosed(BODIES, bodies);
        for (Body body : bodies) {
            ModelPath path = BODIES.child(body.id().value());
            Set<Layer> seated = seated(body);
            possible.addAll(body.layers());
            possible.addAll(seated);
            if (asked.isInForce(body)) {
                seen.addAll(body.layers());
                seen.addAll(seated);
            }
            if (!body.layers().isEmpty()) {
                grounds.addAll(asked.grounds(path.child("layers")));
            } else if (!seated.isEmpty()) {
                grounds.addAll(asked.grounds(path.child("seats")));
            }
            complete &= asked.isClosed(path.child("layers"), body.layers());
        }
        Set<Layer> all = EnumSet.allOf(Layer.class);
        if (seen.equals(all)) {
            return List.of(asked.answer(ALL, new AnswerValue.YesNo(Truth.TRUE, List.of()), grounds));
        }
        if (complete && !possible.equals(all)) {
            grounds.addAll(asked.groundsOfClosed(BODIES));
            LocalizedText text = possible.isEmpty() ? NONE : listed(ONLY, possible);
            return List.of(asked.answer(text, new AnswerValue.YesNo(Truth.FALSE, List.of()), grounds));
        }
        LocalizedText text = seen.isEmpty() ? Texts.UNKNOWN : listed(SEEN, seen);
        return List.of(asked.answer(text, new AnswerValue.YesNo(Truth.UNKNOWN, List.of()), grounds));
    }

    private static Set<Layer> seated(Body body) {
        return body.seats().stream()
                .map(Seat::layer)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Layer.class)));
    }

    private static LocalizedText listed(LocalizedText before, Set<Layer> layers) {
        return Texts.both(language -> layers.stream()
                .map(layer -> layer.label().in(language))
                .collect(Collectors.joining(", ", before.in(language), "")));
    }
}
