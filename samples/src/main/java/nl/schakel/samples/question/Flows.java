package nl.schakel.samples.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.time.Sector;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.Fee;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.arrangement.Split;

/**
 * What flows between vmbo and mbo, and the arrangements that show it; the rule is that of {@link PaymentModel}.
 *
 * @param model who pays in the main
 * @param shownBy the arrangements that show it
 */
record Flows(PaymentModel model, List<Arrangement> shownBy) {

    static Flows of(Asked asked) {
        return new Search(
                        asked,
                        asked.partnership().funding().arrangements().stream()
                                .filter(asked::isInForce)
                                .toList())
                .flows();
    }

    /** A payment by some to others. */
    private record Payment(Collection<PartnerId> payers, Collection<PartnerId> payees) {

        static Optional<Payment> of(Arrangement arrangement) {
            boolean paid = arrangement instanceof PerPupilTransfer
                    || arrangement instanceof HourlyPayment
                    || arrangement instanceof Grant
                    || arrangement instanceof Fee;
            return paid ? Optional.of(new Payment(arrangement.payers(), arrangement.payees())) : Optional.empty();
        }
    }

    private record Search(Asked asked, List<Arrangement> arrangements) {

        Flows flows() {
            List<Arrangement> paid =
                    paid(payment -> all(payment.payers(), Sector.VO) && all(payment.payees(), Sector.MBO));
            boolean paidBack = !paid(payment -> any(payment.payers(), Sector.MBO) && any(payment.payees(), Sector.VO))
                    .isEmpty();
            List<Arrangement> halves = arrangements.stream()
                    .filter(each -> each instanceof CostSharing cost && isHalved(cost.split()))
                    .toList();
            List<Arrangement> ofVmbo = inKind(Sector.VO);
            List<Arrangement> ofMbo = inKind(Sector.MBO);
            List<Arrangement> programme = paid(payment ->
                    payment.payers().stream().noneMatch(this::isEducation) && all(payment.payees(), Sector.MBO));
            if (paidBack) {
                return new Flows(PaymentModel.UNKNOWN, List.of());
            }
            if (!paid.isEmpty()) {
                return new Flows(PaymentModel.VMBO_PAYS_MBO, paid);
            }
            if (!halves.isEmpty()) {
                return new Flows(PaymentModel.HALF_AND_HALF, halves);
            }
            if (!ofVmbo.isEmpty() && !ofMbo.isEmpty() && !isSharedByBoth()) {
                return new Flows(PaymentModel.EACH_ITS_OWN, join(ofVmbo, ofMbo));
            }
            if (ofVmbo.isEmpty() && !ofMbo.isEmpty() && !programme.isEmpty() && !isPaidByVmbo()) {
                return new Flows(PaymentModel.MBO_WITH_PROGRAMME_MONEY, join(ofMbo, programme));
            }
            return new Flows(PaymentModel.UNKNOWN, List.of());
        }

        private List<Arrangement> paid(Predicate<Payment> which) {
            return arrangements.stream()
                    .filter(each -> Payment.of(each).filter(which).isPresent())
                    .toList();
        }

        private List<Arrangement> inKind(Sector sector) {
            return arrangements.stream()
                    .filter(each -> each instanceof InKind kind && is(kind.partner(), sector))
                    .toList();
        }

        private List<Arrangement> join(List<Arrangement> one, List<Arrangement> other) {
            return arrangements.stream()
                    .filter(each -> one.contains(each) || other.contains(each))
                    .toList();
        }

        private boolean isPaidByVmbo() {
            return !paid(payment -> any(payment.payers(), Sector.VO)).isEmpty()
                    || shared().anyMatch(split -> any(parties(split), Sector.VO));
        }

        private boolean isSharedByBoth() {
            return shared().anyMatch(split -> any(parties(split), Sector.VO) && any(parties(split), Sector.MBO));
        }

        private Stream<Split> shared() {
            return arrangements.stream()
                    .filter(CostSharing.class::isInstance)
                    .map(each -> ((CostSharing) each).split());
        }

        private boolean isHalved(Split split) {
            if (!(split instanceof Split.FixedShares fixed)) {
                return false;
            }
            Share half = Share.of(1, 2);
            List<PartnerId> parties = parties(split);
            if (any(parties, Sector.VO) && any(parties, Sector.MBO)) {
                return part(fixed, Sector.VO).equals(Optional.of(half))
                        && part(fixed, Sector.MBO).equals(Optional.of(half));
            }
            return fixed.portions().size() == 2
                    && fixed.portions().stream()
                            .allMatch(portion -> portion.share().equals(half));
        }

        /** The part of one sector; unknown if a portion is split by a key among that sector and others. */
        private Optional<Share> part(Split.FixedShares fixed, Sector sector) {
            Share sum = Share.ZERO;
            for (Split.Portion portion : fixed.portions()) {
                Split.Taker taker = portion.taker();
                List<PartnerId> takers = taker.party()
                        .map(List::of)
                        .orElseGet(() -> parties(taker.among().orElseThrow()));
                if (all(takers, sector)) {
                    sum = sum.plus(portion.share());
                } else if (any(takers, sector)) {
                    return Optional.empty();
                }
            }
            return Optional.of(sum);
        }

        private static List<PartnerId> parties(Split split) {
            return List.copyOf(split.allParties());
        }

        private boolean all(Collection<PartnerId> parties, Sector sector) {
            return !parties.isEmpty() && parties.stream().allMatch(party -> is(party, sector));
        }

        private boolean any(Collection<PartnerId> parties, Sector sector) {
            return parties.stream().anyMatch(party -> is(party, sector));
        }

        private boolean is(PartnerId party, Sector sector) {
            return asked.sector(party).filter(sector::equals).isPresent();
        }

        private boolean isEducation(PartnerId party) {
            return asked.sector(party).isPresent();
        }
    }
}
