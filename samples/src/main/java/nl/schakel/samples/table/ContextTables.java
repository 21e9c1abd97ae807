package nl.schakel.samples.table;

import static nl.schakel.samples.table.Columns.always;
import static nl.schakel.samples.table.KeyColumns.id;

import java.util.List;
import java.util.Optional;
import nl.schakel.io.table.Table;
import nl.schakel.model.context.Context;
import nl.schakel.model.context.Difference;
import nl.schakel.model.context.Dimension;
import nl.schakel.model.context.Obstacle;
import nl.schakel.model.context.ObstacleKind;
import nl.schakel.model.context.Result;
import nl.schakel.model.context.ResultKind;
import nl.schakel.model.context.Statistic;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.practice.Practice;
import nl.schakel.model.practice.PracticeKind;

/** The tables of practices, of results, obstacles and differences, and of figures about the surroundings. */
final class ContextTables {

    private static final Columns<Practice> PRACTICE = new Columns<Practice>()
            .term("kind", "soort / kind", PracticeKind.class, always(Practice::kind))
            .localized("text", "beschrijving / description", always(Practice::text))
            .cadence("cadence", "times_per_school_year", "hoe vaak / how often", Practice::cadence)
            .list("routes", "routes / routes", Practice::routes)
            .list("partners", "deelnemers / partners", Practice::partners)
            .quantity("extent", "omvang / extent", Practice::extent)
            .localizedList("steps", "stappen / steps", Practice::steps)
            .part(Optional::of, TableBuilder.PHASE);

    private static final Columns<Result> RESULT = new Columns<Result>()
            .term("kind", "soort / kind", ResultKind.class, always(Result::kind))
            .localized("text", "beschrijving / description", always(Result::text))
            .quantity("value", "cijfer / figure", Result::value)
            .localized("population", "over wie / of whom", Result::population)
            .period("periode / period", Result::period);

    private static final Columns<Obstacle> OBSTACLE = new Columns<Obstacle>()
            .term("kind", "soort / kind", ObstacleKind.class, always(Obstacle::kind))
            .localized("text", "beschrijving / description", always(Obstacle::text))
            .quantity("need", "wat nodig is / what it takes", Obstacle::need)
            .localized("remedy", "wat eraan gedaan wordt / what is done about it", Obstacle::remedy)
            .list("routes", "routes / routes", Obstacle::routes)
            .part(Optional::of, TableBuilder.PHASE);

    private static final Columns<Difference> DIFFERENCE = new Columns<Difference>()
            .term("dimension", "waarin / in what", Dimension.class, always(Difference::dimension))
            .localized("text", "beschrijving / description", always(Difference::text))
            .localized("remedy", "wat eraan gedaan wordt / what is done about it", Difference::remedy)
            .part(Optional::of, TableBuilder.PHASE);

    private static final Columns<Statistic> STATISTIC = new Columns<Statistic>()
            .localized("text", "beschrijving / description", always(Statistic::text))
            .quantity("value", "cijfer / figure", always(Statistic::value))
            .quantity("numerator", "teller / numerator", Statistic::numerator)
            .quantity("denominator", "noemer / denominator", Statistic::denominator)
            .localized("population", "over wie / of whom", Statistic::population)
            .period("periode / period", Statistic::period)
            .flag("projection", "of het een prognose is / whether it is a forecast", always(Statistic::projection))
            .localized("caveat", "voorbehoud / caveat", Statistic::caveat);

    private ContextTables() {}

    static List<Table> of(Entries entries) {
        return List.of(
                new TableBuilder<>(
                                "practices",
                                "wat partners samen doen / what partners do together",
                                KeyColumns.inDossiers(id("practice", "activiteit / practice")),
                                PRACTICE)
                        .nearestSource()
                        .build(entries.inDossiers(
                                "practices", dossier -> dossier.partnership().practices())),
                new TableBuilder<>(
                                "results",
                                "resultaten / results",
                                KeyColumns.inDossiers(id("result", "resultaat / result")),
                                RESULT)
                        .nearestSource()
                        .build(entries.inDossiers(
                                "context/results", dossier -> context(dossier).results())),
                new TableBuilder<>(
                                "obstacles",
                                "knelpunten / obstacles",
                                KeyColumns.inDossiers(id("obstacle", "knelpunt / obstacle")),
                                OBSTACLE)
                        .nearestSource()
                        .build(entries.inDossiers(
                                "context/obstacles", dossier -> context(dossier).obstacles())),
                new TableBuilder<>(
                                "differences",
                                "verschillen tussen partners / differences between partners",
                                KeyColumns.inDossiers(id("difference", "verschil / difference")),
                                DIFFERENCE)
                        .nearestSource()
                        .build(entries.inDossiers(
                                "context/differences",
                                dossier -> context(dossier).differences())),
                new TableBuilder<>(
                                "statistics",
                                "cijfers over de omgeving en het veld / figures about the surroundings and the field",
                                KeyColumns.inBoth(id("statistic", "welk cijfer / which figure")),
                                STATISTIC)
                        .nearestSource()
                        .build(Entries.join(
                                entries.inDossiers(
                                        "context/statistics",
                                        dossier -> context(dossier).statistics()),
                                entries.inSurveys(
                                        "statistics",
                                        survey -> survey.findings().statistics()))));
    }

    private static Context context(Dossier dossier) {
        return dossier.partnership().context();
    }
}
