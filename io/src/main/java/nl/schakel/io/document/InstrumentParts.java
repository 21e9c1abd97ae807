package nl.schakel.io.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.InstrumentFactor;
import nl.schakel.assessment.instrument.Item;
import nl.schakel.assessment.instrument.ResponseScale;
import nl.schakel.assessment.instrument.Scoring;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.io.bind.PartCheck;

/**
 * The check of the parts of an instrument when they come together, each fault in its own place. Without scale and items nothing can be
 * judged; factors and a score of the whole that cannot be read are left aside.
 */
final class InstrumentParts implements PartCheck {

    private static final ModelPath VERSION = ModelPath.of("version");
    private static final ModelPath SCALE = ModelPath.of("scale");
    private static final ModelPath FACTORS = ModelPath.of("factors");
    private static final ModelPath ITEMS = ModelPath.of("items");
    private static final ModelPath OVERALL = ModelPath.of("overall");
    private static final Set<ModelPath> PARTS = Set.of(VERSION, SCALE, FACTORS, ITEMS, OVERALL);

    private final Map<ModelPath, Optional<Object>> parts = new HashMap<>();
    private final List<InstrumentFactor> factors = new ArrayList<>();

    @Override
    public void bound(ModelPath path, Optional<Object> value) {
        if (PARTS.contains(path)) {
            parts.put(path, value);
        } else if (value.isPresent() && value.get() instanceof InstrumentFactor factor) {
            factors.add(factor);
        }
    }

    @Override
    public Stream<Issue> issues(boolean complete) {
        Optional<ResponseScale> scale = part(SCALE, ResponseScale.class);
        if (!complete || scale.isEmpty() || failed(ITEMS)) {
            return Stream.empty();
        }
        List<Item> items = part(ITEMS, List.class).map(InstrumentParts::items).orElse(List.of());
        boolean unread = failed(FACTORS) || failed(OVERALL);
        return Instrument.check(
                        part(VERSION, Integer.class).orElse(1),
                        scale.get(),
                        factors,
                        items,
                        part(OVERALL, Scoring.class))
                .stream()
                .filter(issue -> isNew(issue) && !(unread && issue.code() == IssueCode.MISSING));
    }

    /** Ids that stand twice, and those that nothing bears, every reader tells by itself. */
    private static boolean isNew(Issue issue) {
        return issue.code() != IssueCode.DUPLICATE_ID && issue.code() != IssueCode.UNKNOWN_REFERENCE;
    }

    private boolean failed(ModelPath path) {
        return parts.containsKey(path) && parts.get(path).isEmpty();
    }

    private <T> Optional<T> part(ModelPath path, Class<T> type) {
        return parts.getOrDefault(path, Optional.empty()).map(type::cast);
    }

    private static List<Item> items(List<?> all) {
        return all.stream().map(Item.class::cast).toList();
    }
}
