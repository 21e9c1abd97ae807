package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.arrangement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Period;
import nl.schakel.model.funding.LeastGroup;
import nl.schakel.model.funding.ReportedAmount;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.ConditionalInvoice;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.Fee;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.arrangement.Prohibition;
import nl.schakel.model.funding.arrangement.Split;
import nl.schakel.model.funding.arrangement.Subsidy;

/** Arrangements about money that a test adds to a small dossier, each the only one of its kind. */
final class Plans {

    private Plans() {}

    static Edit hours(String payer, String payee, Consumer<HourlyPayment.Builder> more) {
        return arrangement(build(
                HourlyPayment.builder()
                        .id(ElementId.of("hours"))
                        .subject(Edits.TEXT)
                        .payer(PartnerId.of(payer))
                        .addPayees(PartnerId.of(payee)),
                more,
                HourlyPayment.Builder::build));
    }

    static Edit grant(String payer, String payee, Consumer<Grant.Builder> more) {
        return arrangement(build(
                Grant.builder()
                        .id(ElementId.of("grant"))
                        .subject(Edits.TEXT)
                        .payer(PartnerId.of(payer))
                        .payee(PartnerId.of(payee)),
                more,
                Grant.Builder::build));
    }

    static Edit granted(String amount, String period) {
        return grant("school", "college", each -> {
            Optional.of(amount)
                    .filter(text -> !text.isEmpty())
                    .map(Quantity::parse)
                    .ifPresent(each::amount);
            Optional.of(period)
                    .filter(text -> !text.isEmpty())
                    .map(Period::parse)
                    .ifPresent(each::period);
        });
    }

    static Edit invoice(String payer, String payee) {
        return arrangement(ConditionalInvoice.builder()
                .id(ElementId.of("invoice"))
                .subject(Edits.TEXT)
                .payer(PartnerId.of(payer))
                .payee(PartnerId.of(payee))
                .build());
    }

    static Edit fee(String... payers) {
        return arrangement(Fee.builder()
                .id(ElementId.of("fee"))
                .subject(Edits.TEXT)
                .payers(Edits.partners(payers))
                .build());
    }

    static Edit transfer(String payer, String payee) {
        return arrangement(PerPupilTransfer.builder()
                .id(ElementId.of("transfer"))
                .subject(Edits.TEXT)
                .addPayers(PartnerId.of(payer))
                .payee(PartnerId.of(payee))
                .putShare(LearningYear.vo(3), Share.of(1, 5))
                .build());
    }

    static Edit prohibition() {
        return arrangement(Prohibition.builder()
                .id(ElementId.of("prohibition"))
                .subject(Edits.TEXT)
                .money(Edits.TEXT)
                .build());
    }

    static Edit cost(Split split, Consumer<CostSharing.Builder> more) {
        return arrangement(build(
                CostSharing.builder()
                        .id(ElementId.of("cost"))
                        .subject(Edits.TEXT)
                        .split(split),
                more,
                CostSharing.Builder::build));
    }

    private static <B> Arrangement build(B builder, Consumer<B> more, Function<B, ? extends Arrangement> built) {
        more.accept(builder);
        return built.apply(builder);
    }

    /** A split such as '1/2 school', '1/2 college'. */
    static Split shares(String... portions) {
        return new Split.FixedShares(Arrays.stream(portions)
                .map(portion -> portion.split(" "))
                .map(words -> new Split.Portion(
                        Share.parse(words[0]), new Split.Taker(Optional.of(PartnerId.of(words[1])), Optional.empty())))
                .toList());
    }

    static Split nested(Split inner) {
        return new Split.FixedShares(List.of(
                new Split.Portion(
                        Share.of(1, 2), new Split.Taker(Optional.of(PartnerId.of("college")), Optional.empty())),
                new Split.Portion(Share.of(1, 2), new Split.Taker(Optional.empty(), Optional.of(inner)))));
    }

    static Split byKey(String... parties) {
        return new Split.ByKey(
                Optional.empty(), Arrays.stream(parties).map(PartnerId::of).toList());
    }

    static Subsidy subsidy(String payer, String period) {
        return new Subsidy(
                PartnerId.of(payer),
                Optional.empty(),
                Optional.empty(),
                Optional.of(period).filter(text -> !text.isEmpty()).map(Period::parse));
    }

    static Edit reported(Optional<String> payer) {
        return Edits.funding(plan -> plan.toBuilder()
                .addReported(ReportedAmount.builder()
                        .id(ElementId.of("reported"))
                        .subject(Edits.TEXT)
                        .amount(Quantity.parse("<200000 EUR"))
                        .payer(payer.map(PartnerId::of))
                        .build())
                .build());
    }

    static Edit leastGroup(String partner, String pupils) {
        return Edits.funding(plan -> plan.toBuilder()
                .addLeastGroup(LeastGroup.builder()
                        .id(ElementId.of(partner))
                        .partner(PartnerId.of(partner))
                        .pupils(Quantity.parse(pupils))
                        .build())
                .build());
    }
}
