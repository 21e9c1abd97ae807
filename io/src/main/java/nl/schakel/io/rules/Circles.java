package nl.schakel.io.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The circles in which names lead back to themselves: the shortest one of each group whose names all lead to each other. */
final class Circles {

    private final Map<String, Set<String>> uses;
    private final Map<String, Set<String>> users = new LinkedHashMap<>();

    private Circles(Map<String, Set<String>> uses) {
        this.uses = uses;
        uses.keySet().forEach(name -> users.put(name, new LinkedHashSet<>()));
        uses.forEach((user, used) -> used.forEach(name -> users.get(name).add(user)));
    }

    /**
     * Finds the circles, however long the way of names is.
     *
     * @param uses the names that each name uses, all of them keys
     * @return each circle from its first name, in the order of the keys, to that name again
     */
    static List<List<String>> of(Map<String, Set<String>> uses) {
        Circles circles = new Circles(uses);
        Map<String, Set<String>> groups = circles.groups();
        List<List<String>> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (String name : uses.keySet()) {
            Set<String> group = groups.get(name);
            if (!told.contains(name) && (group.size() > 1 || uses.get(name).contains(name))) {
                told.addAll(group);
                found.add(circles.shortest(name, group));
            }
        }
        return found;
    }

    /** The group of each name: what it leads to and what leads to it, by Kosaraju's two passes. */
    private Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new HashMap<>();
        List<String> left = usedFirst(uses);
        for (int i = left.size() - 1; i >= 0; i--) {
            Set<String> group = new LinkedHashSet<>();
            Deque<String> open = new ArrayDeque<>(List.of(left.get(i)));
            while (!open.isEmpty()) {
                String name = open.pop();
                if (groups.putIfAbsent(name, group) == null) {
                    group.add(name);
                    users.get(name).forEach(open::push);
                }
            }
        }
        return groups;
    }

    /** Gives the names, each after those that it uses, unless they lead back to it. */
    static List<String> usedFirst(Map<String, Set<String>> uses) {
        List<String> left = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String start : uses.keySet()) {
            Deque<String> way = new ArrayDeque<>();
            Deque<Iterator<String>> ahead = new ArrayDeque<>();
            enter(start, uses, seen, way, ahead);
            while (!way.isEmpty()) {
                if (ahead.peek().hasNext()) {
                    enter(ahead.peek().next(), uses, seen, way, ahead);
                } else {
                    ahead.pop();
                    left.add(way.pop());
                }
            }
        }
        return left;
    }

    private static void enter(
            String name,
            Map<String, Set<String>> uses,
            Set<String> seen,
            Deque<String> way,
            Deque<Iterator<String>> ahead) {
        if (seen.add(name)) {
            way.push(name);
            ahead.push(uses.get(name).iterator());
        }
    }

    private List<String> shortest(String name, Set<String> group) {
        Map<String, String> from = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!from.containsKey(name)) {
            String each = open.remove();
            for (String next : uses.get(each)) {
                if (group.contains(next) && from.putIfAbsent(next, each) == null) {
                    open.add(next);
                }
            }
        }
        List<String> circle = new ArrayList<>(List.of(name));
        for (String each = from.get(name); !each.equals(name); each = from.get(each)) {
            circle.add(1, each);
        }
        circle.add(name);
        return circle;
    }
}
