package nl.schakel.samples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.schakel.core.text.Language;
import nl.schakel.model.funding.projection.Projection;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.partnership.Partnership;

/** A break-even in words: the least number of pupils at which a party surely comes out at an amount, or why there is none. */
public final class BreakEvenText {

    private final Named named;
    private final FundingBasis basis;
    private final PupilGroup group;
    private final Target target;

    private BreakEvenText(Named named, FundingBasis basis, PupilGroup group, Target target) {
        this.named = named;
        this.basis = basis;
        this.group = group;
        this.target = target;
    }

    /**
     * Finds the least number of pupils and words it.
     *
     * @param partnership whose plan it is
     * @param basis the numbers of the year, of which those of the group are replaced
     * @param group the group whose number is looked for
     * @param target what a party must come out at
     * @param language the language
     * @return the text
     */
    public static String of(
            Partnership partnership, FundingBasis basis, PupilGroup group, Target target, Language language) {
        return new BreakEvenText(
                        new Named(partnership, language),
                        basis,
                        group.countedBy(partnership.funding(), basis),
                        target.partOf(partnership))
                .write();
    }

    private String write() {
        OptionalInt found = Projection.breakEven(
                named.partnership().funding(),
                size -> group.sized(basis, size),
                target.party(),
                target.least(),
                target.most());
        List<String> reasons = found.isPresent() ? around(found.getAsInt()) : why();
        StringBuilder text = new StringBuilder(named.wrapped(named.fill(
                YearWords.BREAK_EVEN,
                named.group(group),
                named.party(target.party()),
                basis.schoolYear().toString(),
                named.money(target.least()),
                found.isPresent() ? Integer.toString(found.getAsInt()) : none())));
        reasons.forEach(reason -> text.append(named.wrapped("  * " + reason)));
        return text.toString();
    }

    /** What is missing depends on a number only where that is 0. */
    private boolean lacksInputs() {
        return !settled(target.most()).missing().isEmpty();
    }

    private String none() {
        return lacksInputs()
                ? named.in(YearWords.CANNOT_BE_SAID)
                : named.fill(YearWords.NONE, Integer.toString(target.most()));
    }

    private List<String> why() {
        return lacksInputs()
                ? settled(target.most()).missing().stream()
                        .map(named::missing)
                        .distinct()
                        .toList()
                : List.of(at(target.most()));
    }

    /** The number and the one below it, so that a reader sees the turn; and whether more pupils undo it. */
    private List<String> around(int found) {
        List<String> around = new ArrayList<>();
        if (found > 0) {
            around.add(at(found - 1));
        }
        around.add(at(found));
        boolean undone = !lacksInputs()
                && settled(target.most()).netWithin(target.party()).least().compareTo(target.least()) < 0;
        if (undone) {
            around.add(named.fill(YearWords.NOT_ALWAYS, Integer.toString(target.most()), net(target.most())));
        }
        return around;
    }

    private String at(int size) {
        return named.fill(YearWords.AT, Integer.toString(size), net(size));
    }

    private String net(int size) {
        return named.money(settled(size).netWithin(target.party()));
    }

    private FundingStatement settled(int size) {
        return named.partnership().funding().settle(group.sized(basis, size));
    }
}
