package nl.schakel.io.statement.block;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.io.report.words.Units;
import nl.schakel.io.report.words.Values;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.funding.statement.Contribution;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.funding.statement.Notice;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;

/**
 * What the identifiers of a statement mean in a partnership, such as 'Da Vinci College' for 'da-vinci'.
 *
 * @param partnership the partnership
 */
public record Meaning(Partnership partnership) {

    /**
     * Names a party.
     *
     * @param party the party
     * @return its name; the identifier if the partnership does not know it
     */
    public LocalizedText party(PartnerId party) {
        return party.equals(PartnerId.COMMON_PURSE)
                ? Labels.COMMON_PURSE
                : LocalizedText.same(
                        partnership.partner(party).map(Membership::name).orElse(party.value()));
    }

    /**
     * Says what an arrangement is for.
     *
     * @param arrangement the arrangement
     * @return its subject, where the partnership knows it
     */
    public Optional<LocalizedText> subject(ElementId arrangement) {
        return arrangements(arrangement).map(Arrangement::subject).findFirst();
    }

    /**
     * Says how a contribution is borne, such as by closed purses.
     *
     * @param arrangement the arrangement
     * @return its kind, where the partnership knows it
     */
    public Optional<LocalizedText> kind(ElementId arrangement) {
        return isShared(arrangement)
                ? Optional.of(Labels.PAYER_OF_THE_BILL)
                : inKind(arrangement).map(Term::label);
    }

    /**
     * Says how a contribution is borne, for programs.
     *
     * @param arrangement the arrangement
     * @return such as 'closed-purse', or 'payer-of-the-bill' for the own share of the partner that pays a shared bill
     */
    public Optional<String> kindCode(ElementId arrangement) {
        return isShared(arrangement)
                ? Optional.of("payer-of-the-bill")
                : inKind(arrangement).map(Term::code);
    }

    private Optional<Term<InKindKind>> inKind(ElementId arrangement) {
        return arrangements(arrangement)
                .filter(InKind.class::isInstance)
                .map(InKind.class::cast)
                .map(InKind::kind)
                .findFirst();
    }

    /**
     * Says whether an arrangement shares a cost.
     *
     * @param arrangement the arrangement
     * @return whether what is borne under it is a share of a bill
     */
    public boolean isShared(ElementId arrangement) {
        return arrangements(arrangement).anyMatch(CostSharing.class::isInstance);
    }

    /**
     * Says how much a contribution is; amounts as money.
     *
     * @param contribution the contribution
     * @param language the language
     * @return such as '120 uur' or '€ 16,67'
     */
    public String extent(Contribution contribution, Language language) {
        return contribution
                .extent()
                .map(extent -> money(extent, language).orElseGet(() -> Units.text(extent, language)))
                .orElse(Phrases.UNKNOWN.in(language));
    }

    private static Optional<String> money(Quantity extent, Language language) {
        boolean sure = extent.form() == Quantity.Form.EXACT || extent.form() == Quantity.Form.RANGE;
        boolean cents =
                Stream.concat(Stream.of(extent.value()), extent.end().stream()).allMatch(value -> value.scale() <= 2);
        return sure && cents && extent.unit().equals(Optional.of("EUR"))
                ? Optional.of(euros(extent.value(), language)
                        + extent.end()
                                .map(most -> " – " + euros(most, language))
                                .orElse(""))
                : Optional.empty();
    }

    private static String euros(BigDecimal euros, Language language) {
        return Euro.of(euros.setScale(2).toPlainString()).text(language);
    }

    private Stream<Arrangement> arrangements(ElementId id) {
        return partnership.funding().arrangements().stream()
                .filter(each -> each.id().equals(id));
    }

    /**
     * Words a notice with the names of what it mentions.
     *
     * @param notice what is missing, or a warning
     * @return the text for people
     */
    public LocalizedText words(Notice notice) {
        return notice.text(this::name);
    }

    /**
     * Says where a missing input enters, with names, and numbers as people write them.
     *
     * @param input what is missing
     * @return such as '? × (De Uilenhof : Insula College)'
     */
    public LocalizedText enters(MissingInput input) {
        Notice enters = input.enters();
        Notice worded = new Notice(each(enters.pattern(), Figures::formula), enters.mentions());
        return worded.text(mention ->
                mention instanceof Mention.Words words ? each(words.text(), Figures::formula) : name(mention));
    }

    /**
     * Says how an amount comes about, with numbers as people write them.
     *
     * @param derivation how it comes about
     * @return such as '22 × 1/5 × 7.450,00' in Dutch
     */
    public LocalizedText calculation(Derivation derivation) {
        return LocalizedText.of(
                new Calculation(Language.DUTCH).text(derivation), new Calculation(Language.ENGLISH).text(derivation));
    }

    private LocalizedText name(Mention mention) {
        if (mention instanceof Mention.Party party) {
            return party(party.id());
        }
        if (mention instanceof Mention.Agreed agreed) {
            return subject(agreed.id()).orElseGet(mention::text);
        }
        if (mention instanceof Mention.Amount amount) {
            return both(amount.amount()::text);
        }
        return mention instanceof Mention.Year year
                ? both(language -> Values.text(year.year(), language))
                : each(mention.text(), Figures::text);
    }

    private static LocalizedText each(LocalizedText text, BiFunction<String, Language, String> worded) {
        return both(language -> worded.apply(text.in(language), language));
    }

    private static LocalizedText both(Function<Language, String> text) {
        return LocalizedText.of(text.apply(Language.DUTCH), text.apply(Language.ENGLISH));
    }
}
