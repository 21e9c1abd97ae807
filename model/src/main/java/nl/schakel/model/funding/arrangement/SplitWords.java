package nl.schakel.model.funding.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.Notice;

/** Where an unknown enters a split, such as '? x (1/2 graafschap + 1/2 (north : south))', with the parties as data. */
final class SplitWords {

    private SplitWords() {}

    static Notice enters(String whole, Split split) {
        List<Mention> mentions = new ArrayList<>();
        String pattern = whole + " x (" + pattern(split, mentions) + ")";
        return new Notice(LocalizedText.same(pattern), mentions);
    }

    private static String pattern(Split split, List<Mention> mentions) {
        if (split instanceof Split.FixedShares fixed) {
            return fixed.portions().stream()
                    .map(portion -> portion.share() + " " + pattern(portion.taker(), mentions))
                    .collect(Collectors.joining(" + "));
        }
        return split.takers().stream().map(taker -> pattern(taker, mentions)).collect(Collectors.joining(" : "));
    }

    private static String pattern(Split.Taker taker, List<Mention> mentions) {
        return taker.party()
                .map(party -> {
                    mentions.add(Mention.of(party));
                    return "{}";
                })
                .orElseGet(() -> "(" + pattern(taker.among().orElseThrow(), mentions) + ")");
    }

    /** The amount that a split waits for. */
    static String amount(Derivation whole) {
        return whole.enclosure().toString();
    }
}
