package nl.schakel.assessment.law.route;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.model.route.VmboProfile;

/**
 * From which profiles a route starts and to what it leads, such as 'PIE to 25331, at a school that offers PIE and BWI'.
 *
 * @param profiles the profiles from which it takes pupils; unknown if none
 * @param offered the profiles that the school offers; unknown if none
 * @param targets the domains or qualifications to which it leads, by name or code (crebo); unknown if none
 * @param affinity the table of the user that says what is kindred; unknown if empty
 */
public record ProfileFacts(
        Set<VmboProfile> profiles, Set<VmboProfile> offered, Set<String> targets, Optional<Affinity> affinity) {

    /** A route of which neither profiles nor targets are known. */
    public static final ProfileFacts UNKNOWN = new ProfileFacts(Set.of(), Set.of(), Set.of(), Optional.empty());

    /** Refuses null and blank texts. */
    public ProfileFacts {
        profiles = Check.set(profiles, "profiles");
        offered = Check.set(offered, "offered");
        targets = Check.set(targets, "targets");
        Check.given(affinity, "affinity");
    }
}
