package nl.schakel.io.statement.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.model.funding.statement.Enclosure;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Vat;

/**
 * The kinds of value added tax of the amounts of a statement, whose amounts are never added to each other.
 *
 * @param all each kind once, in the order of the payments, then of the enclosures; empty where it is not known
 */
record VatKinds(List<Optional<Vat>> all) {

    static VatKinds of(FundingStatement statement) {
        return new VatKinds(Stream.concat(
                        statement.lines().stream().map(FundingLine::vat),
                        statement.enclosures().stream().map(Enclosure::vat))
                .distinct()
                .toList());
    }

    boolean isMixed() {
        return all.size() > 1;
    }

    /** Whether there is anything to say of it. */
    boolean areKnown() {
        return all.stream().anyMatch(Optional::isPresent);
    }
}
