package nl.schakel.io.duo.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schakel.assessment.law.rpo.Territory;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.BoardNumber;
import nl.schakel.core.id.MunicipalityCode;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.core.quantity.Count;
import nl.schakel.io.duo.DuoRow;
import nl.schakel.io.duo.row.RegisteredSite;
import nl.schakel.io.duo.row.SchoolSite;
import nl.schakel.io.duo.row.SitePupils;
import nl.schakel.model.region.Municipality;

/**
 * The municipalities with all boards that have a site in them and their pupils there, for the test of an RPO; given to it row by row.
 *
 * <pre>{@code
 * DuoTerritories region = new DuoTerritories();
 * DuoReader.pupils().forEach(pupils, region::pupils, issues::add).orElseThrow();
 * DuoReader.sites().forEach(sites, region::site, issues::add).orElseThrow();
 * RpoPlan plan = RpoPlan.builder().name("RPO").addParticipants(DuoTerritories.partner(BoardNumber.of("13554")))
 *         .addTerritories(region.territory(MunicipalityCode.of("0202")))
 *         .build();
 * }</pre>
 *
 * <p>The pupils are those of the column AANTAL LEERLINGEN, without those at a vavo; bounds are added as bounds. The file of sites is wanted
 * too, since the law counts boards with a site: one whose sites have no row in the file of pupils has 0 pupils there, which is an issue.
 * It holds each site once, and is for one thread.
 */
public final class DuoTerritories {

    /** A site as one of the files knows it. */
    private record Known(DuoRow<?> row, RegisteredSite site, Count pupils) {}

    private final Map<String, Known> counted = new LinkedHashMap<>();
    private final Map<String, Known> registered = new LinkedHashMap<>();
    private final Names municipalities = new Names();
    private final List<Issue> repeated = new ArrayList<>();

    /** Begins without sites. */
    public DuoTerritories() {}

    /**
     * Takes the pupils of a site; a second row of the same site is an issue, and the first one counts.
     *
     * @param row the row of the file of pupils
     */
    public void pupils(DuoRow<SitePupils> row) {
        SitePupils content = Check.given(row, "row").content();
        add(counted, new Known(row, content.site(), content.pupils()));
    }

    /**
     * Takes a site; a second row of the same site is an issue, and the first one counts.
     *
     * @param row the row of the file of sites
     */
    public void site(DuoRow<SchoolSite> row) {
        add(registered, new Known(row, Check.given(row, "row").content().site(), Count.of(0)));
    }

    private void add(Map<String, Known> sites, Known site) {
        String code = site.site().code().value();
        if (sites.putIfAbsent(code, site) != null) {
            repeated.add(Issue.of(
                    IssueCode.DUPLICATE_ID,
                    site.row().place(),
                    code,
                    "must stand in the file once",
                    "The first row counts; check both."));
            return;
        }
        municipalities.add(site.site().location().municipality());
    }

    /**
     * Gives the name by which a board takes part in a plan.
     *
     * @param board the number of the board
     * @return a name such as 'board-13554'
     */
    public static PartnerId partner(BoardNumber board) {
        return PartnerId.of("board-" + Check.given(board, "board"));
    }

    /** {@return the municipalities in which there is a site, by their codes} */
    public List<Municipality> municipalities() {
        return List.copyOf(municipalities.all());
    }

    /**
     * Gives a municipality with its boards, in the order of their numbers.
     *
     * @param code its code
     * @return its boards with their pupils in it
     * @throws nl.schakel.core.check.InvalidValueException if there is no site in it
     */
    public Territory territory(MunicipalityCode code) {
        Municipality municipality = municipalities
                .of(Check.given(code, "municipality code"))
                .orElseThrow(() -> Check.refused(
                        "municipality code",
                        code,
                        "must be that of a municipality with a site",
                        "Read the files first, and take a code of municipalities()."));
        Map<String, Count> byBoard = new TreeMap<>();
        counted.values().forEach(site -> sum(byBoard, code, site));
        registered.values().stream().filter(this::isUncounted).forEach(site -> sum(byBoard, code, site));
        Map<PartnerId, Count> pupils = new LinkedHashMap<>();
        byBoard.forEach((board, count) -> pupils.put(partner(BoardNumber.of(board)), count));
        return new Territory(municipality.name(), pupils);
    }

    /** {@return all municipalities with their boards, by their codes} */
    public List<Territory> territories() {
        return municipalities().stream()
                .map(municipality -> territory(municipality.code().orElseThrow()))
                .toList();
    }

    private static void sum(Map<String, Count> byBoard, MunicipalityCode code, Known known) {
        if (code(known.site()).equals(code)) {
            byBoard.merge(
                    known.site().board().value(),
                    known.pupils(),
                    (one, other) ->
                            new Count(one.least().add(other.least()), one.most().add(other.most())));
        }
    }

    private boolean isUncounted(Known site) {
        return !counted.containsKey(site.site().code().value());
    }

    private static MunicipalityCode code(RegisteredSite site) {
        return site.location().municipality().code().orElseThrow();
    }

    /** {@return rows of a site that stood there already, sites without pupils, and sites of which the files say different things} */
    public List<Issue> issues() {
        List<Issue> issues = new ArrayList<>(repeated);
        registered.values().forEach(site -> {
            if (isUncounted(site)) {
                issues.add(Issue.of(
                        IssueCode.INCOMPLETE,
                        site.row().place(),
                        site.site().code(),
                        "must have a row in the file of pupils",
                        "Its board " + site.site().board() + " counts in "
                                + municipalities
                                        .of(code(site.site()))
                                        .orElseThrow()
                                        .name()
                                + ", with 0 pupils at this site; check that both files are of one year."));
            } else {
                compare(counted.get(site.site().code().value()), site, issues);
            }
        });
        return List.copyOf(issues);
    }

    private static void compare(Known counted, Known registered, List<Issue> issues) {
        different(
                registered.row().place(),
                registered.site().board().value(),
                counted.site().board().value(),
                "board",
                issues);
        different(
                registered.row().place(),
                code(registered.site()).value(),
                code(counted.site()).value(),
                "municipality",
                issues);
    }

    private static void different(Place place, String here, String there, String what, List<Issue> issues) {
        if (!here.equals(there)) {
            issues.add(Issue.of(
                    IssueCode.DOUBTFUL,
                    place,
                    here,
                    "must be the " + what + " of the file of pupils, " + there,
                    "That of the file of pupils counts; check that both files are of one year."));
        }
    }
}
