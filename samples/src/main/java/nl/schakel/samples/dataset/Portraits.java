package nl.schakel.samples.dataset;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.text.Codes;
import nl.schakel.io.document.DocumentFormat;
import nl.schakel.io.document.DocumentReader;
import nl.schakel.io.document.DossierReader;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.Dossier;

/**
 * The documented partnerships, such as {@code Portraits.get("tot-route")}: each is read once, when it is first asked for.
 *
 * <p>A test proves that none of them has an issue, so that only {@link #read} checks again.
 */
public final class Portraits {

    /** The place of the comparison table of the report of 2018, whose figures are claims in the dossiers. */
    public static final String TABLE_OF_THE_REPORT = "2 Bevindingen, schema Wat? Betrokken";

    /** The names of the files of each partnership, the earliest moment first; the last one bears its id. */
    private static final Map<String, List<String>> MOMENTS = byId("""
            profijt-2014 profijt-2015 profijt
            tot-route
            wvo-kw1c
            nassau-drenthe
            het-element
            rpo-noordoost-fryslan
            surhuisterveen
            sc-delfland-2012 sc-delfland
            kop-van-noord-holland
            bojoz
            povo
            dovoc
            maerlant
            betapartners
            perron
            kandinsky
            newman
            metameer
            focus
            junior-college
            groene-lyceum
            """);

    private static final List<String> NAMES =
            MOMENTS.values().stream().flatMap(List::stream).toList();

    private static final DocumentReader<Dossier> UNCHECKED = DocumentReader.of(DocumentFormat.DOSSIER);

    private static final Map<String, Dossier> READ = new ConcurrentHashMap<>();

    private Portraits() {}

    private static Map<String, List<String>> byId(String lines) {
        Map<String, List<String>> moments = new LinkedHashMap<>();
        lines.lines()
                .map(line -> List.of(line.split(" ")))
                .forEach(names -> moments.put(names.get(names.size() - 1), names));
        return moments;
    }

    /** {@return the ids of all partnerships: first those of the report of 2018, then of 2015, then of about 2014} */
    public static List<String> ids() {
        return List.copyOf(MOMENTS.keySet());
    }

    /** {@return the names of all dossiers, earlier moments too, such as 'profijt-2015'} */
    public static List<String> names() {
        return NAMES;
    }

    /** {@return the latest dossier of each partnership, in the order of {@link #ids()}} */
    public static List<Dossier> all() {
        return MOMENTS.keySet().parallelStream().map(Portraits::get).toList();
    }

    /** {@return the choice of all partnerships, to be narrowed} */
    public static Selection select() {
        return new Selection(all());
    }

    /**
     * Gives a dossier: the latest of a partnership by its id, an earlier one by its name.
     *
     * @param name an id such as 'tot-route', or a name such as 'profijt-2015'
     * @return the dossier
     * @throws nl.schakel.core.check.InvalidValueException if there is none of that name
     */
    public static Dossier get(String name) {
        known("dossier", name, NAMES);
        return READ.computeIfAbsent(
                name, file -> Resources.read(UNCHECKED, "dossiers", file).orElseThrow());
    }

    /**
     * Gives all moments of a partnership.
     *
     * @param id its id, such as 'profijt'
     * @return its dossiers, the earliest first
     * @throws nl.schakel.core.check.InvalidValueException if there is none of that id
     */
    public static List<Dossier> snapshots(String id) {
        known("partnership", id, ids());
        return MOMENTS.get(id).stream().map(Portraits::get).toList();
    }

    /**
     * Looks at a partnership from a day: at its latest dossier that does not speak of a later day.
     *
     * @param id its id, such as 'profijt'
     * @param day the day
     * @return the view of that day
     * @throws nl.schakel.core.check.InvalidValueException if there is none of that id, or none that early
     */
    public static AsOf asOf(String id, LocalDate day) {
        Check.given(day, "day");
        List<Dossier> snapshots = snapshots(id);
        return snapshots.stream()
                .filter(dossier -> !dossier.asOf().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(snapshots.get(0))
                .asOf(day);
    }

    /**
     * Reads a dossier anew with all checks, as a reader of its file would.
     *
     * @param name an id such as 'tot-route', or a name such as 'profijt-2015'
     * @return the dossier with its issues
     * @throws nl.schakel.core.check.InvalidValueException if there is none of that name
     */
    public static Checked<Dossier> read(String name) {
        known("dossier", name, NAMES);
        return Resources.read(DossierReader.standard(), "dossiers", name);
    }

    private static void known(String what, String name, List<String> known) {
        if (!known.contains(Check.given(name, what))) {
            throw Check.refused(
                    what,
                    name,
                    "must be one that is shipped",
                    Codes.didYouMean(name, known, "Shipped are: " + String.join(", ", known) + "."));
        }
    }
}
