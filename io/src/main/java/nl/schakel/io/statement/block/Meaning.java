package nl.schakel.io.statement.block;

import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.io.report.words.Values;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.funding.statement.Mention;
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
     * @return its kind, if it is in kind
     */
    public Optional<Term<InKindKind>> kind(ElementId arrangement) {
        return arrangements(arrangement)
                .filter(InKind.class::isInstance)
                .map(InKind.class::cast)
                .map(InKind::kind)
                .findFirst();
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

    private LocalizedText name(Mention mention) {
        if (mention instanceof Mention.Party party) {
            return party(party.id());
        }
        if (mention instanceof Mention.Agreed agreed) {
            return subject(agreed.id()).orElseGet(mention::text);
        }
        if (mention instanceof Mention.Amount amount) {
            return LocalizedText.of(
                    amount.amount().text(Language.DUTCH), amount.amount().text(Language.ENGLISH));
        }
        return mention instanceof Mention.Year year
                ? LocalizedText.of(Values.text(year.year(), Language.DUTCH), Values.text(year.year(), Language.ENGLISH))
                : mention.text();
    }
}
