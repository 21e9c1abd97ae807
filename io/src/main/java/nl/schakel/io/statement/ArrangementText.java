package nl.schakel.io.statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Status;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.io.report.words.Units;
import nl.schakel.io.report.words.Values;
import nl.schakel.io.statement.block.Spans;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.ConditionalInvoice;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.Fee;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.Indexation;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.arrangement.Prohibition;
import nl.schakel.model.funding.statement.Vat;

/**
 * Arrangements about money in words, such as 'De Uilenhof → Da Vinci: 1/5 of the funding of a pupil in year 3'.
 *
 * <p>All that an arrangement says is worded, apart from its subject: its period if it has one, and its status unless it is in force.
 */
public final class ArrangementText {

    private static final LocalizedText OF_FUNDING =
            LocalizedText.of("{} van de bekostiging van een leerling in {}", "{} of the funding of a pupil in {}");
    private static final LocalizedText IN = LocalizedText.of("{} in {}", "{} in {}");
    private static final LocalizedText NO_SHARE = LocalizedText.of(
            "deel van de bekostiging van een leerling onbekend", "share of the funding of a pupil unknown");
    private static final LocalizedText PER_HOUR = LocalizedText.of("{} per uur", "{} an hour");
    private static final LocalizedText NO_RATE = LocalizedText.of("uurtarief onbekend", "hourly rate unknown");
    private static final LocalizedText IF_SO = LocalizedText.of("factuur als het voorkomt", "invoice if it happens");
    private static final LocalizedText NO_PRICE = LocalizedText.of("geen prijs genoemd", "no price given");
    private static final LocalizedText NO_AMOUNT = LocalizedText.of("bedrag onbekend", "amount unknown");
    private static final LocalizedText ONLY_FOR = LocalizedText.of("alleen voor: {}", "only for: {}");
    private static final LocalizedText EACH = LocalizedText.of("elk {} per schooljaar", "each {} a school year");
    private static final LocalizedText RISES =
            LocalizedText.of("indexering {} % per jaar vanaf {}", "indexation {} % a year from {}");
    private static final LocalizedText NOT_FROM = LocalizedText.of("niet te betalen uit {}", "not to be paid from {}");
    private static final LocalizedText BORNE_BY = LocalizedText.of("gedragen door {}", "borne by {}");

    private final Function<PartnerId, LocalizedText> names;

    /**
     * Words arrangements between parties.
     *
     * @param names what a party is called, the common purse too
     */
    public ArrangementText(Function<PartnerId, LocalizedText> names) {
        this.names = Check.given(names, "names");
    }

    /**
     * Words an arrangement.
     *
     * @param arrangement the arrangement, of whatever kind
     * @param language the language
     * @return such as 'A, B → C: elk € 100,00 per schooljaar, exclusief btw; vanaf 2015'
     */
    public String text(Arrangement arrangement, Language language) {
        Stream<String> when = arrangement.period().map(period -> Spans.text(period, language)).stream();
        Stream<String> status = Stream.of(arrangement.status())
                .filter(known -> known != Status.IN_FORCE)
                .map(known -> known.label().in(language));
        return Stream.of(Stream.of(agreed(arrangement, language)), when, status)
                .flatMap(Function.identity())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String agreed(Arrangement arrangement, Language language) {
        if (arrangement instanceof CostSharing cost) {
            return new CostText(names, language).text(cost);
        }
        if (arrangement instanceof PerPupilTransfer transfer) {
            return flow(transfer, language) + shares(transfer, language);
        }
        if (arrangement instanceof HourlyPayment hours) {
            String rate = hours.rate().map(known -> perHour(known, language)).orElse(NO_RATE.in(language));
            return flow(hours, language) + rate + rises(hours.indexation(), language) + vat(hours.vat(), language);
        }
        if (arrangement instanceof ConditionalInvoice invoice) {
            String rate = invoice.rate().map(known -> perHour(known, language)).orElse(NO_PRICE.in(language));
            return flow(invoice, language) + IF_SO.in(language) + ", " + rate + vat(invoice.vat(), language);
        }
        if (arrangement instanceof Grant grant) {
            String amount =
                    grant.amount().map(known -> Units.text(known, language)).orElse(NO_AMOUNT.in(language));
            String only = grant.earmark()
                    .map(given -> "; " + Phrases.fill(ONLY_FOR, language, given.in(language)))
                    .orElse("");
            return flow(grant, language) + amount + only;
        }
        if (arrangement instanceof Fee fee) {
            String amount = fee.amount()
                    .map(known -> Phrases.fill(EACH, language, known.text(language)))
                    .orElse(NO_AMOUNT.in(language));
            return flow(fee, language) + amount + rises(fee.indexation(), language) + vat(fee.vat(), language);
        }
        if (arrangement instanceof InKind inKind) {
            String extent = inKind.extent()
                    .map(known -> ", " + Units.text(known, language))
                    .orElse("");
            return Phrases.fill(
                            BORNE_BY, language, names.apply(inKind.partner()).in(language)) + ": "
                    + inKind.kind().label().in(language) + extent;
        }
        if (arrangement instanceof Prohibition prohibition) {
            return Phrases.fill(NOT_FROM, language, prohibition.money().in(language))
                    + prohibition.article().map(article -> " (" + article + ")").orElse("");
        }
        throw new IllegalStateException("Impossible state: no words for " + arrangement.getClass());
    }

    private static String shares(PerPupilTransfer transfer, Language language) {
        List<Map.Entry<LearningYear, Share>> shares = transfer.shares().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
        return shares.isEmpty()
                ? NO_SHARE.in(language)
                : shares.stream()
                        .map(each -> Phrases.fill(
                                each.equals(shares.get(0)) ? OF_FUNDING : IN,
                                language,
                                CostText.part(each.getValue(), language),
                                Values.text(each.getKey(), language)))
                        .collect(Collectors.joining(", "));
    }

    private static String perHour(Euro rate, Language language) {
        return Phrases.fill(PER_HOUR, language, rate.text(language));
    }

    private static String rises(Optional<Indexation> indexation, Language language) {
        return indexation
                .map(rise -> ", "
                        + Phrases.fill(
                                RISES,
                                language,
                                decimal(rise.percent().toPlainString(), language),
                                rise.from().toString()))
                .orElse("");
    }

    private static String decimal(String number, Language language) {
        return language.decimal(number);
    }

    private static String vat(Optional<Vat> vat, Language language) {
        return vat.map(known -> ", " + known.label().in(language)).orElse("");
    }

    private String flow(Arrangement arrangement, Language language) {
        return parties(arrangement.payers(), language) + " → " + parties(arrangement.payees(), language) + ": ";
    }

    private String parties(Collection<PartnerId> parties, Language language) {
        return parties.isEmpty()
                ? Phrases.UNKNOWN.in(language)
                : parties.stream().map(party -> names.apply(party).in(language)).collect(Collectors.joining(", "));
    }
}
