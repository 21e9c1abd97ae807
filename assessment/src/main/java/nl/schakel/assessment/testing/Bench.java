package nl.schakel.assessment.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.Partnership;

/** A rule on its own, assessed by the engine itself: for a dossier, or for facts that somebody gives. */
final class Bench {

    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private final Assessor assessor;
    private final Rule rule;
    private final FactCatalogue catalogue;
    private final Set<FactId> asked;

    /**
     * Takes a rule of a rule set.
     *
     * @param resolved the rule set, without names for criteria
     */
    Bench(RuleSet resolved, Rule rule, FactCatalogue catalogue) {
        RuleSet alone = resolved.toBuilder()
                .factors(resolved.factors().stream()
                        .filter(factor -> factor.id().equals(rule.factor()))
                        .toList())
                .rules(List.of(rule))
                .build();
        this.assessor = Assessor.of(alone, catalogue);
        this.rule = rule;
        this.catalogue = catalogue;
        this.asked = new TreeSet<>(rule.asks());
    }

    Rule rule() {
        return rule;
    }

    Fact fact(FactId id) {
        return catalogue.fact(id);
    }

    /** A day on which the rule holds for certain, or else one on which it may. */
    LocalDate day() {
        List<PartialDate> edges = Stream.concat(
                        rule.validity().flatMap(Period::start).stream(), rule.validity().flatMap(Period::end).stream())
                .toList();
        List<LocalDate> days = edges.stream()
                .flatMap(edge -> Stream.concat(edge.earliest().stream(), edge.latest().stream()))
                .toList();
        return days.stream()
                .filter(day -> rule.validOn(day) == Truth.TRUE)
                .findFirst()
                .or(() -> days.stream().findFirst())
                .orElse(ANY_DAY);
    }

    /** The value of each fact that the rule asks, unknown where it is not given. */
    Function<FactId, FactValue> values(Given given) {
        return id -> {
            FactValue value = given.values().get(id);
            return value == null ? unknown(catalogue.fact(id).kind()) : value;
        };
    }

    RuleOutcome outcome(AsOf view) {
        return assessor.assess(catalogue.sheet(view)).outcomes().get(0);
    }

    RuleOutcome outcome(Given given, LocalDate day) {
        Function<FactId, FactValue> values = values(given);
        Map<FactId, FactValue> stated = new LinkedHashMap<>();
        asked.forEach(id -> stated.put(id, values.apply(id)));
        FactSheet facts = catalogue.sheet(empty(day).asOf(day)).supposing(stated);
        return assessor.assess(facts).outcomes().get(0);
    }

    private static FactValue unknown(Fact.Kind kind) {
        return switch (kind) {
            case TRUTH -> new FactValue.Holds(Truth.UNKNOWN);
            case NUMBER -> FactValue.Amount.UNKNOWN;
            case CODES -> new FactValue.Codes(Set.of(), false);
            case RATINGS -> new FactValue.Ratings(List.of(), false);
        };
    }

    private static Dossier empty(LocalDate day) {
        return Dossier.builder()
                .asOf(day)
                .partnership(Partnership.builder()
                        .id(PartnershipId.of("given"))
                        .identity(Identity.builder().name("Given facts").build())
                        .build())
                .build();
    }

    /** Refuses facts that there are not, that the rule does not ask, or that are of another kind or unit. */
    Given checked(Given given) {
        given.values().forEach((id, value) -> {
            Fact fact = catalogue.fact(id);
            Check.that(
                    asked.contains(id),
                    "fact",
                    id,
                    "must be one that the rule " + rule.id() + " asks",
                    Codes.didYouMean(
                            id.value(),
                            asked.stream().map(FactId::value).toList(),
                            "It asks: " + asked.stream().map(FactId::value).collect(Collectors.joining(", ")) + "."));
            Check.that(
                    kind(value) == fact.kind(),
                    "fact",
                    id + " = " + value.text(Language.ENGLISH),
                    "must be given as " + words(fact.kind()),
                    advice(fact.kind()));
            if (value instanceof FactValue.Codes codes) {
                codes.there().forEach(code -> known(fact, code));
            }
        });
        given.units()
                .forEach((id, unit) -> Check.that(
                        catalogue.fact(id).unit().equals(Optional.of(unit)),
                        "unit of " + id,
                        unit,
                        "must be " + catalogue.fact(id).unit().orElse("left out"),
                        "Write the number in that unit, or without one."));
        return given;
    }

    private static void known(Fact fact, String code) {
        Set<String> codes = fact.codes().keySet();
        Check.that(
                codes.contains(code),
                "code of " + fact.id(),
                code,
                "must be one of its codes",
                Codes.didYouMean(code, codes, "Possible: " + String.join(", ", codes) + "."));
    }

    private static Fact.Kind kind(FactValue value) {
        if (value instanceof FactValue.Holds) {
            return Fact.Kind.TRUTH;
        }
        if (value instanceof FactValue.Amount) {
            return Fact.Kind.NUMBER;
        }
        return value instanceof FactValue.Codes ? Fact.Kind.CODES : Fact.Kind.RATINGS;
    }

    private static String words(Fact.Kind kind) {
        return switch (kind) {
            case TRUTH -> "a truth";
            case NUMBER -> "a number";
            case CODES -> "a set of codes";
            case RATINGS -> "ratings";
        };
    }

    private static String advice(Fact.Kind kind) {
        return switch (kind) {
            case TRUTH -> "Use holds or holdsNot.";
            case NUMBER -> "Use number.";
            case CODES -> "Use has, hasOnly or hasNone.";
            case RATINGS -> "Use rated, ratedSoFar or ratedBy.";
        };
    }
}
