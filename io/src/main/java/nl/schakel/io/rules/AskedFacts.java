package nl.schakel.io.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.Demand;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.io.bind.PartCheck;

/** The check of what criteria take facts to be: each demand in its own place, in the words of {@link Demand#check}. */
final class AskedFacts implements PartCheck {

    private static final String FACT = "fact";

    private final FactCatalogue catalogue;
    private final List<Asked> asked = new ArrayList<>();

    /** A criterion that asks a fact itself, and not through others that it holds. */
    private record Asked(ModelPath path, Grading grading) {}

    AskedFacts(FactCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void bound(ModelPath path, Optional<Object> value) {
        if (value.isPresent()
                && value.get() instanceof Grading grading
                && partOf(grading, FactId.class).isPresent()) {
            asked.add(new Asked(path, grading));
        }
    }

    @Override
    public Stream<Issue> issues(boolean complete) {
        return asked.stream()
                .flatMap(each -> each.grading().demands().stream().flatMap(demand -> issues(each, demand)));
    }

    private Stream<Issue> issues(Asked by, Demand demand) {
        ModelPath path = by.path();
        Demand kind = Demand.of(demand.fact(), demand.kind());
        Optional<InvalidValueException> refusal = refusal(kind);
        if (refusal.isPresent()) {
            boolean known =
                    catalogue.facts().stream().anyMatch(fact -> fact.id().equals(demand.fact()));
            IssueCode code = known ? IssueCode.WRONG_VALUE : IssueCode.UNKNOWN_REFERENCE;
            return Stream.of(issue(code, path.child(FACT), refusal.get()));
        }
        Optional<Issue> wrongUnit = demand.unit()
                .flatMap(unit -> refusal(Demand.number(demand.fact(), demand.unit())))
                .map(found -> issue(IssueCode.WRONG_VALUE, path.child(unitPart(by.grading())), found));
        Stream<Issue> wrongCodes = demand.codes().stream().flatMap(code -> wrongCode(path, demand, code).stream());
        return Stream.concat(wrongUnit.stream(), wrongCodes);
    }

    private Optional<Issue> wrongCode(ModelPath path, Demand demand, String code) {
        ModelPath place = path.child("codes").element(Optional.of(code), 1);
        return refusal(Demand.codes(demand.fact(), Set.of(code)))
                .map(found -> issue(IssueCode.WRONG_VALUE, place, found));
    }

    private Optional<InvalidValueException> refusal(Demand demand) {
        try {
            demand.check(catalogue);
            return Optional.empty();
        } catch (InvalidValueException refusal) {
            return Optional.of(refusal);
        }
    }

    /** The unit stands with the number that it counts, or in a part of its own. */
    private static String unitPart(Grading grading) {
        return partOf(grading, Quantity.class).orElse("unit");
    }

    private static Optional<String> partOf(Grading grading, Class<?> type) {
        Shape shape = Shapes.of(grading.getClass());
        return shape instanceof Shape.Parts parts
                ? parts.parts().stream()
                        .filter(part -> part.component().getType() == type)
                        .map(Part::name)
                        .findFirst()
                : Optional.empty();
    }

    private static Issue issue(IssueCode code, ModelPath path, InvalidValueException refusal) {
        return Issue.of(code, Place.at(path), refusal.value(), refusal.requirement(), refusal.advice());
    }
}
