package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.DOORLOPENDE_LEERROUTE;
import static nl.schakel.model.route.LegalBasis.ENTREE;
import static nl.schakel.model.route.LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN;
import static nl.schakel.model.route.LegalBasis.LEERWERKTRAJECT;
import static nl.schakel.model.route.LegalBasis.VM2_REGULATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.route.RouteRule.Moment;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;

/** Which leerweg may lead to which level. */
final class PairRules {

    /** The experiment reached level 3, and level 4 outside technology, from here on. */
    private static final LocalDate EXTENDED = LocalDate.of(2016, 8, 1);

    static final List<RouteRule> ALL = List.of(
            rule(
                    VM2_REGULATION,
                    "VM2 gaat van BB naar niveau 2",
                    "VM2 goes from BB to level 2",
                    (facts, leerweg, level) -> Truth.of(leerweg == Leerweg.BB && level == MboLevel.LEVEL_2),
                    Vm2Rules.provisions("3 lid 1")),
            rule(
                    EXPERIMENT_DOORLOPENDE_LEERLIJNEN,
                    "het experiment verbindt BB of KB met niveau 2 en, vanaf 2016, KB met 3 en KB, GL of TL met 4; naar 4 in"
                            + " techniek en landbouw vanaf 2014",
                    "the experiment joins BB or KB with level 2 and, from 2016, KB with 3 and KB, GL or TL with 4; to 4 in"
                            + " techniek and landbouw from 2014",
                    PairRules::experiment,
                    List.of(
                            Provision.of(Statute.EXPERIMENT_DECREE, "1 lid 1 p", "2014-08-01/2022-07-31"),
                            Provision.of(Statute.EXPERIMENT_DECREE, "2 lid 1", "2014-08-01/2022-07-31"),
                            ExperimentRules.DURATION,
                            Provision.of(Statute.EXPERIMENT_DECREE, "15 lid 2", "2016-08-01/2022-07-31"))),
            rule(
                    DOORLOPENDE_LEERROUTE,
                    "een doorlopende leerroute verbindt BB-2, KB-3 of KB/GL/TL-4",
                    "a doorlopende leerroute joins BB-2, KB-3 or KB/GL/TL-4",
                    (facts, leerweg, level) -> Truth.of(doorlopend(leerweg, level)),
                    List.of(
                            Provision.of(Statute.WVO, "10b10", "2020-08-01/2022-07-31"),
                            Provision.of(Statute.WVO_2020, "2.107a lid 3", "2022-08-01/.."))),
            rule(
                    LEERWERKTRAJECT,
                    "een leer-werktraject is voor BB en bereidt voor op niveau 2",
                    "a leer-werktraject is for BB and prepares for level 2",
                    (facts, leerweg, level) -> Truth.of(leerweg == Leerweg.BB && level == MboLevel.LEVEL_2),
                    List.of(
                            Provision.of(Statute.WVO, "10b1", "<=2020-08-01/2022-07-31"),
                            Provision.of(Statute.WVO_2020, "2.103", "2022-08-01/.."))),
            rule(
                    ENTREE,
                    "de entreeopleiding, niveau 1, komt in de plaats van BB",
                    "the entreeopleiding, level 1, comes in the place of BB",
                    (facts, leerweg, level) -> Truth.of(leerweg == Leerweg.BB && level == MboLevel.LEVEL_1),
                    List.of(
                            Provision.of(Statute.WVO, "10b8", "<=2020-08-01/2022-07-31"),
                            Provision.of(Statute.WVO_2020, "2.102", "2022-08-01/.."))));

    private PairRules() {}

    /** Whether a pair may be joined. */
    private interface Pair {
        Truth test(RouteFacts facts, Leerweg leerweg, MboLevel level);
    }

    private static Truth experiment(RouteFacts facts, Leerweg leerweg, MboLevel level) {
        boolean later = !facts.start().isBefore(EXTENDED);
        return switch (level) {
            case LEVEL_1 -> Truth.FALSE;
            case LEVEL_2 -> Truth.of(leerweg == Leerweg.BB || leerweg == Leerweg.KB);
            case LEVEL_3 -> Truth.of(later && leerweg == Leerweg.KB);
            case LEVEL_4 ->
                leerweg == Leerweg.BB
                        ? Truth.FALSE
                        : later
                                ? Truth.TRUE
                                : leerweg == Leerweg.KB ? facts.technology().and(Truth.UNKNOWN) : facts.technology();
        };
    }

