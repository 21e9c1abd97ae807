package nl.schakel.assessment.fact;

import java.util.List;
import java.util.Set;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.practice.Practice;

/** Facts about what partners do together. */
final class PracticeFacts {

    private PracticeFacts() {}

    static List<Fact> all() {
        return List.of(new Fact(
                FactId.of("practice.kinds"),
                Fact.Kind.CODES,
                LocalizedText.of("wat de partners samen doen", "what the partners do together"),
                view -> practices(view)
                        .codes(
                                "practice.kinds",
                                practice -> Set.of(practice.kind().code()),
                                (practice, at) -> true,
                                Practice::text)));
    }

    private static Look<Practice> practices(AsOf view) {
        return Look.at(
                view,
                "practices",
                view.partnership().practices(),
                practice -> practice.id().value());
    }
}
