package nl.schakel.io.report.section;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.io.report.words.Units;
import nl.schakel.io.report.words.Values;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.ConditionalInvoice;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.Fee;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.arrangement.Prohibition;
import nl.schakel.model.funding.arrangement.Split;

/** The arrangements about money that are in force, with least groups and amounts that are only reported. */
record ArrangementSection(Teller teller) implements Section {

    private static final ModelPath FUNDING = ModelPath.of("funding");

    private static final LocalizedText SHARED = LocalizedText.of("gedeelde kosten", "shared cost");
    private static final LocalizedText PER_PUPIL =
            LocalizedText.of("deel van de bekostiging per leerling", "share of the funding of each pupil");
    private static final LocalizedText HOURS = LocalizedText.of("uren tegen een tarief", "hours at a rate");
    private static final LocalizedText INVOICE = LocalizedText.of("factuur als het voorkomt", "invoice if it happens");
    private static final LocalizedText GRANT = LocalizedText.of("subsidie of bijdrage", "grant or contribution");
    private static final LocalizedText FEE = LocalizedText.of("jaarlijkse bijdrage", "yearly contribution");
    private static final LocalizedText PROHIBITION = LocalizedText.of("verbod", "prohibition");
    private static final LocalizedText EACH = LocalizedText.of("elk {} per schooljaar", "each {} a school year");
    private static final LocalizedText NOT_FROM = LocalizedText.of("niet te betalen uit {}", "not to be paid from {}");
    private static final LocalizedText ONLY_FOR = LocalizedText.of("alleen voor: ", "only for: ");
    private static final LocalizedText IN = LocalizedText.of("{} in {}", "{} in {}");
    private static final LocalizedText BY_KEY = LocalizedText.of("{}, verdeeld naar {}", "{}, divided by {}");
    private static final LocalizedText NO_KEY =
            LocalizedText.of("{}, verdeelsleutel onbekend", "{}, divided by an unknown key");

    @Override
    public String id() {
        return "money";
    }

    @Override
    public LocalizedText title() {
        return Labels.MONEY;
    }

    @Override
    public boolean isEmpty() {
        return arrangements().isEmpty()
                && plan().leastGroups().isEmpty()
                && plan().reported().isEmpty();
    }

    private FundingPlan plan() {
        return teller.view().partnership().funding();
    }

    private List<Arrangement> arrangements() {
        return teller.view().current(plan().arrangements());
    }

    @Override
    public void write(Markup out) {
        if (!arrangements().isEmpty()) {
            List<LocalizedText> heads = List.of(Labels.SUBJECT, Labels.KIND, Labels.AGREED, Labels.SOURCE);
            teller.table(
                    out,
                    Labels.ARRANGEMENTS,
                    heads,
                    rows -> arrangements()
                            .forEach(each -> rows.text("\n").add("tr", row -> {
                                row.add("td", Phrases.capital(teller.in(each.subject())));
                                row.add("td", kind(each));
                                row.add("td", agreed(each));
                                source(row, "arrangements", each.id().value());
                            })));
        }
        if (!plan().leastGroups().isEmpty()) {
            List<LocalizedText> heads = List.of(Labels.WHO, Labels.EXTENT, Labels.WORDS, Labels.SOURCE);
            teller.table(
                    out,
                    Labels.LEAST_GROUPS,
                    heads,
                    rows -> plan().leastGroups()
                            .forEach(each -> rows.text("\n").add("tr", row -> {
                                row.add("td", teller.party(each.partner()));
                                row.add("td", Units.text(each.pupils(), teller.language()));
                                row.add("td", each.text().map(teller::in).orElse(""));
                                source(row, "least-groups", each.id().value());
                            })));
        }
        if (!plan().reported().isEmpty()) {
            List<LocalizedText> heads = List.of(Labels.SUBJECT, Labels.AMOUNT, Labels.SOURCE);
            teller.table(
                    out,
                    Labels.REPORTED,
                    heads,
                    rows -> plan().reported()
                            .forEach(each -> rows.text("\n").add("tr", row -> {
                                row.add("td", Phrases.capital(teller.in(each.subject())));
                                row.add("td", Units.text(each.amount(), teller.language()));
                                source(row, "reported", each.id().value());
                            })));
        }
    }

    private void source(Markup row, String list, String id) {
        row.add(
                "td",
                cell -> teller.source(
                        cell, teller.view().source(FUNDING.child(list).child(id))));
    }

