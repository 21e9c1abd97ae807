package nl.schakel.assessment.instrument;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.IssueCode;

/** What is wrong in the parts of an instrument when they come together. */
final class InstrumentFaults {

    static final int MOST_ITEMS = 1000;
    private static final ModelPath ITEMS = ModelPath.of("items");
    private static final ModelPath FACTORS = ModelPath.of("factors");
    private static final String COVER = "Let them cover all of it, or write gaps: stated if the instrument has a gap.";

    private final Measures parts;
    private final Faults faults = new Faults();

    private InstrumentFaults(Measures parts) {
        this.parts = parts;
    }

    static Faults of(int version, Measures parts) {
        InstrumentFaults found = new InstrumentFaults(parts);
        found.wrong(version >= 1, ModelPath.of("version"), "version", version, "must be 1 or more", "Begin with 1.");
        found.find();
        return found.faults;
    }

    private void find() {
        int number = parts.items().size();
        boolean countable = 1 <= number && number <= MOST_ITEMS;
        wrong(
                countable,
                ITEMS,
                "items",
                number,
                "must be 1 to " + MOST_ITEMS + " of them",
                "Give its items, or make two instruments of it.");
        boolean fewer = parts.factors().size() <= number;
        wrong(
                fewer,
                FACTORS,
                "factors",
                parts.factors().size(),
                "must not be more than the items, which are " + number,
                "Each factor needs an item of its own.");
        if (!countable || !fewer) {
            return;
        }
        faults.hold(
                !parts.factors().isEmpty() || parts.overall().isPresent(),
                IssueCode.MISSING,
                FACTORS,
                () -> Check.refused(
                        "factors",
                        "",
                        "must be there, or else a score of the whole",
                        "Say how factors are scored, or under overall how the whole is."));
        once(parts.items().stream().map(Item::id).toList(), "item", ITEMS);
        once(parts.factors().stream().map(InstrumentFactor::id).toList(), "factor", FACTORS);
        belong();
        for (InstrumentFactor factor : parts.factors()) {
            ModelPath path = FACTORS.child(factor.id().value());
            int own = parts.items(Optional.of(factor.id())).size();
            wrong(
                    own > 0,
                    path,
                    "factor",
                    factor.id(),
                    "must have an item",
                    "Name the factor in its items, or leave it out.");
            if (own > 0) {
                judge(path.child("scoring"), "factor " + factor.id(), factor.scoring(), own);
            }
        }
        parts.overall().ifPresent(scoring -> judge(ModelPath.of("overall"), "overall", scoring, number));
    }

    private <T> void once(List<T> names, String what, ModelPath list) {
        Set<T> seen = new HashSet<>();
        for (T name : names) {
            faults.hold(
                    seen.add(name),
                    IssueCode.DUPLICATE_ID,
                    list.child(name.toString()),
                    () -> Check.refused(what, name, "must have a name of its own", "Give the second one another id."));
        }
    }

    private void belong() {
        Set<FactorId> known = parts.factors().stream().map(InstrumentFactor::id).collect(Collectors.toSet());
        for (Item item : parts.items()) {
            ModelPath path = ITEMS.child(item.id().value());
            faults.hold(
                    item.factor().isPresent() || parts.overall().isPresent(),
                    IssueCode.MISSING,
                    path.child("factor"),
                    () -> Check.refused(
                            "item",
                            item.id(),
                            "must belong to a factor, since the whole is not scored",
                            "Name its factor, or say under overall how the whole is scored."));
            faults.hold(
                    item.factor().isEmpty() || known.contains(item.factor().get()),
                    IssueCode.UNKNOWN_REFERENCE,
                    path.child("factor"),
                    () -> Check.refused(
                            "factor of item " + item.id(),
                            item.factor().map(FactorId::value).orElse(""),
                            "must be one of the factors",
                            "Add the factor, or name another one."));
        }
    }

    private void judge(ModelPath path, String what, Scoring scoring, int number) {
        int least = scoring.least().items().orElse(1);
        wrong(
                least <= number,
                path.child("least").child("items"),
                "least items of " + what,
                least,
                "must not be more than its items, which are " + number,
                "Ask for fewer, or leave it out if all must be answered.");
        ScoreRange range = parts.range(scoring, number);
        ModelPath bands = path.child("bands");
        once(scoring.bands().stream().map(ScoreBand::id).toList(), "band of " + what, bands);
        for (ScoreBand band : scoring.bands()) {
            wrong(
                    isWithin(band.range(), range),
                    place(bands, band),
                    "band '" + band.id() + "' of " + what,
                    band.range(),
                    "must lie on the scale of the scores, which is " + range,
                    "Count with the " + scoring.method().label().en().orElseThrow() + " of " + number + " items on "
                            + parts.scale() + ".");
        }
        if (scoring.gaps() == Scoring.Gaps.NONE && !scoring.bands().isEmpty()) {
            covers(bands, "bands of " + what, scoring.bands(), range);
        }
    }

    private static boolean isWithin(ScoreRange band, ScoreRange range) {
        return band.from().compareTo(range.from()) >= 0
                && band.to().orElse(band.from()).compareTo(range.to().orElseThrow()) <= 0;
    }

    private void covers(ModelPath path, String what, List<ScoreBand> bands, ScoreRange range) {
        ScoreBand first = bands.get(0);
        ScoreBand last = bands.get(bands.size() - 1);
        BigDecimal most = range.to().orElseThrow();
        wrong(
                first.range().from().compareTo(range.from()) <= 0,
                place(path, first),
                what,
                first.range(),
                "must begin at " + range.from().toPlainString(),
                COVER);
        wrong(
                last.range().to().filter(end -> end.compareTo(most) < 0).isEmpty(),
                place(path, last),
                what,
                last.range(),
                "must end at " + most.toPlainString(),
                COVER);
    }

    private static ModelPath place(ModelPath bands, ScoreBand band) {
        return bands.child(band.id().value()).child("range");
    }

    private void wrong(boolean holds, ModelPath path, String name, Object value, String mustHold, String advice) {
        faults.hold(holds, IssueCode.WRONG_VALUE, path, () -> Check.refused(name, value, mustHold, advice));
    }
}
