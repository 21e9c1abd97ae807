package nl.schakel.samples.dataset;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.text.Codes;
import nl.schakel.io.document.DossierReader;
import nl.schakel.model.evidence.Dossier;

/** The documented partnerships, such as {@code Portraits.get("tot-route")}: each is read and checked once, when it is first asked for. */
public final class Portraits {

    /** The place of the report's own comparison table, whose figures are claims in the dossiers. */
    public static final String TABLE_OF_THE_REPORT = "2 Bevindingen, schema Wat? Betrokken";

    private static final List<String> IDS =
            List.of("profijt", "tot-route", "wvo-kw1c", "nassau-drenthe", "het-element");

    private static final Map<String, Checked<Dossier>> READ = new ConcurrentHashMap<>();

    private Portraits() {}

    /** {@return the ids of all dossiers, in the order of the report} */
    public static List<String> ids() {
        return IDS;
    }

    /** {@return all dossiers, in the order of the report} */
    public static List<Dossier> all() {
        return IDS.stream().map(Portraits::get).toList();
    }

    /**
     * Gives a dossier.
     *
     * @param id its id, such as 'tot-route'
     * @return the dossier
     * @throws nl.schakel.core.check.InvalidValueException if there is none of that id
     */
    public static Dossier get(String id) {
        return read(id).orElseThrow();
    }

    /**
     * Gives a dossier with what its check says, as a reader of its file would.
     *
     * @param id its id, such as 'tot-route'
     * @return the dossier with its issues
     * @throws nl.schakel.core.check.InvalidValueException if there is none of that id
     */
    public static Checked<Dossier> read(String id) {
        if (!IDS.contains(Check.given(id, "id"))) {
            throw Check.refused(
                    "dossier",
                    id,
                    "must be one that is shipped",
                    Codes.didYouMean(id, IDS, "Shipped are: " + String.join(", ", IDS) + "."));
        }
        return READ.computeIfAbsent(id, known -> Resources.read(DossierReader.standard(), "dossiers", known));
    }
}