    private String kind(Arrangement arrangement) {
        if (arrangement instanceof InKind inKind) {
            return teller.in(inKind.kind().label());
        }
        if (arrangement instanceof Fee || arrangement instanceof Prohibition) {
            return teller.in(arrangement instanceof Fee ? FEE : PROHIBITION);
        }
        return teller.in(
                arrangement instanceof CostSharing
                        ? SHARED
                        : arrangement instanceof PerPupilTransfer
                                ? PER_PUPIL
                                : arrangement instanceof HourlyPayment
                                        ? HOURS
                                        : arrangement instanceof Grant ? GRANT : INVOICE);
    }

    private String agreed(Arrangement arrangement) {
        if (arrangement instanceof CostSharing cost) {
            return split(cost.split())
                    + cost.billPaidBy()
                            .map(party -> " → " + teller.party(party))
                            .orElse("");
        }
        if (arrangement instanceof PerPupilTransfer transfer) {
            return flow(transfer.payers(), List.of(transfer.payee())) + ": " + shares(transfer);
        }
        if (arrangement instanceof HourlyPayment hours) {
            String rate = hours.rate().text(teller.language());
            return flow(List.of(hours.payer()), hours.payees()) + ": "
                    + Phrases.fill(Labels.PER_HOUR, teller.language(), rate);
        }
        if (arrangement instanceof ConditionalInvoice invoice) {
            String rate =
                    invoice.rate().map(known -> known.text(teller.language())).orElse("?");
            return flow(List.of(invoice.payer()), List.of(invoice.payee())) + ": "
                    + Phrases.fill(Labels.PER_HOUR, teller.language(), rate);
        }
        if (arrangement instanceof Grant grant) {
            return flow(List.of(grant.payer()), List.of(grant.payee())) + ": "
                    + grant.amount()
                            .map(amount -> Units.text(amount, teller.language()))
                            .orElse(teller.in(Phrases.UNKNOWN))
                    + grant.earmark()
                            .map(only -> "; " + teller.in(ONLY_FOR) + teller.in(only))
                            .orElse("");
        }
        if (arrangement instanceof Fee fee) {
            return flow(fee.payers(), fee.payees()) + ": "
                    + fee.amount()
                            .map(amount -> Phrases.fill(EACH, teller.language(), amount.text(teller.language())))
                            .orElse(teller.in(Phrases.UNKNOWN));
        }
        if (arrangement instanceof Prohibition prohibition) {
            return Phrases.fill(NOT_FROM, teller.language(), teller.in(prohibition.money()))
                    + prohibition.article().map(article -> " (" + article + ")").orElse("");
        }
        InKind inKind = (InKind) arrangement;
        return teller.party(inKind.partner())
                + inKind.extent()
                        .map(extent -> ": " + Units.text(extent, teller.language()))
                        .orElse("");
    }

    private String shares(PerPupilTransfer transfer) {
        return transfer.shares().isEmpty()
                ? teller.in(Phrases.UNKNOWN)
                : transfer.shares().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(share -> Phrases.fill(
                                IN,
                                teller.language(),
                                share.getValue().toString(),
                                Values.text(share.getKey(), teller.language())))
                        .collect(Collectors.joining(", "));
    }

    private String split(Split split) {
        if (split instanceof Split.FixedShares fixed) {
            return fixed.portions().stream()
                    .map(portion -> portion.share() + ": " + taker(portion.taker()))
                    .collect(Collectors.joining("; "));
        }
        Split.ByKey byKey = (Split.ByKey) split;
        String parties = parties(byKey.parties());
        return byKey.key()
                .map(key -> Phrases.fill(BY_KEY, teller.language(), parties, teller.in(key.label())))
                .orElseGet(() -> Phrases.fill(NO_KEY, teller.language(), parties));
    }

    private String taker(Split.Taker taker) {
        return taker.party()
                .map(teller::party)
                .orElseGet(() -> split(taker.among().orElseThrow()));
    }

    private String flow(Iterable<PartnerId> from, Iterable<PartnerId> to) {
        return parties(from) + " → " + parties(to);
    }

    private String parties(Iterable<PartnerId> parties) {
        List<String> names = new java.util.ArrayList<>();
        parties.forEach(party -> names.add(teller.party(party)));
        return names.isEmpty() ? "?" : String.join(", ", names);
    }
}
