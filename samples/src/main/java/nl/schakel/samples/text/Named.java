package nl.schakel.samples.text;

import java.math.BigDecimal;
import java.util.List;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.statement.StatementNames;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.funding.statement.Notice;
import nl.schakel.model.partnership.Partnership;

/** The values of a settlement as people write them in a language: names in place of ids, amounts with their separators. */
record Named(Partnership partnership, Language language) {

    String party(PartnerId party) {
        return in(names().party(party));
    }

    String subject(ElementId arrangement) {
        return in(names().subject(arrangement));
    }

    String words(Notice notice) {
        return in(names().words(notice));
    }

    String calculation(Derivation derivation) {
        return in(names().calculation(derivation));
    }

    String missing(MissingInput input) {
        return subject(input.arrangement()) + ": " + words(input.what());
    }

    private StatementNames names() {
        return new StatementNames(partnership);
    }

    String group(PupilGroup group) {
        return fill(
                YearWords.GROUP,
                party(group.partner()),
                words(Notice.of("{}", "{}", Mention.of(group.learningYear()))));
    }

    /** Such as 'De Uilenhof in year 3 and De Uilenhof in year 4 (as many in each)'. */
    String groups(PupilGroups groups) {
        List<String> names = groups.groups().stream().map(this::group).toList();
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : fill(YearWords.EACH, fill(YearWords.AND, String.join(", ", names.subList(0, last)), names.get(last)));
    }

    String count(Count count) {
        return count.isExact()
                ? number(count.least())
                : fill(YearWords.RANGE, number(count.least()), number(count.most()));
    }

    private String number(BigDecimal number) {
        return language.decimal(number.toPlainString());
    }

    String money(Euro amount) {
        return amount.text(language);
    }

    String money(EuroRange amount) {
        return amount.isExact()
                ? money(amount.least())
                : fill(YearWords.RANGE, money(amount.least()), money(amount.most()));
    }

    /** Fills in the values in the order of the text. */
    String fill(LocalizedText text, String... values) {
        StringBuilder filled = new StringBuilder();
        String[] pieces = in(text).split("\\{}", -1);
        for (int i = 0; i < pieces.length; i++) {
            filled.append(i == 0 ? "" : values[i - 1]).append(pieces[i]);
        }
        return filled.toString();
    }

    /** A heading with its items, each wrapped; nothing if there are none. */
    String list(LocalizedText heading, List<String> items) {
        StringBuilder text = new StringBuilder();
        items.forEach(each -> text.append(wrapped("  * " + each)));
        return items.isEmpty() ? "" : "\n" + in(heading) + ":\n" + text;
    }

    String wrapped(String words) {
        return Wrap.indented(words, 0, TextTable.WIDTH);
    }

    String in(LocalizedText text) {
        return text.in(language);
    }
}
