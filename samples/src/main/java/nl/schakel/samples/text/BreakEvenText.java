package nl.schakel.samples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.projection.BreakEven;
import nl.schakel.model.funding.projection.Projection;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.partnership.Partnership;

/** A break-even in words: the least number of pupils at which a party comes out at an amount, surely or as far as known. */
public final class BreakEvenText {

    private final Named named;
    private final FundingBasis basis;
    private final PupilGroups groups;
    private final Target target;

    private BreakEvenText(Named named, FundingBasis basis, PupilGroups groups, Target target) {
        this.named = named;
        this.basis = basis;
        this.groups = groups;
        this.target = target;
    }

    /**
     * Finds the least number of pupils and words it.
     *
     * @param partnership whose plan it is
     * @param basis the numbers of the year, of which those of the groups are replaced
     * @param groups the groups whose number is looked for, the same for each
     * @param target what a party must come out at
     * @param language the language
     * @return the text
     */
    public static String of(
            Partnership partnership, FundingBasis basis, PupilGroups groups, Target target, Language language) {
        return new BreakEvenText(
                        new Named(partnership, language),
                        basis,
                        groups.countedBy(partnership.funding(), basis),
                        target.partOf(partnership))
                .write();
    }

    private String write() {
        FundingPlan plan = named.partnership().funding();
        OptionalInt sure = Projection.breakEven(
                plan, size -> groups.sized(basis, size), target.party(), target.least(), target.most());
        if (sure.isPresent()) {
            return text(YearWords.BREAK_EVEN, Integer.toString(sure.getAsInt()), around(sure.getAsInt()));
        }
        Optional<BreakEven> known = Projection.breakEvenAsFarAsKnown(
                plan, size -> groups.sized(basis, size), target.party(), target.least(), target.most());
        List<String> reasons =
                new ArrayList<>(known.map(found -> around(found.size())).orElseGet(() -> List.of(at(target.most()))));
        List<MissingInput> missing = known.map(BreakEven::missing).orElseGet(this::missing);
        missing.stream()
                .map(named::missing)
                .distinct()
                .forEach(input -> reasons.add(named.fill(YearWords.NOT_SURE, input)));
        return text(
                missing.isEmpty() ? YearWords.BREAK_EVEN : YearWords.BREAK_EVEN_KNOWN,
                known.map(found -> Integer.toString(found.size()))
                        .orElseGet(() -> named.fill(YearWords.NONE, Integer.toString(target.most()))),
                reasons);
    }

    private String text(LocalizedText answer, String found, List<String> reasons) {
        StringBuilder text = new StringBuilder(named.wrapped(named.fill(
                answer,
                named.groups(groups),
                named.party(target.party()),
                basis.schoolYear().toString(),
                named.money(target.least()),
                found)));
        reasons.forEach(reason -> text.append(named.wrapped("  * " + reason)));
        return text.toString();
    }

    /** What is missing at the largest number and may move what the party comes out at. */
    private List<MissingInput> missing() {
        Lacking lacking = new Lacking(named.partnership().funding());
        return settled(target.most()).missing().stream()
                .filter(input -> lacking.moves(input, target.party()))
                .toList();
    }

    /** The number and the one below it, so that a reader sees the turn; and whether more pupils undo it. */
    private List<String> around(int found) {
        List<String> around = new ArrayList<>();
        if (found > 0) {
            around.add(at(found - 1));
        }
        around.add(at(found));
        if (settled(target.most()).netWithin(target.party()).least().compareTo(target.least()) < 0) {
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
        return named.partnership().funding().settle(groups.sized(basis, size));
    }
}
