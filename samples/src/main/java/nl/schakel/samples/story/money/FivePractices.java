package nl.schakel.samples.story.money;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.core.text.Language;
import nl.schakel.model.context.Statistic;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.samples.dataset.Portraits;
import nl.schakel.samples.dataset.Surveys;
import nl.schakel.samples.question.PaymentModel;

/** Who pays in the five practices of 2018: as the arrangements show it, beside the report's own count. */
public final class FivePractices {

    private static final String REPORT = "leerroutes-2018";

    private FivePractices() {}

    /** {@return the case} */
    public static List<Replay> replays() {
        return List.of(replay());
    }

    /** How the five pay, in the order of the report. */
    static Map<Dossier, PaymentModel> models() {
        Map<Dossier, PaymentModel> models = new LinkedHashMap<>();
        Portraits.select()
                .publication(REPORT)
                .all()
                .forEach(dossier -> models.put(dossier, PaymentModel.of(dossier.asOf(dossier.asOf()))));
        return models;
    }

    /** What the report counts for each way of paying. */
    static Map<PaymentModel, Statistic> counted() {
        Map<PaymentModel, Statistic> counted = new LinkedHashMap<>();
        counted.put(PaymentModel.VMBO_PAYS_MBO, statistic("vmbo-pays-mbo"));
        counted.put(PaymentModel.EACH_ITS_OWN, statistic("each-own"));
        counted.put(PaymentModel.HALF_AND_HALF, statistic("half-half"));
        counted.put(PaymentModel.MBO_WITH_PROGRAMME_MONEY, statistic("mbo-invests"));
        return counted;
    }

    private static Statistic statistic(String id) {
        return Surveys.get(REPORT).findings().statistics().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Replay replay() {
        Map<Dossier, PaymentModel> models = models();
        Replay replay =
                Replay.of("Wie betaalt in de vijf praktijken van 2018", "Who pays in the five practices of 2018");
        models.forEach((dossier, model) -> {
            String name = dossier.partnership().identity().name();
            replay.computed(
                    name + ": " + model.label().in(Language.DUTCH),
                    name + ": " + model.label().in(Language.ENGLISH));
        });
        counted().forEach((model, report) -> {
            long found = models.values().stream().filter(model::equals).count();
            replay.computed(
                    model.label().in(Language.DUTCH) + ": " + found + " uit de afspraken; het rapport telt "
                            + report.value().text(Language.DUTCH),
                    model.label().in(Language.ENGLISH) + ": " + found + " from the arrangements; the report counts "
                            + report.value().text(Language.ENGLISH));
        });
        return replay;
    }
}
