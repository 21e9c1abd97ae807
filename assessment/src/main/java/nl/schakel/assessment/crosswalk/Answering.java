package nl.schakel.assessment.crosswalk;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.rule.RuleSetId;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;

/** Holds that each factor of each framework answers exactly once, and that the themes are the factors of the profile. */
final class Answering {

    private final Map<RuleSetId, RuleSet> frameworks = new LinkedHashMap<>();
    private final Map<FactorReference, String> answered = new LinkedHashMap<>();

    private Answering(List<RuleSet> frameworks) {
        for (RuleSet each : frameworks) {
            Check.that(
                    this.frameworks.put(each.id(), each) == null,
                    "framework",
                    each.id(),
                    "must be there once",
                    "Leave the second one out.");
        }
    }

    static void check(RuleSet profile, List<RuleSet> frameworks, List<Theme> themes, List<Dispute> disputes) {
        areItsFactors(profile, themes);
        haveNames(disputes);
        Answering answering = new Answering(frameworks);
        themes.forEach(theme ->
                theme.answers().forEach(answer -> answering.answers(answer.reference(), "theme " + theme.factor())));
        disputes.forEach(dispute -> dispute.positions()
                .forEach(position -> position.factor()
                        .ifPresent(reference -> answering.answers(reference, "dispute " + dispute.id()))));
        answering.all();
    }

    private static void areItsFactors(RuleSet profile, List<Theme> themes) {
        Set<FactorId> known = ids(profile);
        Set<FactorId> there = new LinkedHashSet<>();
        for (Theme theme : themes) {
            oneOf(known, theme.factor(), "theme", "must be a factor of the profile " + profile.id());
            Check.that(
                    there.add(theme.factor()),
                    "theme",
                    theme.factor(),
                    "must be there once",
                    "Put all its answers in one theme.");
        }
        known.removeAll(there);
        Check.that(
                known.isEmpty(),
                "factors of the profile " + profile.id(),
                listed(known),
                "must all be themes",
                "Add a theme for each, even one without answers.");
    }

    private static void haveNames(List<Dispute> disputes) {
        Set<String> there = new LinkedHashSet<>();
        for (Dispute dispute : disputes) {
            Check.that(
                    there.add(dispute.id()),
                    "dispute",
                    dispute.id(),
                    "must have a name of its own",
                    "Give the second one another name.");
        }
    }

    private void answers(FactorReference reference, String where) {
        oneOf(frameworks.keySet(), reference.framework(), "framework in " + where, "must be one of the cross-walk");
        oneOf(
                ids(frameworks.get(reference.framework())),
                reference.factor(),
                "factor in " + where,
                "must be one of the framework " + reference.framework());
        String before = answered.put(reference, where);
        Check.that(
                before == null,
                "factor",
                reference,
                "must answer once, and answers to " + before + " and to " + where,
                "Leave it where it says most.");
    }

    private void all() {
        Set<FactorReference> silent = new LinkedHashSet<>();
        frameworks
                .values()
                .forEach(framework -> framework
                        .factors()
                        .forEach(factor -> silent.add(new FactorReference(framework.id(), factor.id()))));
        silent.removeAll(answered.keySet());
        Check.that(
                silent.isEmpty(),
                "factors",
                listed(silent),
                "must all answer to a theme or to a dispute",
                "Say for each what it answers to.");
    }

    private static Set<FactorId> ids(RuleSet ruleSet) {
        Set<FactorId> ids = new LinkedHashSet<>();
        ruleSet.factors().stream().map(Factor::id).forEach(ids::add);
        return ids;
    }

    private static <T> void oneOf(Set<T> known, T one, String name, String mustBe) {
        List<String> names = known.stream().map(Object::toString).toList();
        Check.that(
                known.contains(one),
                name,
                one,
                mustBe,
                Codes.didYouMean(one.toString(), names, "Possible: " + listed(known) + "."));
    }

    private static String listed(Set<?> all) {
        return all.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
