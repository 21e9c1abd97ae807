package nl.schakel.io.report.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.io.report.words.Units;
import nl.schakel.io.statement.ArrangementText;
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

/** The arrangements about money that are in force, with least groups and amounts that are only reported. */
record ArrangementSection(Teller teller) implements Section {

    private static final ModelPath FUNDING = ModelPath.of("funding");

    private static final Map<Class<? extends Arrangement>, LocalizedText> KINDS = Map.of(
            CostSharing.class,
            LocalizedText.of("gedeelde kosten", "shared cost"),
            PerPupilTransfer.class,
            LocalizedText.of("deel van de bekostiging per leerling", "share of the funding of each pupil"),
            HourlyPayment.class,
            LocalizedText.of("uren tegen een tarief", "hours at a rate"),
            ConditionalInvoice.class,
            LocalizedText.of("factuur onder voorwaarde", "invoice on a condition"),
            Grant.class,
            LocalizedText.of("subsidie of bijdrage", "grant or contribution"),
            Fee.class,
            LocalizedText.of("jaarlijkse bijdrage", "yearly contribution"),
            InKind.class,
            LocalizedText.of("in natura", "in kind"),
            Prohibition.class,
            LocalizedText.of("verbod", "prohibition"));

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
        return Optional.ofNullable(KINDS.get(arrangement.getClass()))
                .map(teller::in)
                .orElseThrow(
                        () -> new IllegalStateException("Impossible state: no name for " + arrangement.getClass()));
    }

    private String agreed(Arrangement arrangement) {
        return new ArrangementText(party -> LocalizedText.same(teller.party(party)))
                .text(arrangement, teller.language());
    }
}
