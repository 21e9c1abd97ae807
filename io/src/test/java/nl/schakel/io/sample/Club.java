package nl.schakel.io.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.quantity.Share;
import org.apache.commons.numbers.fraction.BigFraction;

/** A document with a part of every shape, and a rule across its parts. */
public record Club(
        PartnershipId id,
        String name,
        int members,
        List<Team> teams,
        Optional<BodyId> champion,
        List<BodyId> finalists,
        Map<BodyId, Share> shares,
        List<Fee> fees,
        Set<Sport> sports,
        Rules rules,
        Optional<PartnershipId> sister) {

    public Club {
        teams = Check.list(teams, "teams");
        finalists = Check.list(finalists, "finalists");
        shares = Check.map(shares, "shares");
        fees = Check.list(fees, "fees");
        sports = Check.set(sports, "sports");
        BigFraction sum = shares.values().stream().map(Share::value).reduce(BigFraction.ZERO, BigFraction::add);
        Check.that(
                shares.isEmpty() || sum.equals(BigFraction.ONE),
                "shares",
                shares.values(),
                "must add up to 1",
                "Change a share, or add the one that is missing.");
    }
}
