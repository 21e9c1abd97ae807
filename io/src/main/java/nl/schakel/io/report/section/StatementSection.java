package nl.schakel.io.report.section;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.io.report.words.Units;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;

/** The settlement of a school year: payments with their calculation, what is borne in kind, and what is missing. */
record StatementSection(FundingStatement statement, Teller teller) implements Section {

    private static final Pattern MONEY = Pattern.compile("[0-9]+\\.[0-9]{2}");

    @Override
    public String id() {
        return "money";
    }

    @Override
    public LocalizedText title() {
        String year = statement.basis().schoolYear().toString();
        return LocalizedText.same(Phrases.fill(Labels.MONEY_OF, teller.language(), year));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public void write(Markup out) {
        statement
                .basis()
                .assumption()
                .ifPresent(why -> out.add(
                        Tag.of("p", "note"),
                        note -> note.add("strong", teller.in(Labels.ASSUMPTION)).text(teller.in(why))));
        if (!statement.warnings().isEmpty()) {
            out.add(Tag.of("div", "note"), note -> {
                note.add("strong", teller.in(Labels.WARNINGS));
                note.add("ul", list -> statement.warnings().forEach(each -> list.add("li", teller.in(each))));
            });
        }
        payments(out);
        contributions(out);
        missing(out);
    }

    private void payments(Markup out) {
        if (statement.lines().isEmpty()) {
            out.add("p", teller.in(Labels.NO_PAYMENTS));
            return;
        }
        List<LocalizedText> heads = List.of(Labels.FROM, Labels.TO, Labels.SUBJECT, Labels.AMOUNT, Labels.CALCULATION);
        teller.table(
                out,
                Labels.PAYMENTS,
                heads,
                rows -> statement.lines().forEach(line -> rows.text("\n").add("tr", row -> payment(row, line))));
        out.add("h3", teller.in(Labels.NETS));
        out.add(
                Tag.of("dl", "facts"),
                list -> statement
                        .parties()
                        .forEach(party -> list.text("\n")
                                .add("dt", Phrases.capital(teller.party(party)))
                                .add("dd", money(statement.net(party)))));
        out.add(Tag.of("p", "hint"), teller.in(Labels.NET_HINT));
    }

    private void payment(Markup row, FundingLine line) {
        row.add("td", Phrases.capital(teller.party(line.payer())));
        row.add("td", Phrases.capital(teller.party(line.payee())));
        row.add("td", subject(line.arrangement()));
        row.add(Tag.of("td", "amount"), money(line.amount()));
        row.add("td", calculation(line.derivation()));
    }

    private void contributions(Markup out) {
        if (statement.contributions().isEmpty()) {
            return;
        }
        List<LocalizedText> heads = List.of(Labels.WHO, Labels.SUBJECT, Labels.EXTENT);
        teller.table(
                out,
                Labels.IN_KIND,
                heads,
                rows -> statement
                        .contributions()
                        .forEach(each -> rows.text("\n")
                                .add(
                                        "tr",
                                        row -> row.add("td", Phrases.capital(teller.party(each.partner())))
                                                .add("td", teller.in(each.subject()))
                                                .add(
                                                        "td",
                                                        each.extent()
                                                                .map(extent -> Units.text(extent, teller.language()))
                                                                .orElse(teller.in(Phrases.UNKNOWN))))));
    }

    private void missing(Markup out) {
        if (statement.missing().isEmpty()) {
            return;
        }
        List<LocalizedText> heads = List.of(Labels.WHAT, Labels.SUBJECT, Labels.ENTERS);
        teller.table(
                out,
                Labels.MISSING,
                heads,
                rows -> statement
                        .missing()
                        .forEach(each -> rows.text("\n")
                                .add(
                                        "tr",
                                        row -> row.add("td", Phrases.capital(teller.in(each.what())))
                                                .add("td", subject(each.arrangement()))
                                                .add(Tag.of("td", "path"), each.enters()))));
    }

    private String subject(ElementId arrangement) {
        return teller.view().partnership().funding().arrangements().stream()
                .filter(each -> each.id().equals(arrangement))
                .map(Arrangement::subject)
                .map(teller::in)
                .findFirst()
                .orElse(arrangement.value());
    }

    private String money(Euro amount) {
        return amount.text(teller.language());
    }

    private String calculation(Derivation derivation) {
        if (derivation instanceof Derivation.Product product) {
            return product.factors().stream().map(this::calculation).collect(Collectors.joining(" × "));
        }
        if (derivation instanceof Derivation.Sum sum) {
            return sum.terms().isEmpty()
                    ? "0"
                    : sum.terms().stream().map(this::calculation).collect(Collectors.joining(" + "));
        }
        if (derivation instanceof Derivation.Part part) {
            String weights = part.weights().stream().map(this::calculation).collect(Collectors.joining(" : "));
            String which = Integer.toString(part.index() + 1);
            return Phrases.fill(Labels.PART_OF, teller.language(), which, calculation(part.whole()), weights);
        }
        String given = derivation.toString();
        return MONEY.matcher(given).matches() ? money(Euro.of(given)) : given;
    }
}
