package nl.schakel.samples.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.Split;
import nl.schakel.model.funding.arrangement.SplitKey;
import nl.schakel.model.funding.projection.Break;
import nl.schakel.model.funding.projection.Projection;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Notice;
import nl.schakel.model.partnership.Partnership;

/** A projection in words: the net of every party year by year, where the plan breaks, what is missing, and what is assumed. */
public final class ProjectionText {

    private static final String NO_FLOW = "–";
    private static final String UNKNOWN = "?";

    private final Named named;
    private final Projection projection;
    private final List<FundingStatement> statements;
    private final List<SchoolYear> years;

    private ProjectionText(Named named, Projection projection) {
        this.named = named;
        this.projection = projection;
        this.statements = projection.statements();
        this.years = statements.stream().map(each -> each.basis().schoolYear()).toList();
    }

    /**
     * Words a projection.
     *
     * @param partnership whose plan it is
     * @param projection the projection, of one school year at least
     * @param language the language
     * @return the text
     */
    public static String of(Partnership partnership, Projection projection, Language language) {
        return new ProjectionText(new Named(partnership, language), projection).write();
    }

    private String write() {
        String howMany = years.size() == 1
                ? named.in(YearWords.ONE_SCHOOL_YEAR)
                : named.fill(YearWords.SCHOOL_YEARS, Integer.toString(years.size()));
        String title = named.fill(
                YearWords.PROJECTION,
                named.partnership().identity().name(),
                howMany,
                years.get(0).toString());
        return named.wrapped(title)
                + "\n"
                + nets()
                + named.list(YearWords.BREAKS, breaks())
                + named.list(YearWords.MISSING, missing())
                + named.list(YearWords.NOTES, notes())
                + named.list(YearWords.PUPILS, pupils())
                + named.list(YearWords.ASSUMPTIONS, assumptions());
    }

    private String nets() {
        Set<PartnerId> parties = new LinkedHashSet<>();
        statements.forEach(each -> parties.addAll(each.parties()));
        if (parties.isEmpty()) {
            return named.in(YearWords.NO_PAYMENT) + "\n";
        }
        TextTable table = TextTable.of(Stream.concat(
                        Stream.of(named.in(YearWords.SCHOOL_YEAR)),
                        parties.stream().map(named::party))
                .toList());
        for (FundingStatement statement : statements) {
            List<String> row =
                    new ArrayList<>(List.of(statement.basis().schoolYear().toString()));
            parties.forEach(party -> row.add(net(statement, party)));
            table.row(row);
        }
        Set<String> shown = statements.stream()
                .flatMap(statement -> parties.stream().map(party -> net(statement, party)))
                .collect(Collectors.toSet());
        return table + "\n" + hints(shown);
    }

    /** Where nothing flows that can be computed, it matters whether an input is missing. */
    private String net(FundingStatement statement, PartnerId party) {
        if (statement.parties().contains(party)) {
            return named.money(statement.netWithin(party));
        }
        Lacking lacking = new Lacking(projection.plan());
        return statement.missing().stream().anyMatch(input -> lacking.moves(input, party)) ? UNKNOWN : NO_FLOW;
    }

    private String hints(Set<String> shown) {
        boolean bounds = statements.stream().anyMatch(each -> !each.enclosures().isEmpty());
        boolean missing = statements.stream().anyMatch(each -> !each.missing().isEmpty());
        return named.wrapped(named.in(YearWords.NET_HINT))
                + (shown.contains(NO_FLOW) ? named.wrapped(named.in(YearWords.NO_FLOW_HINT)) : "")
                + (shown.contains(UNKNOWN) ? named.wrapped(named.in(YearWords.UNKNOWN_HINT)) : "")
                + (bounds ? named.wrapped(named.in(YearWords.BOUNDS_HINT)) : "")
                + (missing ? named.wrapped(named.in(YearWords.INCOMPLETE)) : "");
    }

