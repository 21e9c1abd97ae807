package nl.schakel.samples.benchmark;

import java.util.List;
import java.util.Map;

/** The times side by side, and the ratios that are promised. */
final class Table {

    private static final List<String> GROUPS = List.of("FromFacts", "FromDossier", "FromJson");
    private static final List<String> WAYS = List.of(
            "schakel",
            "handWritten",
            "schakelRead",
            "handWrittenRead",
            "handWrittenOnSheets",
            "easyRulesAnnotated",
            "easyRulesLambdas",
            "easyRulesLeast",
            "droolsAccumulated",
            "drools",
            "droolsLeast",
            "jacksonTree");

    private final Map<String, Measured> measured;
    private final StringBuilder text = new StringBuilder();

    Table(Map<String, Measured> measured, int rounds, boolean judged) {
        this.measured = measured;
        for (String group : GROUPS) {
            if (measured.keySet().stream().anyMatch(name -> name.startsWith(group + "."))) {
                times(group, rounds);
                if (judged) {
                    ratios(group);
                }
            }
        }
    }

    private void times(String group, int rounds) {
        line(Numbers.left(group, 22)
                + Numbers.right("ns/partnership", 16)
                + Numbers.right("least..most of " + rounds, 20)
                + Numbers.right("bytes/partnership", 19)
                + Numbers.right("times schakel", 15));
        for (String way : WAYS) {
            Measured each = measured.get(group + "." + way);
            if (each != null) {
                Measured own = measured.get(group + ".schakel");
                line(Numbers.left(way, 22)
                        + Numbers.right(Numbers.whole(each.time()), 16)
                        + Numbers.right(each.range(), 20)
                        + Numbers.right(Numbers.whole(each.allocated()), 19)
                        + Numbers.right(own == null ? "-" : Numbers.fixed(each.time() / own.time(), 2), 15));
            }
        }
        line("");
    }

    private void ratios(String group) {
        atMost(group, "schakel", "handWritten");
        atMost(group, "schakelRead", "handWrittenRead");
        atMost(group, "schakel", "jacksonTree");
        if (group.equals("FromFacts")) {
            atLeast(group, "easyRulesAnnotated", 10);
            atLeast(group, "easyRulesLambdas", 10);
            atLeast(group, "droolsAccumulated", 8);
            atLeast(group, "drools", 8);
        }
        line("");
    }

    private void atMost(String group, String own, String byHand) {
        ratio(group, own, byHand, own + " takes {} times as long as " + byHand + "; at most 3", -3);
    }

    private void atLeast(String group, String other, int times) {
        ratio(group, other, "schakel", "schakel is {} times as fast as " + other + "; at least " + times, times);
    }

    private void ratio(String group, String one, String other, String words, int bound) {
        Measured first = measured.get(group + "." + one);
        Measured second = measured.get(group + "." + other);
        if (first != null && second != null) {
            double ratio = first.time() / second.time();
            boolean met = bound < 0 ? ratio <= -bound : ratio >= bound;
            line((met ? "met      " : "NOT MET  ") + words.replace("{}", Numbers.fixed(ratio, 2)));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
