package nl.schakel.samples.table;

import static nl.schakel.samples.table.Columns.always;
import static nl.schakel.samples.table.KeyColumns.id;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.io.table.ColumnType;
import nl.schakel.io.table.Table;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.ConditionalInvoice;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.Fee;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.arrangement.Split;
import nl.schakel.model.funding.arrangement.SplitKey;
import nl.schakel.model.funding.arrangement.Subsidy;
import nl.schakel.model.funding.statement.Vat;

/** The table of arrangements about money, of whatever kind. */
final class ArrangementTable {

    private static final Columns<CostSharing> COST = new Columns<CostSharing>()
            .text("split", "verdeling / split", always(CostSharing::split))
            .terms(
                    "split_keys",
                    "verdeelsleutels / keys of the split",
                    SplitKey.class,
                    cost -> keys(cost.split()).toList())
            .list(
                    "subsidies",
                    "wat subsidies eerst dragen / what subsidies bear first",
                    cost -> cost.subsidies().stream()
                            .map(ArrangementTable::subsidy)
                            .toList())
            .text("bill_paid_by", "wie de rekening betaalt / who pays the bill", CostSharing::billPaidBy);

    private static final Columns<Arrangement> ARRANGEMENT = new Columns<Arrangement>()
            .text("type", "wat voor afspraak / what sort of arrangement", always(ArrangementTable::type))
            .localized("subject", "waarvoor / what for", always(Arrangement::subject))
            .list(
                    "payers",
                    "wie betalen, bijdragen of een deel dragen / who pay, give or bear a part",
                    Arrangement::payers)
            .list("payees", "wie ontvangen / who are paid", Arrangement::payees)
            .part(arrangement -> as(CostSharing.class, arrangement), COST)
            .list(
                    "shares",
                    "deel van het bedrag per leerling, per leerjaar / share of the amount per pupil, by learning year",
                    arrangement -> as(PerPupilTransfer.class, arrangement).stream()
                            .flatMap(transfer -> transfer.shares().entrySet().stream())
                            .map(ArrangementTable::share)
                            .toList())
            .number(
                    "rate_eur",
                    ColumnType.NUMBER,
                    "tarief per uur, in euro / rate an hour, in euros",
                    arrangement -> rate(arrangement).map(euro -> BigDecimal.valueOf(euro.cents(), 2)))
            .choice("vat", "of het bedrag btw bevat / whether the amount holds VAT", Vat.class, ArrangementTable::vat)
            .quantity(
                    "amount",
                    "bedrag / amount",
                    arrangement -> as(Grant.class, arrangement).flatMap(Grant::amount))
            .localized(
                    "earmark",
                    "waarvoor alleen / what alone for",
                    arrangement -> as(Grant.class, arrangement).flatMap(Grant::earmark))
            .term(
                    "in_kind",
                    "wat in natura / what in kind",
                    InKindKind.class,
                    arrangement -> as(InKind.class, arrangement).map(InKind::kind))
            .quantity(
                    "extent",
                    "omvang / extent",
                    arrangement -> as(InKind.class, arrangement).flatMap(InKind::extent))
            .part(Optional::of, TableBuilder.PHASE);

    private ArrangementTable() {}

    static List<Table> of(Entries entries) {
        return List.of(new TableBuilder<>(
                        "arrangements",
                        "afspraken over geld / arrangements about money",
                        KeyColumns.inDossiers(id("arrangement", "afspraak / arrangement")),
                        ARRANGEMENT)
                .nearestSource()
                .build(entries.inDossiers(
                        "funding/arrangements",
                        dossier -> dossier.partnership().funding().arrangements())));
    }

    private static <A extends Arrangement> Optional<A> as(Class<A> type, Arrangement arrangement) {
        return Optional.of(arrangement).filter(type::isInstance).map(type::cast);
    }

    private static String type(Arrangement arrangement) {
        return ((Shape.OneOf) Shapes.of(Arrangement.class)).nameOf(arrangement);
    }

    /** The keys that are known, the outermost first. */
    private static Stream<Term<SplitKey>> keys(Split split) {
        return split instanceof Split.ByKey byKey
                ? byKey.key().stream()
                : split.takers().stream()
                        .flatMap(taker -> taker.among().stream())
                        .flatMap(ArrangementTable::keys);
    }

    private static Optional<Euro> rate(Arrangement arrangement) {
        return as(HourlyPayment.class, arrangement)
                .flatMap(HourlyPayment::rate)
                .or(() -> as(ConditionalInvoice.class, arrangement).flatMap(ConditionalInvoice::rate));
    }

    private static Optional<Vat> vat(Arrangement arrangement) {
        return as(CostSharing.class, arrangement)
                .flatMap(CostSharing::vat)
                .or(() -> as(HourlyPayment.class, arrangement).flatMap(HourlyPayment::vat))
                .or(() -> as(ConditionalInvoice.class, arrangement).flatMap(ConditionalInvoice::vat))
                .or(() -> as(Fee.class, arrangement).flatMap(Fee::vat));
    }

    /** Such as '1/2 province, at most EUR 20000.00, ../2018-07-31'; '?' where the share is unknown. */
    private static String subsidy(Subsidy subsidy) {
        return subsidy.share().map(Share::toString).orElse("?")
                + " "
                + subsidy.payer()
                + subsidy.most().map(most -> ", at most " + most).orElse("")
                + subsidy.period().map(period -> ", " + period).orElse("");
    }

    private static String share(Map.Entry<LearningYear, Share> share) {
        return share.getKey() + " " + share.getValue();
    }
}
