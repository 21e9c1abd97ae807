package nl.schakel.samples.view;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.document.DocumentFormat;
import nl.schakel.io.statement.StatementNames;
import nl.schakel.model.funding.statement.Balance;
import nl.schakel.model.funding.statement.Contribution;
import nl.schakel.model.funding.statement.Enclosure;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.PartyTotal;
import nl.schakel.model.funding.statement.Vat;
import nl.schakel.model.partnership.Partnership;

/**
 * A settlement as a document, with the numbers from which it started.
 *
 * @param partnership whose it is
 * @param basis what it started from, with the assumption if it is one
 * @param payments the payments
 * @param enclosures the payments whose amounts are known within bounds only; no balance and no total counts them
 * @param balances who owes whom in the end, by the payments
 * @param totals what each party pays and receives in all, by the payments
 * @param contributions what partners bear themselves
 * @param missing what is missing
 * @param warnings what a reader should know
 */
public record SettlementView(
        PartnershipId partnership,
        FundingBasis basis,
        List<Payment> payments,
        List<Within> enclosures,
        List<Balance> balances,
        List<Total> totals,
        List<Contribution> contributions,
        List<Missing> missing,
        List<LocalizedText> warnings) {

    /** The format of the document. */
    public static final DocumentFormat<SettlementView> FORMAT =
            new DocumentFormat<>("schakel-settlement", 1, SettlementView.class, false);

    /** Refuses null. */
    public SettlementView {
        payments = Check.list(payments, "payments");
        enclosures = Check.list(enclosures, "enclosures");
        balances = Check.list(balances, "balances");
        totals = Check.list(totals, "totals");
        contributions = Check.list(contributions, "contributions");
        missing = Check.list(missing, "missing");
        warnings = Check.list(warnings, "warnings");
    }

    /**
     * One payment.
     *
     * @param arrangement the arrangement that asks for it
     * @param payer who pays
     * @param payee who is paid
     * @param amount how much
     * @param derivation how the amount comes about, and where cents were rounded
     * @param vat whether it holds value added tax, if that is known
     */
    public record Payment(
            ElementId arrangement,
            PartnerId payer,
            PartnerId payee,
            Euro amount,
            String derivation,
            Optional<Vat> vat) {

        static Payment of(FundingLine line) {
            return new Payment(
                    line.arrangement(),
                    line.payer(),
                    line.payee(),
                    line.amount(),
                    line.derivation().rounded(),
                    line.vat());
        }
    }

    /**
     * One payment whose amount is known within bounds only; no invoice yet.
     *
     * @param arrangement the arrangement that asks for it
     * @param payer who pays
     * @param payee who is paid
     * @param amount the bounds of the amount
     * @param derivation how the amount comes about
     * @param vat whether it holds value added tax, if that is known
     */
    public record Within(
            ElementId arrangement,
            PartnerId payer,
            PartnerId payee,
            EuroRange amount,
            String derivation,
            Optional<Vat> vat) {

        static Within of(Enclosure enclosure) {
            return new Within(
                    enclosure.arrangement(),
                    enclosure.payer(),
                    enclosure.payee(),
                    enclosure.amount(),
                    enclosure.derivation().rounded(),
                    enclosure.vat());
        }
    }

    /**
     * What a party pays and receives in all, in amounts of one kind of value added tax.
     *
     * @param party the party
     * @param paid the sum of its payments
     * @param received the sum of what it is paid
     * @param net what it receives less what it pays; negative if it pays more
     * @param netWithin the bounds of the net amount with the enclosures, as far as known; left out where there are none
     * @param vat whether the amounts hold value added tax, if that is known
     */
    public record Total(
            PartnerId party, Euro paid, Euro received, Euro net, Optional<EuroRange> netWithin, Optional<Vat> vat) {

        static Total of(PartyTotal total, FundingStatement statement) {
            return new Total(
                    total.party(),
                    total.paid(),
                    total.received(),
                    total.net(),
                    Optional.of(statement.netWithin(total.party(), total.vat()))
                            .filter(any -> !statement.enclosures().isEmpty()),
                    total.vat());
        }
    }

    /**
     * Something that is missing.
     *
     * @param arrangement the arrangement that needs it
     * @param what what is missing
     * @param enters where it would enter, for programs: with ids, such as '? x (uilenhof : insula)'
     */
    public record Missing(ElementId arrangement, LocalizedText what, String enters) {}

    /**
     * Views a settlement.
     *
     * @param partnership whose it is
     * @param statement the settlement
     * @return the document
     */
    public static SettlementView of(Partnership partnership, FundingStatement statement) {
        StatementNames names = new StatementNames(partnership);
        return new SettlementView(
                partnership.id(),
                statement.basis(),
                statement.lines().stream().map(Payment::of).toList(),
                statement.enclosures().stream().map(Within::of).toList(),
                statement.balances(),
                statement.totals().stream()
                        .map(total -> Total.of(total, statement))
                        .toList(),
                statement.contributions(),
                statement.missing().stream()
                        .map(each -> new Missing(
                                each.arrangement(),
                                names.words(each.what()),
                                each.enters().in(Language.ENGLISH)))
                        .toList(),
                statement.warnings().stream().map(names::words).toList());
    }
}
