package nl.schakel.samples.question;

import static nl.schakel.samples.question.Sketch.FUND;
import static nl.schakel.samples.question.Sketch.MAVO;
import static nl.schakel.samples.question.Sketch.ROC;
import static nl.schakel.samples.question.Sketch.VMBO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Status;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.ConditionalInvoice;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.arrangement.Split;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule by which arrangements show who pays in the main. */
class QuestionPaymentModelTest {

    private static final Share HALF = Share.of(1, 2);
    private static final Share QUARTER = Share.of(1, 4);

    static Stream<Arguments> cases() {
        return Stream.of(
                // vmbo pays mbo
                Arguments.of("by pupil", PaymentModel.VMBO_PAYS_MBO, List.of(byPupil(VMBO, MAVO))),
                Arguments.of("by hour", PaymentModel.VMBO_PAYS_MBO, List.of(byHour(VMBO, ROC))),
                Arguments.of("an amount", PaymentModel.VMBO_PAYS_MBO, List.of(grant(VMBO, ROC))),
                Arguments.of(
                        "and bears its own too",
                        PaymentModel.VMBO_PAYS_MBO,
                        List.of(inKind(VMBO), inKind(ROC), byPupil(VMBO))),
                Arguments.of(
                        "and shares a cost by halves too",
                        PaymentModel.VMBO_PAYS_MBO,
                        List.of(shares(portion(HALF, VMBO), portion(HALF, ROC)), byPupil(VMBO))),
                Arguments.of("is paid by mbo", PaymentModel.UNKNOWN, List.of(byHour(ROC, VMBO))),
                Arguments.of("pays and is paid", PaymentModel.UNKNOWN, List.of(byPupil(VMBO), byHour(ROC, MAVO))),
                Arguments.of("nobody named that pays", PaymentModel.UNKNOWN, List.of(byPupil())),
                Arguments.of("vmbo pays vmbo", PaymentModel.UNKNOWN, List.of(grant(VMBO, MAVO))),
                Arguments.of(
                        "no longer",
                        PaymentModel.UNKNOWN,
                        List.of(grant(VMBO, ROC).toBuilder()
                                .status(Status.ENDED)
                                .build())),
                // half and half
                Arguments.of(
                        "two parties",
                        PaymentModel.HALF_AND_HALF,
                        List.of(shares(portion(HALF, VMBO), portion(HALF, ROC)))),
                Arguments.of(
                        "two schools",
                        PaymentModel.HALF_AND_HALF,
                        List.of(shares(portion(HALF, VMBO), portion(HALF, MAVO)))),
                Arguments.of(
                        "half among the schools by a key",
                        PaymentModel.HALF_AND_HALF,
                        List.of(shares(portion(HALF, ROC), portion(HALF, byKey(VMBO, MAVO))))),
                Arguments.of(
                        "half in two quarters",
                        PaymentModel.HALF_AND_HALF,
                        List.of(shares(portion(HALF, ROC), portion(QUARTER, VMBO), portion(QUARTER, MAVO)))),
                Arguments.of(
                        "half among both by a key",
                        PaymentModel.UNKNOWN,
                        List.of(shares(portion(HALF, ROC), portion(HALF, byKey(VMBO, ROC))))),
                Arguments.of(
                        "other parts",
                        PaymentModel.UNKNOWN,
                        List.of(shares(portion(QUARTER, ROC), portion(Share.of(3, 4), VMBO)))),
                Arguments.of("by a key", PaymentModel.UNKNOWN, List.of(share(byKey(VMBO, ROC)))),
                // each its own
                Arguments.of("both in kind", PaymentModel.EACH_ITS_OWN, List.of(inKind(VMBO), inKind(ROC))),
                Arguments.of(
                        "both in kind, an invoice possible",
                        PaymentModel.EACH_ITS_OWN,
                        List.of(inKind(VMBO), inKind(ROC), invoice())),
                Arguments.of(
                        "both in kind, beside a grant",
                        PaymentModel.EACH_ITS_OWN,
                        List.of(inKind(VMBO), inKind(ROC), grant(FUND, ROC))),
                Arguments.of(
                        "both in kind, but a shared cost",
                        PaymentModel.UNKNOWN,
                        List.of(inKind(VMBO), inKind(ROC), share(byKey(VMBO, ROC)))),
                Arguments.of("vmbo only", PaymentModel.UNKNOWN, List.of(inKind(VMBO))),
                // mbo with programme money
                Arguments.of(
                        "mbo in kind and a grant",
                        PaymentModel.MBO_WITH_PROGRAMME_MONEY,
                        List.of(inKind(ROC), grant(FUND, ROC))),
                Arguments.of("mbo in kind only", PaymentModel.UNKNOWN, List.of(inKind(ROC))),
                Arguments.of("a grant only", PaymentModel.UNKNOWN, List.of(grant(FUND, ROC))),
                Arguments.of(
                        "a grant to all",
                        PaymentModel.UNKNOWN,
                        List.of(inKind(ROC), grant(FUND, PartnerId.COMMON_PURSE))),
                Arguments.of(
                        "vmbo shares a cost",
                        PaymentModel.UNKNOWN,
                        List.of(inKind(ROC), grant(FUND, ROC), share(byKey(VMBO, MAVO)))),
                Arguments.of("an invoice only", PaymentModel.UNKNOWN, List.of(invoice())),
                Arguments.of("nothing", PaymentModel.UNKNOWN, List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void model(String why, PaymentModel model, List<Arrangement> arrangements) {
        Dossier dossier = Sketch.silent()
                .with(builder -> builder.funding(
                        FundingPlan.builder().arrangements(arrangements).build()))
                .dossier();
        assertThat(PaymentModel.of(dossier.asOf(Sketch.DAY))).isEqualTo(model);
        Answer answer = Question.WHO_PAYS.ask(List.of(dossier)).get(0);
        assertThat(answer.value()).isEqualTo(new AnswerValue.Pays(model));
        assertThat(answer.grounds().isEmpty()).isEqualTo(model == PaymentModel.UNKNOWN);
    }

    private static ElementId id(String name, Object... parties) {
        StringBuilder id = new StringBuilder(name);
        Stream.of(parties).forEach(party -> id.append('-').append(party));
        return ElementId.of(id.toString());
    }

    private static PerPupilTransfer byPupil(PartnerId... payers) {
        return PerPupilTransfer.builder()
                .id(id("pupils"))
                .subject(Sketch.text("teaching"))
                .addPayers(payers)
                .payee(ROC)
                .build();
    }

    private static HourlyPayment byHour(PartnerId payer, PartnerId payee) {
        return HourlyPayment.builder()
                .id(id("hours", payer, payee))
                .subject(Sketch.text("teaching"))
                .payer(payer)
                .addPayees(payee)
                .rate(Euro.of("50.00"))
                .build();
    }

    private static Grant grant(PartnerId payer, PartnerId payee) {
        return Grant.builder()
                .id(id("grant", payer, payee))
                .subject(Sketch.text("start"))
                .payer(payer)
                .payee(payee)
                .build();
    }

    private static InKind inKind(PartnerId partner) {
        return InKind.builder()
                .id(id("kind", partner))
                .subject(Sketch.text("hours"))
                .partner(partner)
                .kind(Term.of(InKindKind.TASK_HOURS))
                .build();
    }

    private static ConditionalInvoice invoice() {
        return ConditionalInvoice.builder()
                .id(id("invoice"))
                .subject(Sketch.text("guest lesson"))
                .payer(VMBO)
                .payee(ROC)
                .build();
    }

    private static CostSharing shares(Split.Portion... portions) {
        return share(new Split.FixedShares(List.of(portions)));
    }

    private static CostSharing share(Split split) {
        return CostSharing.builder()
                .id(id("cost"))
                .subject(Sketch.text("cost"))
                .split(split)
                .build();
    }

    private static Split.Portion portion(Share share, PartnerId party) {
        return new Split.Portion(share, new Split.Taker(Optional.of(party), Optional.empty()));
    }

    private static Split.Portion portion(Share share, Split among) {
        return new Split.Portion(share, new Split.Taker(Optional.empty(), Optional.of(among)));
    }

    private static Split byKey(PartnerId... parties) {
        return new Split.ByKey(Optional.empty(), List.of(parties));
    }
}