    private static boolean doorlopend(Leerweg leerweg, MboLevel level) {
        return switch (leerweg) {
            case BB -> level == MboLevel.LEVEL_2;
            case KB -> level == MboLevel.LEVEL_3 || level == MboLevel.LEVEL_4;
            case GL, TL -> level == MboLevel.LEVEL_4;
        };
    }

    private static RouteRule rule(LegalBasis basis, String nl, String en, Pair pair, List<Provision> provisions) {
        return RouteRule.of(
                        "route." + Codes.of(basis) + ".pair",
                        basis,
                        LocalizedText.of(nl, en),
                        provisions,
                        facts -> verdict(facts, pair))
                .at(basis == VM2_REGULATION || basis == EXPERIMENT_DOORLOPENDE_LEERLIJNEN ? Moment.COHORT : Moment.DAY);
    }

    /** Each leerweg must lead somewhere, and each level must be reached by one; which pairs are meant is not said. */
    private static Verdict verdict(RouteFacts facts, Pair pair) {
        if (facts.leerwegen().isEmpty() || facts.levels().isEmpty()) {
            return half(facts, pair);
        }
        List<Truth> each = new ArrayList<>();
        for (Leerweg leerweg : facts.leerwegen()) {
            each.add(Truth.any(facts.levels().stream()
                    .map(level -> pair.test(facts, leerweg, level))
                    .toList()));
        }
        for (MboLevel level : facts.levels()) {
            each.add(Truth.any(facts.leerwegen().stream()
                    .map(leerweg -> pair.test(facts, leerweg, level))
                    .toList()));
        }
        LocalizedText seen = seen(facts.leerwegen(), facts.levels());
        return new Verdict(
                Answer.of(Truth.all(each)), isKaderTo4BeforeTheExtension(facts) ? withTextOf2013(seen) : seen);
    }

    /** Where one side is not known: broken if something on the other goes with nothing; kept for sure by no law, since none joins all. */
    private static Verdict half(RouteFacts facts, Pair pair) {
        Set<Leerweg> stray = facts.leerwegen().stream()
                .filter(leerweg ->
                        Stream.of(MboLevel.values()).allMatch(level -> pair.test(facts, leerweg, level) == Truth.FALSE))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<MboLevel> unreached = facts.levels().stream()
                .filter(level -> Stream.of(Leerweg.values())
                        .allMatch(leerweg -> pair.test(facts, leerweg, level) == Truth.FALSE))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!stray.isEmpty()) {
            return Verdict.of(
                    Answer.NOT_MET,
                    names(facts.leerwegen()) + "; niveau mbo is niet bekend, en bij " + names(stray) + " hoort er geen",
                    names(facts.leerwegen()) + "; the mbo level is not known, and none goes with " + names(stray));
        }
        if (!unreached.isEmpty()) {
            return Verdict.of(
                    Answer.NOT_MET,
                    "niveau " + levels(facts.levels()) + "; leerweg vmbo is niet bekend, en geen leidt naar niveau "
                            + levels(unreached),
                    "level " + levels(facts.levels()) + "; the vmbo leerweg is not known, and none leads to level "
                            + levels(unreached));
        }
        return Verdict.unknown("leerweg vmbo of niveau mbo is niet bekend", "vmbo leerweg or mbo level is not known");
    }

    private static boolean isKaderTo4BeforeTheExtension(RouteFacts facts) {
        return facts.basis().filter(EXPERIMENT_DOORLOPENDE_LEERLIJNEN::equals).isPresent()
                && facts.start().isBefore(EXTENDED)
                && facts.leerwegen().contains(Leerweg.KB)
                && facts.levels().contains(MboLevel.LEVEL_4);
    }

    /** Since when the later text, with KB, held for a technologieroute is not confirmed. */
    private static LocalizedText withTextOf2013(LocalizedText seen) {
        return LocalizedText.of(
                seen.in(Language.DUTCH)
                        + "; de tekst van 2013 noemt voor de technologieroute de gemengde en de theoretische"
                        + " leerweg vmbo, en niet KB",
                seen.in(Language.ENGLISH) + "; the text of 2013 names GL and TL for the technologieroute, and not KB");
    }

    static LocalizedText seen(Set<Leerweg> leerwegen, Set<MboLevel> levels) {
        return LocalizedText.same(names(leerwegen) + " -> " + levels(levels));
    }

    private static String names(Set<Leerweg> leerwegen) {
        return leerwegen.stream().map(Leerweg::name).collect(Collectors.joining("/"));
    }

    private static String levels(Set<MboLevel> levels) {
        return levels.stream()
                .map(level -> Integer.toString(level.ordinal() + 1))
                .collect(Collectors.joining("/"));
    }
}
