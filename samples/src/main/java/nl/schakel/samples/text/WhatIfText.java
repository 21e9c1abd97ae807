package nl.schakel.samples.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.funding.projection.LineChange;
import nl.schakel.model.funding.statement.Enclosure;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.partnership.Partnership;

/** What other numbers make of a settlement, in words: the difference line by line and per party, and what is missing now or no longer. */
public final class WhatIfText {

    private final Named named;
    private final FundingStatement before;
    private final FundingStatement after;
    private final List<LineChange> changes;

    private WhatIfText(Named named, FundingStatement before, FundingStatement after) {
        this.named = named;
        this.before = exact(before, "numbers before");
        this.after = exact(after, "numbers after");
        this.changes = LineChange.between(before, after);
    }

    /**
     * Words the difference between two settlements of one plan.
     *
     * @param partnership whose plan it is
     * @param before the settlement before, of exact numbers
     * @param after the settlement after, of exact numbers
     * @param language the language
     * @return the text
     */
    public static String of(
            Partnership partnership, FundingStatement before, FundingStatement after, Language language) {
        return new WhatIfText(new Named(partnership, language), before, after).write();
    }

    private static FundingStatement exact(FundingStatement statement, String name) {
        Check.that(
                statement.enclosures().isEmpty(),
                name,
                statement.enclosures().stream()
                        .map(Enclosure::derivation)
                        .map(Object::toString)
                        .collect(Collectors.joining(", ")),
                "must be exact, since of amounts within bounds no difference can be told",
                "Give one number in place of each two with '..' between.");
        return statement;
    }

    private String write() {
        String lists = lists();
        boolean none = changes.isEmpty() && lists.isEmpty();
        return named.wrapped(named.fill(
                        YearWords.WHAT_IF, named.partnership().identity().name()))
                + year(YearWords.FROM_YEAR, before)
                + year(YearWords.TO_YEAR, after)
                + "\n"
                + (none ? named.in(YearWords.NO_DIFFERENCE) + "\n" : payments() + lists);
    }

    private String year(LocalizedText which, FundingStatement statement) {
        return named.wrapped(named.fill(which, statement.basis().schoolYear().toString())
                + statement
                        .basis()
                        .assumption()
                        .map(why -> "; " + named.in(YearWords.ASSUMED) + ": " + named.in(why))
                        .orElse(""));
    }

    private String payments() {
        if (changes.isEmpty()) {
            return named.in(YearWords.SAME_PAYMENTS) + "\n";
        }
        TextTable table = table(
                YearWords.PAYER,
                YearWords.PAYEE,
                YearWords.DIFFERENCE,
                YearWords.WAS,
                YearWords.BECOMES,
                YearWords.SUBJECT);
        for (LineChange change : changes) {
            FundingLine line = change.after().or(change::before).orElseThrow();
            table.row(List.of(
                    named.party(line.payer()),
                    named.party(line.payee()),
                    named.money(change.difference()),
                    change.before().map(this::line).orElseGet(() -> none(before, line)),
                    change.after().map(this::line).orElseGet(() -> none(after, line)),
                    named.subject(line.arrangement())));
        }
        boolean incomplete = !before.missing().isEmpty() || !after.missing().isEmpty();
        return table + "\n" + parties() + "\n" + named.wrapped(named.in(YearWords.NET_HINT))
                + (incomplete ? named.wrapped(named.in(YearWords.DIFFERENCE_INCOMPLETE)) : "");
    }

    /** Where an input is missing, nobody knows whether there is a payment. */
    private String none(FundingStatement statement, FundingLine there) {
        boolean lacks = statement.missing().stream()
                .anyMatch(input -> input.arrangement().equals(there.arrangement()));
        return named.in(lacks ? YearWords.UNKNOWN : YearWords.NOTHING);
    }

    private String line(FundingLine line) {
        return named.money(line.amount()) + " = " + line.derivation().rounded();
    }

    /** The differences of all lines added up for each party that one of them touches. */
    private TextTable parties() {
        Set<PartnerId> touched = new LinkedHashSet<>();
        changes.forEach(change -> {
            FundingLine line = change.after().or(change::before).orElseThrow();
            touched.add(line.payer());
            touched.add(line.payee());
        });
        TextTable table = table(YearWords.PARTY, YearWords.NET_WAS, YearWords.NET_BECOMES, YearWords.DIFFERENCE);
        touched.forEach(party -> table.row(List.of(
                named.party(party),
                named.money(before.net(party)),
                named.money(after.net(party)),
                named.money(difference(party)))));
        return table;
    }

    private Euro difference(PartnerId party) {
        Euro sum = Euro.ZERO;
        for (LineChange change : changes) {
            FundingLine line = change.after().or(change::before).orElseThrow();
            sum = line.payee().equals(party)
                    ? sum.plus(change.difference())
                    : line.payer().equals(party) ? sum.minus(change.difference()) : sum;
        }
        return sum;
    }

    private TextTable table(LocalizedText... heads) {
        return TextTable.of(Stream.of(heads).map(named::in).toList());
    }

    private String lists() {
        return differing(YearWords.NEW_MISSING, YearWords.NO_LONGER_MISSING, this::missing)
                + differing(YearWords.NEW_IN_KIND, YearWords.NO_LONGER_IN_KIND, this::inKind)
                + differing(YearWords.NEW_NOTES, YearWords.NO_LONGER_NOTES, this::notes);
    }

    private String differing(LocalizedText more, LocalizedText less, Function<FundingStatement, List<String>> texts) {
        return named.list(more, only(after, before, texts)) + named.list(less, only(before, after, texts));
    }

    private static List<String> only(
            FundingStatement one, FundingStatement other, Function<FundingStatement, List<String>> texts) {
        List<String> there = texts.apply(other).stream()
                .map(text -> OverTheYears.anyYear(text, other.basis().schoolYear()))
                .toList();
        return texts.apply(one).stream()
                .distinct()
                .filter(text ->
                        !there.contains(OverTheYears.anyYear(text, one.basis().schoolYear())))
                .toList();
    }

    private List<String> missing(FundingStatement statement) {
        return statement.missing().stream().map(named::missing).toList();
    }

    private List<String> inKind(FundingStatement statement) {
        return statement.contributions().stream()
                .map(each -> named.party(each.partner()) + ": " + named.in(each.subject())
                        + each.extent().map(extent -> " (" + extent + ")").orElse(""))
                .toList();
    }

    private List<String> notes(FundingStatement statement) {
        return statement.warnings().stream().map(named::words).toList();
    }
}
