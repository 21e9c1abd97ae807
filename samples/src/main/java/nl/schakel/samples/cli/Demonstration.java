package nl.schakel.samples.cli;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.practice.PracticeTable;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.samples.dataset.Bases;
import nl.schakel.samples.dataset.Portraits;
import nl.schakel.samples.dataset.Surveys;
import nl.schakel.samples.text.PracticeText;
import nl.schakel.samples.text.ScoreText;
import nl.schakel.samples.text.SettlementText;

/** The demonstration: the five practices read, checked, compared, scored with an explanation, and one of them settled. */
final class Demonstration {

    private static final int EXPLAINED = 3;

    private static final LocalizedText READ =
            LocalizedText.of("De dataset, gelezen en nagekeken", "The dataset, read and checked");
    private static final LocalizedText COMPARISON =
            LocalizedText.of("De vijf praktijken van 2018 vergeleken", "The five practices of 2018 compared");
    private static final LocalizedText SCORES = LocalizedText.of("Scores", "Scores");
    private static final LocalizedText WHY = LocalizedText.of("Waarom", "Why");
    private static final LocalizedText MONEY = LocalizedText.of("Wie betaalt wat", "Who pays what");

    private final Console console;
    private final Language language;
    private final List<Dossier> dossiers = new ArrayList<>();

    Demonstration(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    void run() {
        heading(1, READ);
        for (String name : Portraits.names()) {
            console.line(name + ".yaml: " + CheckCommand.result(Portraits.read(name), language));
        }
        for (String id : Surveys.ids()) {
            console.line(id + ".yaml: " + CheckCommand.result(Surveys.read(id), language));
        }
        dossiers.addAll(Portraits.select().publication("leerroutes-2018").all());
        List<Assessment> assessments = assess();
        heading(2, COMPARISON);
        console.print(PracticeText.of(
                        PracticeTable.of(assessments.stream()
                                        .map(Assessment::view)
                                        .toList())
                                .as(Portraits.TABLE_OF_THE_REPORT),
                        language)
                .toString());
        heading(3, SCORES);
        console.line(assessments.get(0).ruleSet().title().in(language));
        console.line("");
        console.print(ScoreText.comparison(assessments, language).toString());
        heading(4, WHY);
        for (Assessment assessment : assessments) {
            console.line("");
            console.line(
                    assessment.view().partnership().identity().name() + ", " + ScoreText.overall(assessment, language));
            console.print(ScoreText.mostTelling(assessment, EXPLAINED, language));
        }
        settle();
    }

    private List<Assessment> assess() {
        Assessor assessor = Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018);
        return dossiers.stream()
                .map(dossier -> assessor.assess(dossier, dossier.asOf()))
                .toList();
    }

    private void settle() {
        heading(5, MONEY);
        Dossier tot = Portraits.get("tot-route");
        console.print(
                SettlementText.of(tot.partnership(), tot.partnership().funding().settle(Bases.totRoute()), language));
    }

    private void heading(int number, LocalizedText text) {
        String words = number + ". " + text.in(language);
        console.line((number == 1 ? "" : "\n") + words + "\n" + "=".repeat(words.length()));
    }
}
