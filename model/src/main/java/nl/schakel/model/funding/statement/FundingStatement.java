package nl.schakel.model.funding.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;

/**
 * What a settlement gives for a school year: payments with their derivation, what is given in kind, and what is missing.
 *
 * <p>Payments are exact. Where an input is known within bounds only, what follows from it is an enclosure, and stands apart: no total and
 * no balance counts it, but for {@link #payableWithin} and {@link #netWithin}.
 *
 * <p>Wider than four: the accessors are API, the constructor is not.
 *
 * @param basis what it started from
 * @param lines the payments, in the order of the arrangements
 * @param enclosures the payments whose amounts are known within bounds only, in the order of the arrangements
 * @param contributions what partners bear themselves
 * @param missing what is missing, with where it would enter
 * @param warnings what a reader should know, such as a group below its least size
 */
public record FundingStatement(
        FundingBasis basis,
        List<FundingLine> lines,
        List<Enclosure> enclosures,
        List<Contribution> contributions,
        List<MissingInput> missing,
        List<Notice> warnings) {

    /** Refuses null. */
    public FundingStatement {
        Check.given(basis, "basis");
        lines = Check.list(lines, "lines");
        enclosures = Check.list(enclosures, "enclosures");
        contributions = Check.list(contributions, "contributions");
        missing = Check.list(missing, "missing");
        warnings = Check.list(warnings, "warnings");
    }

    /**
     * Begins a statement on which nothing stands.
     *
     * @param basis what it starts from
     * @return the statement
     */
    public static FundingStatement empty(FundingBasis basis) {
        return new FundingStatement(basis, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Adds a payment.
     *
     * @param line the payment
     * @return a statement with it
     */
    public FundingStatement with(FundingLine line) {
        return new FundingStatement(basis, join(lines, line), enclosures, contributions, missing, warnings);
    }

    /**
     * Adds a payment whose amount is known within bounds only.
     *
     * @param enclosure the payment
     * @return a statement with it
     */
    public FundingStatement with(Enclosure enclosure) {
        return new FundingStatement(basis, lines, join(enclosures, enclosure), contributions, missing, warnings);
    }

    /**
     * Adds a payment, or an enclosure where the derivation is not exact.
     *
     * @param arrangement the arrangement that asks for it
     * @param payer who pays
     * @param payee who is paid
     * @param derivation how the amount comes about
     * @param vat whether it holds value added tax, if that is known
     * @return a statement with it
     */
    public FundingStatement pay(
            ElementId arrangement, PartnerId payer, PartnerId payee, Derivation derivation, Optional<Vat> vat) {
        return derivation.isExact()
                ? with(new FundingLine(arrangement, payer, payee, derivation, vat))
                : with(new Enclosure(arrangement, payer, payee, derivation, vat));
    }

    /**
     * Adds something that a partner bears itself.
     *
     * @param contribution the contribution
     * @return a statement with it
     */
    public FundingStatement with(Contribution contribution) {
        return new FundingStatement(basis, lines, enclosures, join(contributions, contribution), missing, warnings);
    }

    /**
     * Adds something that is missing.
     *
     * @param input what is missing
     * @return a statement with it
     */
    public FundingStatement with(MissingInput input) {
        return new FundingStatement(basis, lines, enclosures, contributions, join(missing, input), warnings);
    }

    /**
     * Adds a warning.
     *
     * @param warning what a reader should know
     * @return a statement with it
     */
    public FundingStatement with(Notice warning) {
        return new FundingStatement(basis, lines, enclosures, contributions, missing, join(warnings, warning));
    }

    private static <T> List<T> join(List<T> before, T added) {
        return Stream.concat(before.stream(), Stream.of(added)).toList();
    }

    /**
     * Gives what one party has to pay to another, before what it gets back: payments, no enclosures.
     *
     * @param payer who pays
     * @param payee who is paid
     * @return the payments and their sum
     */
    public Payable payable(PartnerId payer, PartnerId payee) {
        return new Payable(lines.stream()
                .filter(line -> line.payer().equals(payer) && line.payee().equals(payee))
                .toList());
    }

    /**
     * Gives what a party gets less what it pays: payments, no enclosures, whatever their value added tax.
     *
     * @param party the party
     * @return negative if it pays more than it gets
     */
    public Euro net(PartnerId party) {
        return lines.stream()
                .map(line -> line.payee().equals(party)
                        ? line.amount()
                        : line.payer().equals(party) ? line.amount().negate() : Euro.ZERO)
                .reduce(Euro.ZERO, Euro::plus);
    }

    /**
     * Gives the bounds of what one party has to pay to another, before what it gets back: all payments and all enclosures.
     *
     * @param payer who pays
     * @param payee who is paid
     * @return the bounds of the sum
     */
    public EuroRange payableWithin(PartnerId payer, PartnerId payee) {
        return enclosures.stream()
                .filter(each -> each.payer().equals(payer) && each.payee().equals(payee))
                .map(Enclosure::amount)
                .reduce(EuroRange.of(payable(payer, payee).amount()), EuroRange::plus);
    }

    /**
     * Gives the bounds of what a party gets less what it pays: all payments and all enclosures. It may be wider than needed, since a number
     * that stands in two of them is taken twice.
     *
     * @param party the party
     * @return the bounds; negative if it pays more than it gets
     */
    public EuroRange netWithin(PartnerId party) {
        return enclosures.stream()
                .filter(each -> each.payer().equals(party) || each.payee().equals(party))
                .map(each -> each.payee().equals(party)
                        ? each.amount()
                        : each.amount().negate())
                .reduce(EuroRange.of(net(party)), EuroRange::plus);
    }

    /**
     * {@return who owes whom in the end, once for each two and each kind of value added tax, in the order of the lines; 0 where all is set off}
     */
    public List<Balance> balances() {
        List<Balance> balances = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (FundingLine line : lines) {
            if (seen.add(List.of(Set.of(line.payer(), line.payee()), line.vat()))) {
                balances.add(balance(line.payer(), line.payee(), line.vat()));
            }
        }
        return List.copyOf(balances);
    }

    private Balance balance(PartnerId one, PartnerId other, Optional<Vat> vat) {
        Euro owed = sum(vat, line -> line.payer().equals(one) && line.payee().equals(other))
                .minus(sum(
                        vat, line -> line.payer().equals(other) && line.payee().equals(one)));
        return owed.signum() < 0 ? new Balance(other, one, owed.negate(), vat) : new Balance(one, other, owed, vat);
    }

    /**
     * {@return what each party pays and receives in all, once for each kind of value added tax, in the order of the lines; the nets of one
     * kind together are 0}
     */
    public List<PartyTotal> totals() {
        return parties().stream()
                .flatMap(party -> kinds(party)
                        .map(vat -> new PartyTotal(
                                party,
                                sum(vat, line -> line.payer().equals(party)),
                                sum(vat, line -> line.payee().equals(party)),
                                vat)))
                .toList();
    }

    private Stream<Optional<Vat>> kinds(PartnerId party) {
        Stream<Optional<Vat>> paid = lines.stream()
                .filter(line -> line.payer().equals(party) || line.payee().equals(party))
                .map(FundingLine::vat);
        Stream<Optional<Vat>> within = enclosures.stream()
                .filter(each -> each.payer().equals(party) || each.payee().equals(party))
                .map(Enclosure::vat);
        return Stream.concat(paid, within).distinct();
    }

    private Euro sum(Optional<Vat> vat, Predicate<FundingLine> which) {
        return lines.stream()
                .filter(line -> line.vat().equals(vat))
                .filter(which)
                .map(FundingLine::amount)
                .reduce(Euro.ZERO, Euro::plus);
    }

    /**
     * Gives the bounds of what a party gets less what it pays in amounts of one kind of value added tax: all payments and all enclosures.
     *
     * @param party the party
     * @param vat the kind, or that it is not known
     * @return the bounds; negative if it pays more than it gets
     */
    public EuroRange netWithin(PartnerId party, Optional<Vat> vat) {
        Euro net = sum(vat, line -> line.payee().equals(party))
                .minus(sum(vat, line -> line.payer().equals(party)));
        return enclosures.stream()
                .filter(each -> each.vat().equals(vat))
                .filter(each -> each.payer().equals(party) || each.payee().equals(party))
                .map(each -> each.payee().equals(party)
                        ? each.amount()
                        : each.amount().negate())
                .reduce(EuroRange.of(net), EuroRange::plus);
    }

    /** {@return all who pay or are paid, in the order of the lines, then of the enclosures} */
    public List<PartnerId> parties() {
        return Stream.concat(
                        lines.stream().flatMap(line -> Stream.of(line.payer(), line.payee())),
                        enclosures.stream().flatMap(each -> Stream.of(each.payer(), each.payee())))
                .distinct()
                .toList();
    }
}
