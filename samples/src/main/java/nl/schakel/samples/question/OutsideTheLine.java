package nl.schakel.samples.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.fact.Evidence;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.governance.Coordinator;
import nl.schakel.model.governance.Position;

/** Where coordinators stand; of the partnership as a whole the fact of the catalogue, so that questions and rules agree. */
final class OutsideTheLine {

    private static final ModelPath COORDINATORS = ModelPath.of("governance", "coordinators");
    private static final FactId OUTSIDE = FactId.of("governance.coordinator-outside-the-line");

    private OutsideTheLine() {}

    static List<Answer> answers(Asked asked) {
        List<Coordinator> coordinators =
                asked.current(asked.partnership().governance().coordinators());
        Seen seen = FactCatalogue.standard().fact(OUTSIDE).see(asked.view());
        Truth truth = ((FactValue.Holds) seen.value()).truth();
        List<Ground> grounds = new ArrayList<>();
        for (Evidence evidence : seen.evidence()) {
            grounds.addAll(
                    evidence.source().isPresent()
                            ? List.of(new Ground(evidence.path(), evidence.source()))
                            : asked.grounds(evidence.path()));
        }
        if (truth == Truth.FALSE && grounds.isEmpty()) {
            grounds.addAll(asked.groundsOfClosed(COORDINATORS));
        }
        List<Answer> answers = new ArrayList<>();
        answers.add(asked.answer(truth.label(), new AnswerValue.YesNo(truth, List.of()), grounds));
        coordinators.forEach(coordinator -> answers.add(answer(asked, coordinator)));
        return answers;
    }

    private static Answer answer(Asked asked, Coordinator coordinator) {
        ModelPath path = COORDINATORS.child(coordinator.id().value());
        Optional<Position> position = coordinator.position();
        Truth truth = asked.isInForce(coordinator)
                ? position.map(each -> Truth.of(each == Position.OUTSIDE_THE_LINE))
                        .orElse(Truth.UNKNOWN)
                : Truth.UNKNOWN;
        LocalizedText text = position.filter(each -> truth != Truth.UNKNOWN)
                .map(each -> Texts.joined(truth.label(), ", ", each.label()))
                .orElse(truth.label());
        List<Ground> grounds = position.isPresent() ? asked.grounds(path.child("position")) : List.of();
        return asked.answer(
                new About(path, coordinator.role()), text, new AnswerValue.YesNo(truth, List.of()), grounds);
    }
}
