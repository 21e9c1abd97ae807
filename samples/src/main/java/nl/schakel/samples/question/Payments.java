package nl.schakel.samples.question;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.ConditionalInvoice;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.Fee;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.arrangement.Prohibition;
import nl.schakel.model.funding.arrangement.Split;

/** Arrangements in words, such as 'De Uilenhof → Da Vinci: 1/5 of the funding of a pupil in vo-3'. */
record Payments(Asked asked) {

    private static final LocalizedText OF_FUNDING =
            LocalizedText.of(" van de bekostiging van een leerling", " of the funding of a pupil");
    private static final LocalizedText AN_HOUR = LocalizedText.of(" per uur", " an hour");
    private static final LocalizedText IF_SO =
            LocalizedText.of(": factuur als het voorkomt", ": invoice if it happens");
    private static final LocalizedText SHARED = LocalizedText.of("gedeeld: ", "shared: ");
    private static final LocalizedText PAID_FIRST = LocalizedText.of("; rekening bij ", "; bill paid by ");
    private static final LocalizedText BY = LocalizedText.of(" naar ", " by ");
    private static final LocalizedText BY_UNKNOWN =
            LocalizedText.of(" naar een onbekende sleutel", " by an unknown key");
    private static final LocalizedText BORNE_BY = LocalizedText.of("gedragen door ", "borne by ");
    private static final LocalizedText ONLY_FOR = LocalizedText.of("; alleen voor: ", "; only for: ");
    private static final LocalizedText EACH = LocalizedText.of(" elk per schooljaar", " each a school year");
    private static final LocalizedText NOT_FROM = LocalizedText.of("niet te betalen uit ", "not to be paid from ");
    private static final LocalizedText UNKNOWN_AMOUNT = LocalizedText.of("bedrag onbekend", "amount unknown");

    String text(Arrangement arrangement, Language language) {
        if (arrangement instanceof CostSharing cost) {
            return SHARED.in(language)
                    + split(cost.split(), language)
                    + cost.billPaidBy()
                            .map(party -> PAID_FIRST.in(language) + asked.name(party, language))
                            .orElse("");
        }
        if (arrangement instanceof PerPupilTransfer transfer) {
            return flow(transfer.payers(), List.of(transfer.payee()), language) + ": " + shares(transfer, language);
        }
        if (arrangement instanceof HourlyPayment hours) {
            return flow(List.of(hours.payer()), hours.payees(), language) + ": "
                    + hours.rate().text(language)
                    + AN_HOUR.in(language);
        }
        if (arrangement instanceof ConditionalInvoice invoice) {
            return flow(List.of(invoice.payer()), List.of(invoice.payee()), language)
                    + IF_SO.in(language)
                    + invoice.rate()
                            .map(rate -> ", " + rate.text(language) + AN_HOUR.in(language))
                            .orElse("");
        }
        if (arrangement instanceof Grant grant) {
            return flow(List.of(grant.payer()), List.of(grant.payee()), language) + ": "
                    + amount(grant.amount(), language)
                    + grant.earmark()
                            .map(only -> ONLY_FOR.in(language) + only.in(language))
                            .orElse("");
        }
        if (arrangement instanceof Fee fee) {
            return flow(fee.payers(), fee.payees(), language) + ": "
                    + fee.amount()
                            .map(each -> each.text(language) + EACH.in(language))
                            .orElse(UNKNOWN_AMOUNT.in(language));
        }
        if (arrangement instanceof Prohibition prohibition) {
            return NOT_FROM.in(language) + prohibition.money().in(language);
        }
        InKind inKind = (InKind) arrangement;
        return BORNE_BY.in(language)
                + asked.name(inKind.partner(), language)
                + ": "
                + inKind.kind().label().in(language)
                + inKind.extent()
                        .map(extent -> ", " + Texts.quantity(extent, language))
                        .orElse("");
    }

    static AnswerValue value(Arrangement arrangement) {
        return number(arrangement)
                .<AnswerValue>map(number -> new AnswerValue.Counted(List.of(number)))
                .orElseGet(AnswerValue.InWords::new);
    }

    private static Optional<Quantity> number(Arrangement arrangement) {
        if (arrangement instanceof HourlyPayment hours) {
            BigDecimal rate = BigDecimal.valueOf(hours.rate().cents(), 2);
            return Optional.of(new Quantity(Quantity.Form.EXACT, rate, Optional.empty(), Optional.of("EUR/hour")));
        }
        if (arrangement instanceof Grant grant) {
            return grant.amount();
        }
        return arrangement instanceof InKind inKind ? inKind.extent() : Optional.empty();
    }

    private String shares(PerPupilTransfer transfer, Language language) {
        return transfer.shares().isEmpty()
                ? Texts.UNKNOWN.in(language)
                : transfer.shares().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(share -> share.getValue() + " (" + share.getKey() + ")")
                        .collect(Collectors.joining(", ", "", OF_FUNDING.in(language)));
    }

    private String split(Split split, Language language) {
        if (split instanceof Split.FixedShares fixed) {
            return fixed.portions().stream()
                    .map(portion -> portion.share() + " " + taker(portion.taker(), language))
                    .collect(Collectors.joining(" + "));
        }
        Split.ByKey byKey = (Split.ByKey) split;
        return parties(byKey.parties(), language)
                + byKey.key()
                        .map(key -> BY.in(language) + key.label().in(language))
                        .orElse(BY_UNKNOWN.in(language));
    }

    private String taker(Split.Taker taker, Language language) {
        return taker.party()
                .map(party -> asked.name(party, language))
                .orElseGet(() -> "(" + split(taker.among().orElseThrow(), language) + ")");
    }

    private static String amount(Optional<Quantity> amount, Language language) {
        return amount.map(known -> Texts.quantity(known, language)).orElse(UNKNOWN_AMOUNT.in(language));
    }

    private String flow(Collection<PartnerId> from, Collection<PartnerId> to, Language language) {
        return parties(from, language) + " → " + parties(to, language);
    }

    private String parties(Collection<PartnerId> parties, Language language) {
        return parties.isEmpty()
                ? "?"
                : parties.stream().map(party -> asked.name(party, language)).collect(Collectors.joining(", "));
    }
}
