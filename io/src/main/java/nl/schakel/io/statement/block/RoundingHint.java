package nl.schakel.io.statement.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.quantity.Rounding;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.FundingLine;

/** How the amounts of a statement became whole cents; says only what applies to its payments. */
final class RoundingHint {

    private static final LocalizedText EACH = LocalizedText.of(
            "Elke regel is apart afgerond op hele centen, een halve cent naar de even cent.",
            "Each line is rounded to whole cents by itself, half a cent to the even cent.");
    private static final LocalizedText EACH_OTHER = LocalizedText.of(
            "Elke regel die geen deel van een verdeling is, is apart afgerond op hele centen, een halve cent naar de even cent.",
            "Each line that is no part of a split is rounded to whole cents by itself, half a cent to the even cent.");
    private static final LocalizedText PARTS = LocalizedText.of(
            "Delen van een verdeling zijn hele centen naar grootste resten, zodat ze samen kloppen; waar twee evenveel"
                    + " verloren, krijgt de eerst genoemde de cent.",
            "Parts of a split are whole cents by largest remainders, so that they add up; where two lost as much, the one"
                    + " stated first gets the cent.");
    private static final LocalizedText OTHER_METHOD = LocalizedText.of(
            "Een andere manier of eenheid staat in de berekening.",
            "Another method or unit stands in the calculation.");
    private static final LocalizedText OTHER_METHOD_ONLY = LocalizedText.of(
            "Delen van een verdeling zijn toegedeeld op de manier en in de eenheid die in de berekening staan, zodat ze samen"
                    + " kloppen.",
            "Parts of a split are apportioned by the method and in the unit that stand in the calculation, so that they add"
                    + " up.");
    private static final LocalizedText TOTALS =
            LocalizedText.of("De totalen tellen de regels op.", "The totals add up the lines.");

    private RoundingHint() {}

    static List<LocalizedText> of(List<FundingLine> lines) {
        List<Rounding> splits =
                lines.stream().flatMap(line -> roundings(line.derivation())).toList();
        boolean usual = splits.contains(Rounding.USUAL);
        boolean other = splits.stream().anyMatch(rounding -> !rounding.equals(Rounding.USUAL));
        List<LocalizedText> hint = new ArrayList<>();
        if (lines.stream().anyMatch(line -> !isPart(line.derivation()))) {
            hint.add(splits.isEmpty() ? EACH : EACH_OTHER);
        }
        if (usual) {
            hint.add(PARTS);
        }
        if (other) {
            hint.add(usual ? OTHER_METHOD : OTHER_METHOD_ONLY);
        }
        hint.add(TOTALS);
        return hint;
    }

    static String text(List<FundingLine> lines, Wording wording) {
        return of(lines).stream().map(wording::in).collect(Collectors.joining(" "));
    }

    private static boolean isPart(Derivation derivation) {
        return derivation instanceof Derivation.Part
                || derivation instanceof Derivation.Capped capped && isPart(capped.of());
    }

    private static Stream<Rounding> roundings(Derivation derivation) {
        if (derivation instanceof Derivation.Part part) {
            return Stream.concat(
                    Stream.of(part.of().rounding()), roundings(part.of().whole()));
        }
        if (derivation instanceof Derivation.Capped capped) {
            return roundings(capped.of());
        }
        if (derivation instanceof Derivation.Rest rest) {
            return Stream.concat(roundings(rest.whole()), rest.taken().stream().flatMap(RoundingHint::roundings));
        }
        return derivation instanceof Derivation.Sum sum
                ? sum.terms().stream().flatMap(RoundingHint::roundings)
                : Stream.empty();
    }
}
