package nl.schakel.samples.dataset;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.text.Codes;
import nl.schakel.io.document.DocumentFormat;
import nl.schakel.io.document.DocumentReader;
import nl.schakel.io.document.SurveyReader;
import nl.schakel.model.survey.Survey;

/** What the reports say beyond single partnerships, such as {@code Surveys.get("impressie-2018")}; read once, when first asked for. */
public final class Surveys {

    private static final List<String> IDS = List.of(
            "impressie-2018",
            "leerroutes-2018",
            "praktijkvoorbeelden-2015",
            "schoolportretten-2014",
            "overlegraad-2019");

    private static final DocumentReader<Survey> UNCHECKED = DocumentReader.of(DocumentFormat.SURVEY);

    private static final Map<String, Survey> READ = new ConcurrentHashMap<>();

    private Surveys() {}

    /** {@return the ids of all surveys, which are those of their publications} */
    public static List<String> ids() {
        return IDS;
    }

    /** {@return all surveys} */
    public static List<Survey> all() {
        return IDS.parallelStream().map(Surveys::get).toList();
    }

    /**
     * Gives a survey.
     *
     * @param id its id, such as 'impressie-2018'
     * @return the survey
     * @throws nl.schakel.core.check.InvalidValueException if there is none of that id
     */
    public static Survey get(String id) {
        known(id);
        return READ.computeIfAbsent(
                id, file -> Resources.read(UNCHECKED, "surveys", file).orElseThrow());
    }

    /**
     * Reads a survey anew with all checks, as a reader of its file would.
     *
     * @param id its id, such as 'impressie-2018'
     * @return the survey with its issues
     * @throws nl.schakel.core.check.InvalidValueException if there is none of that id
     */
    public static Checked<Survey> read(String id) {
        known(id);
        return Resources.read(SurveyReader.standard(), "surveys", id);
    }

    private static void known(String id) {
        if (!IDS.contains(Check.given(id, "survey"))) {
            throw Check.refused(
                    "survey",
                    id,
                    "must be one that is shipped",
                    Codes.didYouMean(id, IDS, "Shipped are: " + String.join(", ", IDS) + "."));
        }
    }
}
