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
import nl.schakel.samples.text.Difference.Flow;

/** What other numbers make of a settlement, in words: the difference line by line and per party, and what is missing now or no longer. */
public final class WhatIfText {

    private final Named named;
    private final FundingStatement before;
    private final FundingStatement after;
    private final Difference difference;

    private WhatIfText(Named named, FundingStatement before, FundingStatement after) {
        this.named = named;
        this.before = before;
        this.after = after;
        this.difference = new Difference(named.partnership().funding(), before, after);
    }

    /**
     * Words the difference between two settlements of one plan.
     *
     * @param partnership whose plan it is
     * @param before the settlement before
     * @param after the settlement after
     * @param language the language
     * @return the text
     */
    public static String of(
            Partnership partnership, FundingStatement before, FundingStatement after, Language language) {
        return new WhatIfText(
                        new Named(partnership, language), Check.given(before, "before"), Check.given(after, "after"))
                .write();
    }

    private String write() {
        String within = within();
        String unsaid = named.list(YearWords.CANNOT_SAY, unsaid());
        String lists = lists();
        List<LineChange> known = difference.known();
        String first = known.isEmpty()
                ? within.isEmpty() ? named.in(none(unsaid, lists)) + "\n" : ""
                : payments(known) + (within.isEmpty() ? "" : "\n");
        return named.wrapped(named.fill(
                        YearWords.WHAT_IF, named.partnership().identity().name()))
                + year(YearWords.FROM_YEAR, before)
                + year(YearWords.TO_YEAR, after)
                + "\n"
                + first
                + within
                + unsaid
                + lists;
    }

    private LocalizedText none(String unsaid, String lists) {
        if (!unsaid.isEmpty()) {
            return difference.isAnyComputed() ? YearWords.SAME_AS_FAR_AS_KNOWN : YearWords.NO_PAYMENT;
        }
        return lists.isEmpty() ? YearWords.NO_DIFFERENCE : YearWords.SAME_PAYMENTS;
    }

    private String year(LocalizedText which, FundingStatement statement) {
        return named.wrapped(named.fill(which, statement.basis().schoolYear().toString())
                + statement
                        .basis()
                        .assumption()
                        .map(why -> "; " + named.in(YearWords.ASSUMED) + ": " + named.in(why))
                        .orElse(""));
    }

    private String payments(List<LineChange> known) {
        TextTable table = table(
                YearWords.PAYER,
                YearWords.PAYEE,
                YearWords.DIFFERENCE,
                YearWords.WAS,
                YearWords.BECOMES,
                YearWords.SUBJECT);
        for (LineChange change : known) {
            Flow flow = Flow.of(change);
            table.row(List.of(
                    named.party(flow.payer()),
                    named.party(flow.payee()),
                    named.money(change.difference()),
                    change.before().map(this::line).orElseGet(() -> named.in(YearWords.NOTHING)),
                    change.after().map(this::line).orElseGet(() -> named.in(YearWords.NOTHING)),
                    named.subject(flow.arrangement())));
        }
        boolean bounds = !before.enclosures().isEmpty() || !after.enclosures().isEmpty();
        return table + "\n" + parties(known) + "\n" + named.wrapped(named.in(YearWords.NET_HINT))
                + (difference.lacking().isEmpty() ? "" : named.wrapped(named.in(YearWords.DIFFERENCE_INCOMPLETE)))
                + (bounds ? named.wrapped(named.in(YearWords.WITHOUT_BOUNDS)) : "");
    }

    private String line(FundingLine line) {
        return named.money(line.amount()) + " = " + named.calculation(line.derivation());
    }

    private String enclosure(Enclosure enclosure) {
        return named.money(enclosure.amount()) + " = " + named.calculation(enclosure.derivation());
    }

    /** The known differences added up for each party that one of them touches. */
    private TextTable parties(List<LineChange> known) {
        Set<PartnerId> touched = new LinkedHashSet<>();
        known.forEach(change -> {
            touched.add(Flow.of(change).payer());
            touched.add(Flow.of(change).payee());
        });
        TextTable table = table(YearWords.PARTY, YearWords.NET_WAS, YearWords.NET_BECOMES, YearWords.DIFFERENCE);
        touched.forEach(party -> {
            Euro was = difference.net(before, party);
            Euro becomes = difference.net(after, party);
            table.row(List.of(
                    named.party(party), named.money(was), named.money(becomes), named.money(becomes.minus(was))));
        });
        return table;
    }

    /** Of amounts within bounds no difference can be told, so that they stand side by side. */
    private String within() {
        List<Flow> flows = difference.within();
        if (flows.isEmpty()) {
            return "";
        }
        TextTable table = table(YearWords.PAYER, YearWords.PAYEE, YearWords.WAS, YearWords.BECOMES, YearWords.SUBJECT);
        flows.forEach(flow -> table.row(List.of(
                named.party(flow.payer()),
                named.party(flow.payee()),
                side(before, flow),
                side(after, flow),
                named.subject(flow.arrangement()))));
        return named.in(YearWords.WITHIN) + ":\n" + table;
    }

    private String side(FundingStatement statement, Flow flow) {
        String amounts = Stream.concat(
                        flow.lines(statement).stream().map(this::line),
                        flow.enclosures(statement).stream().map(this::enclosure))
                .collect(Collectors.joining("; "));
        boolean lacks = difference.lacks(statement, flow);
        if (amounts.isEmpty()) {
            return named.in(lacks ? YearWords.UNKNOWN : YearWords.NOTHING);
        }
        return lacks ? named.fill(YearWords.AS_FAR_AS_KNOWN, amounts) : amounts;
    }

    /** For each arrangement that lacks an input: why nothing can be said, and what is known of it if that changed. */
    private List<String> unsaid() {
        return difference.lacking().stream()
                .map(arrangement -> named.fill(
                                YearWords.SINCE_MISSING,
                                named.subject(arrangement),
                                difference.missing(arrangement).stream()
                                        .map(input -> named.words(input.what()))
                                        .distinct()
                                        .collect(Collectors.joining("; ")))
                        + difference.unsaid().stream()
                                .map(Flow::of)
                                .distinct()
                                .filter(flow -> flow.arrangement().equals(arrangement))
                                .map(flow -> ". "
                                        + named.fill(
                                                YearWords.FROM_TO,
                                                named.party(flow.payer()),
                                                named.party(flow.payee()),
                                                side(before, flow),
                                                side(after, flow)))
                                .collect(Collectors.joining()))
                .toList();
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
