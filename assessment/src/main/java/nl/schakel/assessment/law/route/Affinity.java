package nl.schakel.assessment.law.route;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.model.route.VmboProfile;

/**
 * Which domains or qualifications of the mbo are kindred to which profile of the vmbo, by a table of the user; none is published.
 *
 * <pre>{@code
 * Affinity table = Affinity.by("agreement of the two boards, 2021")
 *         .with(VmboProfile.PIE, "techniek en procesindustrie", "25331");
 * }</pre>
 *
 * @param source whose table it is
 * @param kindred the names of domains, or the codes of qualifications (crebo), by profile, as the facts of a route write them
 */
public record Affinity(String source, Map<VmboProfile, Set<String>> kindred) {

    /** Refuses blank texts and a profile without anything kindred. */
    public Affinity {
        Check.text(source, "source");
        Map<VmboProfile, Set<String>> copy = new LinkedHashMap<>();
        Check.map(kindred, "kindred").forEach((profile, names) -> {
            Check.that(
                    !names.isEmpty(),
                    "profile",
                    profile,
                    "must have something kindred",
                    "Name a domain or a qualification, or leave the profile out.");
            copy.put(profile, Check.set(names, "kindred"));
        });
        kindred = Check.map(copy, "kindred");
    }

    /**
     * Begins an empty table.
     *
     * @param source whose table it is
     * @return the table
     */
    public static Affinity by(String source) {
        return new Affinity(source, Map.of());
    }

    /**
     * Adds what is kindred to a profile.
     *
     * @param profile the profile
     * @param names domains or qualifications
     * @return the table with them
     */
    public Affinity with(VmboProfile profile, String... names) {
        Map<VmboProfile, Set<String>> all = new LinkedHashMap<>(kindred);
        Set<String> more = new LinkedHashSet<>(all.getOrDefault(Check.given(profile, "profile"), Set.of()));
        more.addAll(Set.of(names));
        all.put(profile, more);
        return new Affinity(source, all);
    }

    /**
     * Gives what is kindred to a profile.
     *
     * @param profile the profile
     * @return the names; nothing if the table does not have the profile
     */
    public Optional<Set<String>> of(VmboProfile profile) {
        return Optional.ofNullable(kindred.get(Check.given(profile, "profile")));
    }
}
