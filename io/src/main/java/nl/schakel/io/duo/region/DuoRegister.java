package nl.schakel.io.duo.region;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.BoardNumber;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.InstitutionCode;
import nl.schakel.core.id.MunicipalityCode;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.text.Term;
import nl.schakel.io.duo.DuoRow;
import nl.schakel.io.duo.row.RegisteredSite;
import nl.schakel.io.duo.row.SchoolSite;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.institution.Site;
import nl.schakel.model.region.Municipality;

/**
 * The institutions, boards, sites and municipalities of a file of sites, as values of the model; given to it row by row, such as
 * {@code DuoReader.sites().forEach(file, register::site, issues::add)}. It holds each site once, and is for one thread.
 */
public final class DuoRegister {

    private static final Set<String> VMBO = Set.of("VBO", "MAVO", "VMBO", "BRUGJAAR");
    private static final Set<String> HAVO_VWO = Set.of("HAVO", "VWO", "BRUGJAAR");
    private static final Set<String> FIRST_YEARS = Set.of("BRUGJAAR");

    private final Map<String, SchoolSite> sites = new TreeMap<>();
    private final Names municipalities = new Names();
    private final List<Issue> issues = new ArrayList<>();

    /** Begins without sites. */
    public DuoRegister() {}

    /**
     * Takes a site; a second row of the same site is an issue, and the first one stays.
     *
     * @param row the row of the file of sites
     */
    public void site(DuoRow<SchoolSite> row) {
        RegisteredSite site = Check.given(row, "row").content().site();
        if (sites.putIfAbsent(site.code().value(), row.content()) != null) {
            issues.add(Issue.of(
                    IssueCode.DUPLICATE_ID,
                    row.place(),
                    site.code(),
                    "must stand in the file once",
                    "The first row counts; check both."));
            return;
        }
        municipalities.add(site.location().municipality());
    }

    /** {@return what could not be taken, in the order of the file} */
    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** {@return the municipalities in which there is a site, by their codes} */
    public List<Municipality> municipalities() {
        return List.copyOf(municipalities.all());
    }

    /** {@return the boards with their institutions, by their numbers} */
    public List<SchoolBoard> boards() {
        Map<String, List<RegisteredSite>> byBoard = registered().stream()
                .collect(Collectors.groupingBy(site -> site.board().value(), TreeMap::new, Collectors.toList()));
        return byBoard.values().stream().map(DuoRegister::board).toList();
    }

    private static SchoolBoard board(List<RegisteredSite> sites) {
        Set<InstitutionCode> institutions = new LinkedHashSet<>();
        Set<MunicipalityCode> municipalities = new LinkedHashSet<>();
        for (RegisteredSite site : sites) {
            institutions.add(site.code().institution());
            municipalities.add(site.location().municipality().code().orElseThrow());
        }
        return new SchoolBoard(sites.get(0).board(), institutions, municipalities);
    }

    private List<RegisteredSite> registered() {
        return sites.values().stream().map(SchoolSite::site).toList();
    }

    /**
     * Gives the institutions with their sites, by their codes. An institution goes by the name and the town of its first site; board and
     * denomination are those of all its sites, and absent where these differ.
     *
     * @return the institutions
     */
    public List<Institution> institutions() {
        Map<String, List<SchoolSite>> byCode = sites.values().stream()
                .collect(Collectors.groupingBy(
                        site -> site.site().code().institution().value(), TreeMap::new, Collectors.toList()));
        return byCode.values().stream().map(DuoRegister::institution).toList();
    }

    private static Institution institution(List<SchoolSite> sites) {
        SchoolSite first = sites.get(0);
        Set<String> structures = sites.stream()
                .flatMap(site -> site.education().structures().stream())
                .collect(Collectors.toSet());
        Institution.Builder institution = Institution.builder()
                .name(first.site().name())
                .kind(Term.of(kind(structures)))
                .code(first.site().code().institution())
                .town(first.site().location().address().town());
        Optional<BoardNumber> board =
                common(sites, site -> Optional.of(site.site().board()));
        institution
                .boardNumber(board)
                .denomination(common(sites, site -> site.education().denomination()));
        sites.forEach(site -> institution.addSites(site(site)));
        return institution.build();
    }

    private static Site site(SchoolSite site) {
        RegisteredSite known = site.site();
        return Site.builder()
                .id(ElementId.of(known.code().value().toLowerCase(Locale.ROOT)))
                .name(known.name())
                .town(known.location().address().town())
                .code(known.code())
                .denomination(site.education().denomination())
                .build();
    }

    /** The structure names the parts of schools that a site has; what is wider than one kind is mixed. */
    private static InstitutionKind kind(Set<String> structures) {
        if (structures.equals(Set.of("PRO"))) {
            return InstitutionKind.PRACTICAL_SCHOOL;
        }
        if (structures.isEmpty() || structures.equals(FIRST_YEARS)) {
            return InstitutionKind.SECONDARY_SCHOOL;
        }
        if (VMBO.containsAll(structures)) {
            return InstitutionKind.VMBO_SCHOOL;
        }
        return HAVO_VWO.containsAll(structures) ? InstitutionKind.HAVO_VWO_SCHOOL : InstitutionKind.SECONDARY_SCHOOL;
    }

    private static <V> Optional<V> common(List<SchoolSite> sites, Function<SchoolSite, Optional<V>> part) {
        Optional<V> first = part.apply(sites.get(0));
        return sites.stream().allMatch(site -> part.apply(site).equals(first)) ? first : Optional.empty();
    }
}
