package nl.schakel.assessment.framework;

import java.util.Optional;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleId;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.source.Publication;
import nl.schakel.core.source.Reading;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.PartialDate;

/** A report with which a framework is written down: each factor and rule gets its place in it. */
record Report(Publication publication) {

    /** The weight of what the report sets beside the others. */
    static final int WHOLE = 1000;

    /** The weight of what the report says less of. */
    static final int HALF = 500;

    static Report of(String id, String title, int year) {
        return new Report(new Publication(PublicationId.of(id), title, PartialDate.of(year), Optional.empty()));
    }

    SourceReference at(String place) {
        return SourceReference.of(publication.id(), place);
    }

    Factor factor(FactorGroup group, String id, int weight, String place, String nl, String en) {
        return Factor.of(id, LocalizedText.of(nl, en), group, weight, at(place));
    }

    Rule rule(String factor, String id, int weight, String place, String nl, String en, Grading grading) {
        return Rule.builder()
                .id(RuleId.of(id))
                .factor(FactorId.of(factor))
                .weight(weight)
                .text(LocalizedText.of(nl, en))
                .criterion(grading)
                .source(at(place))
                .build();
    }

    /** The same rule where the report speaks of it and the number or the fact that stands for it is our choice. */
    static Rule inferred(Rule rule) {
        return rule.toBuilder()
                .source(rule.source().toBuilder().reading(Reading.INFERRED).build())
                .build();
    }

    Rule hindering(String factor, String id, int weight, String place, String nl, String en, Grading grading) {
        return rule(factor, id, weight, place, nl, en, grading).toBuilder()
                .effect(Effect.HINDERING)
                .build();
    }
}
