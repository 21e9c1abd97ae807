package nl.schakel.assessment.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.core.check.Check;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.Dossier;

/**
 * Says what one rule must make of facts, such as {@code rule("leader").isMet(facts -> facts.holds("governance.coordinator"))}.
 *
 * <p>Each demand gives the verifier back, so that they can follow each other. Facts that the rule does not ask are refused.
 */
public final class RuleVerifier {

    private final List<Bench> versions;
    private final Consumer<Shown> passed;
    private final Optional<LocalDate> day;

    RuleVerifier(List<Bench> versions, Consumer<Shown> passed, Optional<LocalDate> day) {
        this.versions = versions;
        this.passed = passed;
        this.day = day;
    }

    /**
     * Chooses the day on which facts are given; without it, a day on which the rule holds.
     *
     * @param day the day
     * @return the same for that day
     */
    public RuleVerifier on(LocalDate day) {
        return new RuleVerifier(versions, passed, Optional.of(day));
    }

    /**
     * Gives facts.
     *
     * @param facts adds them to nothing
     * @return what the rule makes of them
     * @throws nl.schakel.core.check.InvalidValueException if there is no such fact, the rule does not ask it, or it is of another kind
     */
    public OutcomeVerifier given(UnaryOperator<Given> facts) {
        Bench bench = version(day);
        LocalDate when = day.orElseGet(bench::day);
        return verifier(bench, when, bench.outcome(bench.checked(facts.apply(Given.NOTHING)), when));
    }

    /**
     * Takes the facts of a dossier, on the day of which it speaks.
     *
     * @param dossier the dossier
     * @return what the rule makes of it
     */
    public OutcomeVerifier in(Dossier dossier) {
        return in(dossier.asOf(dossier.asOf()));
    }

    /**
     * Takes the facts of a dossier, as seen from a day.
     *
     * @param view the dossier as of a day
     * @return what the rule makes of it
     */
    public OutcomeVerifier in(AsOf view) {
        Bench bench = version(Optional.of(view.day()));
        return verifier(bench, view.day(), bench.outcome(view));
    }

    private OutcomeVerifier verifier(Bench bench, LocalDate when, RuleOutcome outcome) {
        return new OutcomeVerifier(outcome, () -> passed.accept(Shown.of(bench, when, outcome)));
    }

    /**
     * Asks that the rule applies and is met in full; one that says what hinders is met where nothing hinders.
     *
     * @param facts gives the facts
     * @return this
     */
    public RuleVerifier isMet(UnaryOperator<Given> facts) {
        given(facts).isMet();
        return this;
    }

    /**
     * Asks that the rule applies and is not met at all.
     *
     * @param facts gives the facts
     * @return this
     */
    public RuleVerifier isNotMet(UnaryOperator<Given> facts) {
        given(facts).isNotMet();
        return this;
    }

    /**
     * Asks that the rule applies or may apply, and that this or its degree is not known.
     *
     * @param facts gives the facts
     * @return this
     */
    public RuleVerifier isUnknown(UnaryOperator<Given> facts) {
        given(facts).isUnknown();
        return this;
    }

    /**
     * Asks that the rule does not apply.
     *
     * @param facts gives the facts
     * @return this
     */
    public RuleVerifier doesNotApply(UnaryOperator<Given> facts) {
        given(facts).doesNotApply();
        return this;
    }

    /**
     * Asks that it is not known whether the rule applies.
     *
     * @param facts gives the facts
     * @return this
     */
    public RuleVerifier mayNotApply(UnaryOperator<Given> facts) {
        given(facts).mayNotApply();
        return this;
    }

    /**
     * Asks that the rule applies, with a degree that is known.
     *
     * @param millionths the degree as it counts in the score, from 0 to 1,000,000
     * @param facts gives the facts
     * @return this
     */
    public RuleVerifier hasDegree(long millionths, UnaryOperator<Given> facts) {
        given(facts).hasDegree(millionths);
        return this;
    }

    /**
     * Asks that the rule applies, with a degree between bounds that can both be.
     *
     * @param lower the least degree as it counts in the score, in millionths
     * @param upper the greatest degree as it counts in the score, in millionths
     * @param facts gives the facts
     * @return this
     */
    public RuleVerifier hasDegree(long lower, long upper, UnaryOperator<Given> facts) {
        given(facts).hasDegree(lower, upper);
        return this;
    }

    /** {@return cases for the rule, found by searching; for a rule that changes in time choose the day first} */
    public Witnesses witnesses() {
        return Witnesses.of(version(day));
    }

    /** A rule that changes in time has several versions; the day tells which is meant. */
    private Bench version(Optional<LocalDate> when) {
        if (versions.size() == 1) {
            return versions.get(0);
        }
        Rule first = versions.get(0).rule();
        List<Bench> meant = versions.stream()
                .filter(each -> when.filter(chosen -> each.rule().validOn(chosen) != Truth.FALSE)
                        .isPresent())
                .toList();
        Check.that(
                meant.size() == 1,
                "rule",
                first.id(),
                "must be one that holds on the day"
                        + when.map(chosen -> " " + chosen).orElse(""),
                "It changes in time: choose a day with on(...), such as "
                        + versions.stream().map(each -> each.day().toString()).toList() + ".");
        return meant.get(0);
    }
}
