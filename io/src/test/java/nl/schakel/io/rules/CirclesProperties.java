package nl.schakel.io.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CirclesProperties {

    private static final int NAMES = 7;

    /** Each number is a use: of the name number / 7 by the name number % 7. */
    private static Map<String, Set<String>> graph(List<Integer> numbers) {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        IntStream.range(0, NAMES).forEach(i -> uses.put("n" + i, new LinkedHashSet<>()));
        numbers.forEach(number -> uses.get("n" + number % NAMES).add("n" + number / NAMES));
        return uses;
    }

    private static Set<String> reach(String from, Map<String, Set<String>> uses) {
        Set<String> reached = new HashSet<>();
        step(from, uses, reached);
        return reached;
    }

    private static void step(String from, Map<String, Set<String>> uses, Set<String> reached) {
        for (String next : uses.get(from)) {
            if (reached.add(next)) {
                step(next, uses, reached);
            }
        }
    }

    @Property(tries = 10_000)
    void aNameIsToldWithItsGroupExactlyIfItLeadsBackToItself(
            @ForAll @Size(max = 12) List<@IntRange(max = NAMES * NAMES - 1) Integer> numbers) {
        Map<String, Set<String>> uses = graph(numbers);
        List<List<String>> circles = Circles.of(uses);
        Set<Set<String>> groups = new HashSet<>();
        uses.keySet().stream().filter(name -> reach(name, uses).contains(name)).forEach(name -> {
            Set<String> group = new TreeSet<>(reach(name, uses));
            group.removeIf(other -> !reach(other, uses).contains(name));
            groups.add(group);
        });
        assertThat(circles).hasSameSizeAs(groups);
        assertThat(circles).allSatisfy(circle -> {
            assertThat(circle.get(0)).isEqualTo(circle.get(circle.size() - 1));
            assertThat(circle.subList(1, circle.size())).doesNotHaveDuplicates();
            for (int i = 1; i < circle.size(); i++) {
                assertThat(uses.get(circle.get(i - 1))).contains(circle.get(i));
            }
            assertThat(groups)
                    .anyMatch(group ->
                            group.containsAll(circle) && group.iterator().next().equals(circle.get(0)));
        });
    }

    @Property(tries = 10_000)
    void usedNamesComeFirstWhereNoneLeadsBack(
            @ForAll @Size(max = 12) List<@IntRange(max = NAMES * NAMES - 1) Integer> numbers) {
        Map<String, Set<String>> uses = graph(numbers);
        List<String> order = Circles.usedFirst(uses);
        assertThat(order).containsExactlyInAnyOrderElementsOf(uses.keySet());
        uses.forEach((name, used) -> used.stream()
                .filter(other -> !reach(other, uses).contains(name))
                .filter(other -> !other.equals(name))
                .forEach(other -> assertThat(order.indexOf(other)).isLessThan(order.indexOf(name))));
    }

    @Test
    void theShortestWayBackIsTold() {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        uses.put("a", Set.of("b"));
        uses.put("b", new LinkedHashSet<>(List.of("c", "a")));
        uses.put("c", Set.of("a"));
        assertThat(Circles.of(uses)).containsExactly(List.of("a", "b", "a"));
    }
}
