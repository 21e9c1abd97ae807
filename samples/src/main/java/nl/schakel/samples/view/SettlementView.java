package nl.schakel.samples.view;

import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.document.DocumentFormat;
import nl.schakel.model.funding.statement.Contribution;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.partnership.Partnership;

/**
 * A settlement as a document, with the numbers from which it started.
 *
 * @param partnership whose it is
 * @param basis what it started from, with the assumption if it is one
 * @param payments the payments
 * @param nets what each party gets less what it pays
 * @param contributions what partners bear themselves
 * @param missing what is missing
 * @param warnings what a reader should know
 */
public record SettlementView(
        PartnershipId partnership,
        FundingBasis basis,
        List<Payment> payments,
        List<Net> nets,
        List<Contribution> contributions,
        List<MissingInput> missing,
        List<LocalizedText> warnings) {

    /** The format of the document. */
    public static final DocumentFormat<SettlementView> FORMAT =
            new DocumentFormat<>("schakel-settlement", 1, SettlementView.class, false);

    /** Refuses null. */
    public SettlementView {
        payments = Check.list(payments, "payments");
        nets = Check.list(nets, "nets");
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
     * @param derivation how the amount comes about
     */
    public record Payment(ElementId arrangement, PartnerId payer, PartnerId payee, Euro amount, String derivation) {

        static Payment of(FundingLine line) {
            return new Payment(
                    line.arrangement(),
                    line.payer(),
                    line.payee(),
                    line.amount(),
                    line.derivation().toString());
        }
    }

    /**
     * What a party gets less what it pays.
     *
     * @param party the party
     * @param amount negative if it pays more than it gets
     */
    public record Net(PartnerId party, Euro amount) {}

    /**
     * Views a settlement.
     *
     * @param partnership whose it is
     * @param statement the settlement
     * @return the document
     */
    public static SettlementView of(Partnership partnership, FundingStatement statement) {
        return new SettlementView(
                partnership.id(),
                statement.basis(),
                statement.lines().stream().map(Payment::of).toList(),
                statement.parties().stream()
                        .map(party -> new Net(party, statement.net(party)))
                        .toList(),
                statement.contributions(),
                statement.missing(),
                statement.warnings());
    }
}
