package nl.schakel.samples.story.money;

import java.math.BigDecimal;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;

/** Amounts and numbers as people write them in a language, such as '€ 149.000,00 tot en met € 186.250,00'. */
final class Amounts {

    private static final LocalizedText TO = LocalizedText.of(" tot en met ", " to ");

    private Amounts() {}

    static String text(EuroRange amount, Language language) {
        return amount.least().text(language)
                + (amount.isExact() ? "" : TO.in(language) + amount.most().text(language));
    }

    static String text(Count count, Language language) {
        return count.least().toPlainString()
                + (count.isExact() ? "" : TO.in(language) + count.most().toPlainString());
    }

    /** A quantity of money, such as 'less than 200,000 euros'. */
    static String text(Quantity amount, Language language) {
        String unit = amount.unit().orElseThrow();
        return amount.text(language) + " "
                + (unit.equals("EUR") ? LocalizedText.of("euro", "euros").in(language) : unit);
    }

    static String text(BigDecimal amount, Language language) {
        return Euro.of(amount.toPlainString()).text(language);
    }
}
