package nl.schakel.io.report.section;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Status;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.words.Dates;
import nl.schakel.io.report.words.Names;
import nl.schakel.io.report.words.Paths;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.model.evidence.Walk;
import nl.schakel.model.governance.Consultation;
import nl.schakel.model.partnership.Event;

/** What is not in force: plans and wishes, or what is past or given up. */
record PlanSection(Teller teller, boolean past) implements Section {

    private static final Set<Status> PLANS = EnumSet.of(Status.WISHED, Status.PLANNED, Status.IN_PREPARATION);
    private static final Set<Status> PAST = EnumSet.of(Status.ENDED, Status.DROPPED);

    /** An element that is not in force. */
    private record Plan(ModelPath path, Object element, Status status) {}

    @Override
    public String id() {
        return past ? "past" : "plans";
    }

    @Override
    public LocalizedText title() {
        return past ? Labels.PAST : Labels.PLANS;
    }

    @Override
    public boolean isEmpty() {
        return plans().isEmpty();
    }

    private List<Plan> plans() {
        Set<Status> shown = past ? PAST : PLANS;
        List<Plan> plans = new ArrayList<>();
        Walk.visit(
                teller.view().partnership(),
                (path, value) -> status(value)
                        .filter(shown::contains)
                        .ifPresent(status -> plans.add(new Plan(path, value, status))));
        return plans;
    }

    private static Optional<Status> status(Object value) {
        return Shapes.partsOf(value).flatMap(parts -> parts.part("status")).map(part ->
                (Status) part.of((Record) value));
    }

    @Override
    public void write(Markup out) {
        out.add(Tag.of("p", "hint"), teller.in(past ? Labels.PAST_HINT : Labels.PLANS_HINT));
        List<LocalizedText> heads = List.of(Labels.WHAT, Labels.KIND, Labels.STATUS, Labels.SOURCE);
        teller.onlyTable(
                out,
                title(),
                heads,
                rows -> plans().forEach(plan -> rows.text("\n").add("tr", row -> row(row, plan))));
    }

    private void row(Markup row, Plan plan) {
        Language language = teller.language();
        row.add("td", cell -> {
            cell.add(
                    "strong",
                    Phrases.capital(Names.of(plan.element(), language)
                            .orElse(plan.path().last())));
            Names.text(plan.element(), language).ifPresent(text -> cell.text(" – " + text));
        });
        row.add("td", kind(plan.path()));
        row.add("td", teller.in(plan.status().label()) + when(plan.element()));
        row.add("td", cell -> teller.source(cell, teller.view().source(plan.path())));
    }

    private String when(Object element) {
        return time(element)
                .filter(time -> !time.isEmpty())
                .map(time -> ", " + time)
                .orElse("");
    }

    private Optional<String> time(Object element) {
        if (element instanceof Event event) {
            return Optional.of(Dates.text(event.when(), teller.language()));
        }
        if (element instanceof Consultation consultation) {
            return consultation.moment().map(moment -> Dates.text(moment, teller.language()));
        }
        return element instanceof Phased phased
                ? phased.period().map(period -> Dates.text(period, teller.language()))
                : Optional.empty();
    }

    private String kind(ModelPath path) {
        return path.parent()
                .filter(list -> !list.isRoot())
                .map(list -> Paths.kind(list.last(), teller.language()))
                .orElse("");
    }
}
