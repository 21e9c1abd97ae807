package nl.schakel.io.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleId;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.rule.RuleSetId;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.io.bind.PartCheck;

/**
 * The check of what only the rule set as a whole refuses: its version, its bands, two rules of one name at one time. That there is a rule at all is asked of the document. Each of the others is asked of a
 * rule set that is sound but for these parts, so that the words are its own, and all come in one pass.
 */
final class WholeParts implements PartCheck {

    private static final String ID = "id";
    private static final String VALIDITY = "validity";
    private static final String ALWAYS = "always";
    private static final SourceReference SOURCE = SourceReference.of(PublicationId.of("any"), "any");
    private static final Factor FACTOR = Factor.of("any", LocalizedText.same("any"), FactorGroup.CONDITION, 1, SOURCE);

    private final List<Issue> issues = new ArrayList<>();
    private final Map<ModelPath, Optional<Object>> bands = new LinkedHashMap<>();
    private final Map<ModelPath, RuleId> ids = new LinkedHashMap<>();
    private final Map<ModelPath, Optional<Object>> validities = new LinkedHashMap<>();
    private boolean withRules;

    @Override
    public void bound(ModelPath path, Optional<Object> value) {
        List<String> names = path.segments();
        String list = names.isEmpty() ? "" : names.get(0);
        withRules |= list.equals("rules") && (names.size() > 1 || value.isEmpty());
        if (names.size() == 1 && value.isPresent() && value.get() instanceof Integer number) {
            refusal(set -> list.equals("version") ? set.version(number) : set.leastCoverage(number))
                    .ifPresent(found -> issues.add(issue(IssueCode.WRONG_VALUE, path, found)));
        } else if (names.size() == 2 && list.equals("bands")) {
            bands.put(path, value);
        } else if (names.size() == 3 && list.equals("rules")) {
            ModelPath rule = path.parent().orElseThrow();
            if (path.last().equals(ID)) {
                value.ifPresent(id -> ids.put(rule, (RuleId) id));
            } else if (path.last().equals(VALIDITY)) {
                validities.put(rule, value);
            }
        }
    }

    @Override
    public Stream<Issue> issues(boolean complete) {
        checkBands();
        checkVersions();
        if (complete && !withRules) {
            issues.add(Issue.of(
                    IssueCode.MISSING,
                    Place.at(ModelPath.of("rules")),
                    "",
                    "must have a rule, since without one every score is unknown",
                    "Add a rule, with a factor, a criterion and its source."));
        }
        return issues.stream();
    }

    /** Compares each band with the one before, as far as they could be read. */
    private void checkBands() {
        Optional<Band> before = Optional.empty();
        for (Map.Entry<ModelPath, Optional<Object>> each : bands.entrySet()) {
            if (each.getValue().isEmpty()) {
                return;
            }
            Band band = (Band) each.getValue().get();
            List<Band> pair = new ArrayList<>();
            before.ifPresent(earlier -> {
                if (earlier.from() > 0) {
                    pair.add(new Band(0, earlier.text()));
                }
                pair.add(earlier);
            });
            pair.add(band);
            Optional<InvalidValueException> refusal = refusal(set -> set.bands(pair));
            refusal.ifPresent(found ->
                    issues.add(issue(IssueCode.WRONG_VALUE, each.getKey().child("from"), found)));
            before = Optional.of(band);
        }
    }

    /** Compares the versions of each rule in the order of their beginning; one whose validity could not be read is left out. */
    private void checkVersions() {
        Map<RuleId, List<Version>> rules = new LinkedHashMap<>();
        ids.forEach((path, id) -> validities
                .getOrDefault(path, Optional.of(ALWAYS))
                .ifPresent(validity -> rules.computeIfAbsent(id, key -> new ArrayList<>())
                        .add(new Version(rules.get(id).size(), path, rule(id, validity)))));
        rules.values().forEach(versions -> {
            versions.sort(Comparator.comparing(Version::start));
            Version furthest = versions.get(0);
            for (Version each : versions.subList(1, versions.size())) {
                Version later = furthest.number() > each.number() ? furthest : each;
                Rule one = furthest.rule();
                refusal(set -> set.addFactors(FACTOR).addRules(one, each.rule()))
                        .ifPresent(found -> issues.add(
                                issue(IssueCode.DUPLICATE_ID, later.path().child(ID), found)));
                furthest = each.end().isAfter(furthest.end()) ? each : furthest;
            }
        });
    }

    /** A rule of one name, by its number among those of that name. */
    private record Version(int number, ModelPath path, Rule rule) {

        LocalDate start() {
            return rule.validity()
                    .flatMap(Period::start)
                    .flatMap(PartialDate::earliest)
                    .orElse(LocalDate.MIN);
        }

        LocalDate end() {
            return rule.validity()
                    .flatMap(Period::end)
                    .flatMap(PartialDate::latest)
                    .orElse(LocalDate.MAX);
        }
    }

    private static Rule rule(RuleId id, Object validity) {
        return Rule.builder()
                .id(id)
                .factor(FACTOR.id())
                .text(FACTOR.name())
                .criterion(Criterion.holds("any.fact"))
                .source(SOURCE)
                .validity(validity instanceof Period period ? Optional.of(period) : Optional.empty())
                .build();
    }

    private static Optional<InvalidValueException> refusal(UnaryOperator<RuleSet.Builder> parts) {
        RuleSet.Builder sound = RuleSet.builder()
                .id(RuleSetId.of("any"))
                .version(1)
                .title(FACTOR.name())
                .leastCoverage(0);
        try {
            parts.apply(sound).build();
            return Optional.empty();
        } catch (InvalidValueException refusal) {
            return Optional.of(refusal);
        }
    }

    private static Issue issue(IssueCode code, ModelPath path, InvalidValueException refusal) {
        return Issue.of(code, Place.at(path), refusal.value(), refusal.requirement(), refusal.advice());
    }
}
