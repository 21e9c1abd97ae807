package nl.schakel.assessment.fact;

import static nl.schakel.assessment.fact.FundingFacts.ARRANGEMENTS;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.funding.ReportedAmount;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.ConditionalInvoice;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.Fee;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.arrangement.Prohibition;
import nl.schakel.model.funding.arrangement.Subsidy;

/** Facts about who pays whom. */
final class PayerFacts {

    static final Listed<Arrangement> MONEY = ARRANGEMENTS.where(each -> isMoney(each.it()));
    private static final Listed<Arrangement> BORNE =
            ARRANGEMENTS.where(each -> each.it() instanceof InKind ? Truth.TRUE : isMoney(each.it()));
    private static final Listed<ReportedAmount> REPORTED = Listed.plain(
            "funding/reported", view -> view.partnership().funding().reported(), ReportedAmount::subject);

    private PayerFacts() {}

    static List<Fact> all() {
        return List.of(
                Fact.number(
                        "funding.payers",
                        "payers",
                        ARRANGEMENTS.from(),
                        LocalizedText.of(
                                "hoeveel partijen geld geven; een groep telt voor zoveel als zij er heeft",
                                "how many parties give money; a group counts for as many as it has"),
                        view -> {
                            Seen payers = paying("funding.payers", view, names -> names);
                            return Known.follows(payers, Parties.howMany(view, (FactValue.Codes) payers.value()));
                        }),
                together(
                        "funding.one-payer",
                        "één partij betaalt alles",
                        "one party pays everything",
                        (id, view) -> paying(id, view, names -> names),
                        (names, view) -> isOne(Parties.howMany(view, names))),
                Fact.codes(
                        "funding.payer-sectors",
                        Sector.class,
                        ARRANGEMENTS.from(),
                        LocalizedText.of("uit welke sectoren er geld komt", "from which sectors money comes"),
                        view -> paying("funding.payer-sectors", view, names -> Parties.sectors(view, names))),
                together(
                        "funding.both-sectors-pay",
                        "vo en mbo betalen beide",
                        "both vo and mbo pay",
                        (id, view) -> paying(id, view, names -> Parties.sectors(view, names)),
                        (sectors, view) -> Known.ofBoth(sectors)),
                together(
                        "funding.both-sectors-contribute",
                        "vo en mbo dragen beide bij, in geld of in natura",
                        "both vo and mbo contribute, in money or in kind",
                        (id, view) -> Known.either(
                                BORNE.look(view).codes(id, each -> Parties.sectors(view, payers(each))),
                                reported(id, view, names -> Parties.sectors(view, names))),
                        (sectors, view) -> Known.ofBoth(sectors)),
                MONEY.any(
                        "funding.vo-pays-mbo",
                        "vo betaalt aan mbo",
                        "vo pays mbo",
                        each -> pays(each, Sector.VO, Sector.MBO)),
                MONEY.any(
                        "funding.mbo-pays-vo",
                        "mbo betaalt aan vo",
                        "mbo pays vo",
                        each -> pays(each, Sector.MBO, Sector.VO)),
                together(
                        "funding.third-party-payer",
                        "een derde betaalt mee, zoals een gemeente of een programma",
                        "a third party pays, such as a municipality or a programme",
                        (id, view) -> paying(id, view, names -> outside(view, names)),
                        (outside, view) -> Known.any(outside)));
    }

    /** A truth that follows from all payers together. */
    private static Fact together(
            String id,
            String nl,
            String en,
            BiFunction<String, AsOf, Seen> look,
            BiFunction<FactValue.Codes, AsOf, Truth> judgement) {
        return Fact.truth(id, ARRANGEMENTS.from(), LocalizedText.of(nl, en), view -> {
            Seen seen = look.apply(id, view);
            Truth truth = judgement.apply((FactValue.Codes) seen.value(), view);
            return Known.follows(seen, new FactValue.Holds(truth));
        });
    }

    /** What follows from those who pay, by arrangement or by an amount that is only reported. */
    private static Seen paying(String id, AsOf view, Function<FactValue.Codes, FactValue.Codes> as) {
        return Known.either(MONEY.look(view).codes(id, each -> as.apply(payers(each))), reported(id, view, as));
    }

    private static Seen reported(String id, AsOf view, Function<FactValue.Codes, FactValue.Codes> as) {
        return REPORTED.look(view)
                .codes(
                        id,
                        each -> as.apply(Parties.names(
                                each.it().payer().map(Set::of).orElse(Set.of()),
                                each.it().payer().isPresent())));
    }

    /** An invoice that may be sent is money only if it is. */
    private static Truth isMoney(Arrangement arrangement) {
        if (arrangement instanceof ConditionalInvoice) {
            return Truth.UNKNOWN;
        }
        return Truth.of(!(arrangement instanceof InKind || arrangement instanceof Prohibition));
    }

    private static FactValue.Codes payers(Element<Arrangement> each) {
        if (each.it() instanceof CostSharing sharing) {
            Set<PartnerId> payers = new LinkedHashSet<>(FundingFacts.bearers(sharing.split()));
            boolean sure = true;
            for (Subsidy subsidy : sharing.subsidies()) {
                Truth holds = subsidy.period()
                        .map(period -> period.contains(each.view().day()))
                        .orElse(Truth.TRUE);
                if (holds == Truth.TRUE) {
                    payers.add(subsidy.payer());
                }
                sure &= holds != Truth.UNKNOWN;
            }
            boolean whole = each.lacks("split") || FundingFacts.isWhole(sharing.split());
            return Parties.names(payers, sure && whole && each.closed("subsidies", sharing.subsidies()));
        }
        boolean list = each.it() instanceof Fee || each.it() instanceof PerPupilTransfer;
        return Parties.names(
                each.it().payers(), !list || each.closed("payers", each.it().payers()));
    }

    private static FactValue.Codes payees(Element<Arrangement> each) {
        Set<PartnerId> payees = new LinkedHashSet<>(each.it().payees());
        payees.remove(PartnerId.COMMON_PURSE);
        boolean list = each.it() instanceof HourlyPayment;
        return Parties.names(payees, !list || each.closed("payees", payees));
    }

    private static Truth pays(Element<Arrangement> each, Sector payer, Sector payee) {
        return Known.has(Parties.sectors(each.view(), payers(each)), payer)
                .and(Known.has(Parties.sectors(each.view(), payees(each)), payee));
    }

    private static Truth isOne(FactValue.Amount payers) {
        boolean several = payers.lower().filter(PayerFacts::isMoreThanOne).isPresent();
        boolean none = payers.upper().filter(most -> most.signum() == 0).isPresent();
        if (several || none) {
            return Truth.FALSE;
        }
        return payers.equals(Amounts.exact(1)) ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static boolean isMoreThanOne(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) > 0;
    }

    /** Those of the payers who stand outside the partnership. */
    private static FactValue.Codes outside(AsOf view, FactValue.Codes payers) {
        Set<String> outside = new LinkedHashSet<>();
        boolean sure = payers.complete();
        for (String payer : payers.there()) {
            Truth stands =
                    Parties.membership(view, payer).map(Parties::standsOutside).orElse(Truth.UNKNOWN);
            if (stands == Truth.TRUE) {
                outside.add(payer);
            }
            sure &= stands != Truth.UNKNOWN;
        }
        return new FactValue.Codes(outside, sure);
    }
}
