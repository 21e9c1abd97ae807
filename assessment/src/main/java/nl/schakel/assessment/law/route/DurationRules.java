package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.DOORLOPENDE_LEERROUTE;
import static nl.schakel.model.route.LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN;
import static nl.schakel.model.route.LegalBasis.VM2_REGULATION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;

/** How many years a route takes from year 3 of vmbo. */
final class DurationRules {

    /** From the least to the most years. */
    private record Years(int least, int most) {

        Truth holds(Count years) {
            boolean sure = years.least().compareTo(BigDecimal.valueOf(least)) >= 0
                    && years.most().compareTo(BigDecimal.valueOf(most)) <= 0;
            boolean never = years.most().compareTo(BigDecimal.valueOf(least)) < 0
                    || years.least().compareTo(BigDecimal.valueOf(most)) > 0;
            return sure ? Truth.TRUE : never ? Truth.FALSE : Truth.UNKNOWN;
        }

        @Override
        public String toString() {
            return least + "-" + most;
        }
    }

    static final List<RouteRule> ALL = List.of(
            rule(
                    VM2_REGULATION,
                    "VM2 duurt ten hoogste vier jaar vanaf leerjaar 3",
                    "VM2 takes at most four years from year 3 of vmbo",
                    facts -> List.of(new Years(0, 4)),
                    Vm2Rules.provisions("")),
            rule(
                    EXPERIMENT_DOORLOPENDE_LEERLIJNEN,
                    "naar niveau 2 drie of vier jaar, naar 3 vier of vijf, naar 4 vier tot zes",
                    "to level 2 three or four years, to 3 four or five, to 4 four to six",
                    DurationRules::experiment,
                    List.of(Provision.of(Statute.EXPERIMENT_DECREE, "2014-08-01/2022-07-31"))),
            rule(
                    DOORLOPENDE_LEERROUTE,
                    "naar niveau 2 twee of drie jaar bij een opleiding van een jaar en drie of vier bij een van twee, naar 3 drie of"
                            + " vier bij een van twee en vier of vijf bij een van drie, naar 4 vier of vijf, bij een langere vijf of zes",
                    "to level 2 two or three years where the programme takes one and three or four where it takes two, to 3 three or"
                            + " four for one of two and four or five for one of three, to 4 four or five, for a longer one five or six",
                    DurationRules::doorlopend,
                    List.of(
                            Provision.of(Statute.WVO, "10b16", "2020-08-01/2022-07-31"),
                            Provision.of(Statute.WVO_2020, "2.107g", "2022-08-01/.."))));

    private DurationRules() {}

    private static List<Years> experiment(RouteFacts facts) {
        List<Years> possible = new ArrayList<>();
        for (MboLevel level : facts.levels()) {
            switch (level) {
                case LEVEL_2 -> possible.add(new Years(3, 4));
                case LEVEL_3 -> possible.add(new Years(4, 5));
                case LEVEL_4 -> possible.addAll(middle(facts.mboYears()));
                case LEVEL_1 -> {}
            }
        }
        return possible;
    }

    private static List<Years> doorlopend(RouteFacts facts) {
        List<Years> possible = new ArrayList<>();
        for (MboLevel level : facts.levels()) {
            switch (level) {
                case LEVEL_2 -> {
                    add(possible, facts.mboYears(), 1, new Years(2, 3));
                    add(possible, facts.mboYears(), 2, new Years(3, 4));
                }
                case LEVEL_3 -> {
                    add(possible, facts.mboYears(), 2, new Years(3, 4));
                    add(possible, facts.mboYears(), 3, new Years(4, 5));
                }
                case LEVEL_4 -> possible.addAll(middle(facts.mboYears()));
                case LEVEL_1 -> {}
            }
        }
        return possible;
    }

    private static void add(List<Years> possible, Optional<Integer> programme, int length, Years years) {
        if (programme.isEmpty() || programme.get() == length) {
            possible.add(years);
        }
    }

    /** A programme of three years is the usual one. */
    private static List<Years> middle(Optional<Integer> programme) {
        List<Years> possible = new ArrayList<>();
        if (programme.isEmpty() || programme.get() <= 3) {
            possible.add(new Years(4, 5));
        }
        if (programme.isEmpty() || programme.get() > 3) {
            possible.add(new Years(5, 6));
        }
        return possible;
    }

    private static RouteRule rule(
            LegalBasis basis,
            String nl,
            String en,
            Function<RouteFacts, List<Years>> possible,
            List<Provision> provisions) {
        return RouteRule.of(
                "route." + Codes.of(basis) + ".duration",
                basis,
                LocalizedText.of(nl, en),
                provisions,
                facts -> verdict(facts, possible.apply(facts)));
    }

    /** Which length of programme or which level is meant may be open: then it holds for sure only if it does for each. */
    private static Verdict verdict(RouteFacts facts, List<Years> possible) {
        if (facts.years().isEmpty()) {
            return Verdict.unknown(
                    "hoeveel jaar de route duurt, is niet bekend", "how many years it takes is not known");
        }
        if (possible.isEmpty()) {
            return Verdict.unknown(
                    "naar welk niveau de route leidt, is niet bekend", "to which level it leads is not known");
        }
        Count years = facts.years().get();
        List<Truth> each = possible.stream().map(range -> range.holds(years)).toList();
        Truth holds = Truth.all(each) == Truth.TRUE
                ? Truth.TRUE
                : Truth.any(each) == Truth.FALSE ? Truth.FALSE : Truth.UNKNOWN;
        return Verdict.of(Answer.of(holds), years + " jaar; gevraagd " + possible, years + " years; asked " + possible);
    }
}
