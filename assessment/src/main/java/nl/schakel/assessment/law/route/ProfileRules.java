package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.DOORLOPENDE_LEERROUTE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.VmboProfile;

/** From which profiles a doorlopende leerroute may start, and to what they may lead. */
final class ProfileRules {

    static final List<RouteRule> ALL = List.of(
            rule(
                    "profiles",
                    "de route begint bij een of meer profielen die de school aanbiedt",
                    "the route starts from one or more profiles that the school offers",
                    facts -> offered(facts.profiles())),
            rule(
                    "affinity",
                    "de route leidt naar een domein of kwalificatie die verwant is aan het profiel",
                    "the route leads to a domain or qualification that is kindred to the profile",
                    facts -> kindred(facts.profiles())));

    private ProfileRules() {}

    private static RouteRule rule(String id, String nl, String en, Function<RouteFacts, Verdict> test) {
        return RouteRule.of(
                "route.doorlopende-leerroute." + id,
                DOORLOPENDE_LEERROUTE,
                LocalizedText.of(nl, en),
                List.of(
                        Provision.of(Statute.WVO, "10b10", "2020-08-01/2022-07-31"),
                        Provision.of(Statute.WVO_2020, "2.107a lid 3", "2022-08-01/.."),
                        Provision.of(Statute.WVO_2020, "2.107a lid 4", "2022-08-01/..")),
                test);
    }

    private static Verdict offered(ProfileFacts facts) {
        if (facts.profiles().isEmpty() || facts.offered().isEmpty()) {
            return Verdict.unknown(
                    "profielen van de route of van de school niet bekend",
                    "profiles of the route or of the school not known");
        }
        return Verdict.of(
                Answer.of(Truth.of(facts.offered().containsAll(facts.profiles()))),
                "route: " + names(facts.profiles()) + "; school: " + names(facts.offered()),
                "route: " + names(facts.profiles()) + "; school: " + names(facts.offered()));
    }

    /** Each profile must lead somewhere kindred, and each target be kindred to one; a profile that the table lacks leaves it open. */
    private static Verdict kindred(ProfileFacts facts) {
        if (facts.affinity().isEmpty()) {
            return Verdict.unknown(
                    "geen tabel van verwantschap gegeven; een officiële is niet gevonden",
                    "no table of affinity is given; no official one was found");
        }
        if (facts.profiles().isEmpty() || facts.targets().isEmpty()) {
            return Verdict.unknown("profiel of bestemming niet bekend", "profile or target not known");
        }
        Affinity table = facts.affinity().get();
        List<Truth> each = new ArrayList<>();
        facts.profiles()
                .forEach(profile -> each.add(Truth.any(facts.targets().stream()
                        .map(target -> kindred(table, profile, target))
                        .toList())));
        facts.targets()
                .forEach(target -> each.add(Truth.any(facts.profiles().stream()
                        .map(profile -> kindred(table, profile, target))
                        .toList())));
        String seen = names(facts.profiles()) + " -> " + String.join(", ", facts.targets());
        return Verdict.of(
                Answer.of(Truth.all(each)), seen + "; volgens: " + table.source(), seen + "; by: " + table.source());
    }

    private static Truth kindred(Affinity table, VmboProfile profile, String target) {
        return table.of(profile).map(names -> Truth.of(names.contains(target))).orElse(Truth.UNKNOWN);
    }

    private static String names(Set<VmboProfile> profiles) {
        return profiles.stream().map(VmboProfile::shortName).collect(Collectors.joining("/"));
    }
}