    private List<String> breaks() {
        List<String> breaks = projection.breaks().stream()
                .map(each -> each.year() + ": " + named.words(each.text()))
                .toList();
        return breaks.isEmpty() ? List.of(named.in(YearWords.NO_BREAKS)) : breaks;
    }

    private List<String> missing() {
        OverTheYears missing = new OverTheYears(named, years);
        statements.forEach(
                each -> each.missing().forEach(input -> missing.add(each.basis().schoolYear(), named.missing(input))));
        return missing.texts();
    }

    /** The warnings, without those that stand among the breaks. */
    private List<String> notes() {
        List<Notice> told = projection.breaks().stream().map(Break::text).toList();
        OverTheYears notes = new OverTheYears(named, years);
        statements.forEach(each -> each.warnings().stream()
                .filter(warning -> !told.contains(warning))
                .forEach(warning -> notes.add(each.basis().schoolYear(), named.words(warning))));
        return notes.texts();
    }

    private List<String> pupils() {
        return statements.stream()
                .flatMap(each -> PupilGroup.of(each.basis()).stream())
                .distinct()
                .map(group -> named.group(group) + ": "
                        + String.join(
                                ", ",
                                statements.stream()
                                        .map(each -> each.basis()
                                                .pupils(group.partner(), group.learningYear())
                                                .map(named::count)
                                                .orElse(UNKNOWN))
                                        .toList()))
                .toList();
    }

    /** What the first year assumes holds for all; later years say it again before what they assume themselves. */
    private List<String> assumptions() {
        OverTheYears assumptions = new OverTheYears(named, years);
        FundingBasis first = statements.get(0).basis();
        String known = first.assumption().map(named::in).orElse("");
        for (FundingStatement statement : statements) {
            String all = statement.basis().assumption().map(named::in).orElse("");
            boolean again = !known.isEmpty() && (all.equals(known) || all.startsWith(known + "; "));
            if (again) {
                assumptions.add(statement.basis().schoolYear(), known);
            }
            String own = again ? all.substring(Math.min(all.length(), known.length() + 2)) : all;
            if (!own.isEmpty()) {
                assumptions.add(statement.basis().schoolYear(), own);
            }
        }
        List<String> texts = new ArrayList<>(assumptions.texts());
        if (years.size() > 1 && statements.stream().allMatch(each -> sameButPupils(first, each.basis()))) {
            texts.add(named.fill(YearWords.THE_REST_STAYS, first.schoolYear().toString()));
        }
        if (statements.stream().anyMatch(each -> !each.basis().pupils().equals(first.pupils()))) {
            keysOfPupils(first)
                    .forEach(arrangement -> texts.add(named.fill(
                            YearWords.KEY_STAYS,
                            named.subject(arrangement),
                            first.schoolYear().toString())));
        }
        return texts;
    }

    /** The costs that are split by weights which should move with the pupils, and do not. */
    private List<ElementId> keysOfPupils(FundingBasis first) {
        return projection.plan().arrangements().stream()
                .filter(each -> each instanceof CostSharing cost && isByPupils(cost.split()))
                .map(Arrangement::id)
                .filter(id -> first.keys().containsKey(id)
                        && statements.stream()
                                .allMatch(each -> first.keys()
                                        .get(id)
                                        .equals(each.basis().keys().get(id))))
                .toList();
    }

    private static boolean isByPupils(Split split) {
        boolean here = split instanceof Split.ByKey byKey
                && byKey.key().stream()
                        .anyMatch(key -> key.is(SplitKey.PUPILS) || key.is(SplitKey.PUPILS_CORRECTED_BY_FLOW));
        return here
                || split.takers().stream()
                        .flatMap(taker -> taker.among().stream())
                        .anyMatch(ProjectionText::isByPupils);
    }

    private static boolean sameButPupils(FundingBasis one, FundingBasis other) {
        return one.amountsPerPupil().equals(other.amountsPerPupil())
                && one.hours().equals(other.hours())
                && one.costs().equals(other.costs())
                && one.keys().equals(other.keys());
    }
}
