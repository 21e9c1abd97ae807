package nl.schakel.samples.text;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;

/** A settlement in words: every payment with its derivation, totals, what is missing, and what is only assumed. */
public final class SettlementText {

    private final Partnership partnership;
    private final FundingStatement statement;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private SettlementText(Partnership partnership, FundingStatement statement, Language language) {
        this.partnership = partnership;
        this.statement = statement;
        this.language = language;
    }

    /**
     * Words a settlement.
     *
     * @param partnership whose it is
     * @param statement the settlement
     * @param language the language
     * @return the text
     */
    public static String of(Partnership partnership, FundingStatement statement, Language language) {
        return new SettlementText(partnership, statement, language).write();
    }

    private String write() {
        text.append(partnership.identity().name() + ", " + word(Words.SETTLEMENT) + " "
                + statement.basis().schoolYear() + "\n");
        statement.basis().assumption().ifPresent(why -> item("", word(Words.ASSUMED) + ": " + word(why)));
        text.append('\n');
        if (statement.lines().isEmpty()) {
            text.append(word(Words.NO_PAYMENT)).append('\n');
        } else {
            text.append(payments());
            text.append('\n');
            totals();
        }
        list(
                Words.MISSING,
                statement.missing().stream()
                        .map(input -> input.arrangement() + ": " + word(input.what()) + ", " + word(Words.ENTERS) + " "
                                + input.enters())
                        .toList());
        list(
                Words.IN_KIND,
                statement.contributions().stream()
                        .map(each -> name(each.partner()) + ": " + word(each.subject())
                                + each.extent()
                                        .map(extent -> " (" + extent + ")")
                                        .orElse(""))
                        .toList());
        list(Words.WARNING, statement.warnings().stream().map(this::word).toList());
        return text.toString();
    }

    private TextTable payments() {
        TextTable table =
                TextTable.of(Stream.of(Words.PAYER, Words.PAYEE, Words.AMOUNT, Words.DERIVATION, Words.ARRANGEMENT)
                        .map(this::word)
                        .toList());
        for (FundingLine line : statement.lines()) {
            table.row(List.of(
                    name(line.payer()),
                    name(line.payee()),
                    line.amount().toString(),
                    line.derivation().toString(),
                    line.arrangement().toString()));
        }
        return table;
    }

    private void totals() {
        String known = statement.missing().isEmpty() ? "" : word(Words.KNOWN);
        List<PartnerId> parties = statement.parties();
        for (PartnerId payer : parties) {
            for (PartnerId payee : parties) {
                var payable = statement.payable(payer, payee);
                if (!payable.lines().isEmpty()) {
                    item("", word(Words.TOTAL) + known + ": " + name(payer) + " -> " + name(payee) + " " + payable);
                }
            }
        }
        parties.forEach(party -> item("", word(Words.NET) + known + ": " + name(party) + " " + statement.net(party)));
    }

    private void list(LocalizedText heading, List<String> items) {
        if (!items.isEmpty()) {
            text.append('\n').append(word(heading)).append(":\n");
            items.forEach(each -> item("  * ", each));
        }
    }

    private void item(String mark, String words) {
        text.append(Wrap.indented(mark + words, 0, TextTable.WIDTH));
    }

    private String name(PartnerId partner) {
        return partnership.partner(partner).map(Membership::name).orElse(partner.value());
    }

    private String word(LocalizedText words) {
        return words.in(language);
    }
}
