package nl.schakel.samples.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.schakel.core.truth.Truth;

/** How the outcomes of the rules are spread, so that nobody measures partnerships that are all alike. */
final class Spread {

    private static final int RULES = 20;

    private final int[][] degrees = new int[RULES][3];
    private final List<Map<Truth, Integer>> applicable = new ArrayList<>();
    private int points;
    private int all;

    Spread() {
        for (int i = 0; i < RULES; i++) {
            applicable.add(new EnumMap<>(Truth.class));
        }
    }

    void add(HandWritten.Whole result) {
        int rule = 0;
        for (HandWritten.Result factor : result.factors()) {
            for (HandWritten.Outcome outcome : factor.outcomes()) {
                int kind = !outcome.degree().isPoint() ? 2 : outcome.degree().lower() > 0 ? 1 : 0;
                degrees[rule][kind]++;
                applicable.get(rule).merge(outcome.applicable(), 1, Integer::sum);
                rule++;
            }
        }
        all++;
        points += result.overall().isPoint() ? 1 : 0;
    }

    /** Rules of which a kind of outcome never comes. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < RULES; i++) {
            if (degrees[i][1] == 0 || degrees[i][2] == 0) {
                gaps.add("rule " + (i + 1) + " is never met, or never unknown");
            }
            if (applicable.get(i).size() == 2) {
                gaps.add("rule " + (i + 1) + " never applies, never may, or never does not");
            }
        }
        return gaps;
    }

    @Override
    public String toString() {
        int open = 0;
        int notApplicable = 0;
        int mayApply = 0;
        for (int i = 0; i < RULES; i++) {
            open += degrees[i][2];
            notApplicable += applicable.get(i).getOrDefault(Truth.FALSE, 0);
            mayApply += applicable.get(i).getOrDefault(Truth.UNKNOWN, 0);
        }
        int outcomes = all * RULES;
        return "of " + outcomes + " outcomes " + percent(open, outcomes) + " open, " + percent(mayApply, outcomes)
                + " may apply, " + percent(notApplicable, outcomes) + " do not apply; " + percent(all - points, all)
                + " of the overall scores are intervals";
    }

    private static String percent(int part, int whole) {
        return part * 100L / whole + " %";
    }
}
