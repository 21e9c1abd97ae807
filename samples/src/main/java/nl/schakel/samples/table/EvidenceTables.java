package nl.schakel.samples.table;

import static nl.schakel.samples.table.Columns.always;
import static nl.schakel.samples.table.KeyColumns.id;
import static nl.schakel.samples.table.KeyColumns.number;

import java.util.List;
import nl.schakel.core.source.Publication;
import nl.schakel.core.source.Speaker;
import nl.schakel.io.table.ColumnType;
import nl.schakel.io.table.Table;
import nl.schakel.model.evidence.Channel;
import nl.schakel.model.evidence.Claim;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.LawDifference;
import nl.schakel.model.evidence.Lesson;
import nl.schakel.model.evidence.Observation;
import nl.schakel.model.evidence.Rating;
import nl.schakel.model.evidence.Respondent;
import nl.schakel.model.evidence.Scope;
import nl.schakel.model.evidence.StatedAbsence;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.survey.Survey;

/** The tables of what stands beside the facts, such as observations, claims and publications. */
final class EvidenceTables {

    private static final Columns<Rating> RATING = new Columns<Rating>()
            .number("mark", ColumnType.INTEGER, "cijfer op de schaal / mark on the scale", always(Rating::mark))
            .number(
                    "scale_least",
                    ColumnType.INTEGER,
                    "laagste van de schaal / lowest of the scale",
                    always(Rating::least))
            .number(
                    "scale_most",
                    ColumnType.INTEGER,
                    "hoogste van de schaal / highest of the scale",
                    always(Rating::most));

    private static final Columns<Observation> OBSERVATION = new Columns<Observation>()
            .term("topic", "onderwerp / topic", Topic.class, always(Observation::topic))
            .choice("direction", "richting / direction", Direction.class, Observation::direction)
            .part(Observation::rating, RATING)
            .localized("text", "wat er gezegd wordt / what is said", always(Observation::text))
            .choice("layer", "laag van de spreker / layer of the speaker", Layer.class, Observation::layer)
            .choice("scope", "waarover het gaat / of what it speaks", Scope.class, always(Observation::scope));

    private static final Columns<Lesson> LESSON = new Columns<Lesson>()
            .localized("text", "les / lesson", always(Lesson::text))
            .terms("topics", "onderwerpen / topics", Topic.class, Lesson::topics);

    private static final Columns<Claim> CLAIM = new Columns<Claim>()
            .text("path", "waarover / of what", always(Claim::path))
            .text("value", "waarde / value", always(Claim::value))
            .localized("text", "wat de bron zegt / what the source says", Claim::text);

    private static final Columns<StatedAbsence> ABSENCE = new Columns<StatedAbsence>()
            .text("path", "wat er niet was, als pad / what was not there, as a path", always(StatedAbsence::path))
            .localized("text", "wat er niet was / what was not there", always(StatedAbsence::text))
            .period("wanneer het er niet was / when it was not there", StatedAbsence::period);

    private static final Columns<Respondent> RESPONDENT = new Columns<Respondent>()
            .term("role", "rol / role", Speaker.class, always(Respondent::role))
            .term(
                    "organisation",
                    "soort organisatie / kind of organisation",
                    InstitutionKind.class,
                    Respondent::organisation)
            .choice("layer", "laag / layer", Layer.class, Respondent::layer)
            .choice("channel", "hoe gevraagd / how asked", Channel.class, Respondent::channel)
            .quantity("count", "aantal / number", Respondent::count);

    private static final Columns<LawDifference> LAW_DIFFERENCE = new Columns<LawDifference>()
            .text("path", "waarover / of what", LawDifference::path)
            .localized("report", "wat het rapport zegt / what the report says", always(LawDifference::report))
            .localized("law", "wat de wet zegt / what the law says", always(LawDifference::law))
            .text("article", "artikel / article", always(LawDifference::article));

    private static final Columns<Publication> PUBLICATION = new Columns<Publication>()
            .text("title", "titel / title", always(Publication::title))
            .date("year", "jaar / year", always(Publication::year))
            .text("publisher", "uitgever / publisher", Publication::publisher);

    private EvidenceTables() {}

    static List<Table> of(Entries entries) {
        return List.of(
                new TableBuilder<>(
                                "observations",
                                "waarnemingen / observations",
                                KeyColumns.inBoth(id("observation", "waarneming / observation")),
                                OBSERVATION)
                        .ownSource(Observation::source)
                        .build(entries.inBoth("observations", Dossier::observations, Survey::observations)),
                new TableBuilder<>(
                                "lessons",
                                "lessen voor anderen / lessons for others",
                                KeyColumns.inBoth(id("lesson", "les / lesson")),
                                LESSON)
                        .ownSource(Lesson::source)
                        .build(entries.inBoth("lessons", Dossier::lessons, Survey::lessons)),
                new TableBuilder<>(
                                "claims",
                                "waarden die elkaar tegenspreken / values that contradict each other",
                                KeyColumns.inBoth(number("claim", "bewering / claim")),
                                CLAIM)
                        .ownSource(Claim::source)
                        .build(entries.inBoth("claims", Dossier::claims, Survey::claims)),
                new TableBuilder<>(
                                "absences",
                                "wat er volgens een bron niet was / what a source says was not there",
                                KeyColumns.inDossiers(number("absence", "afwezigheid / absence")),
                                ABSENCE)
                        .ownSource(StatedAbsence::source)
                        .build(entries.inDossiers("absences", Dossier::absences)));
    }

    static List<Table> ofRespondentsAndLaw(Entries entries) {
        return List.of(
                new TableBuilder<>(
                                "respondents",
                                "wie gevraagd is / who was asked",
                                KeyColumns.inBoth(id("respondent", "respondent / respondent")),
                                RESPONDENT)
                        .ownSource(Respondent::source)
                        .build(entries.inBoth("respondents", Dossier::respondents, Survey::respondents)),
                new TableBuilder<>(
                                "law-differences",
                                "waar rapport en wet verschillen / where report and law differ",
                                KeyColumns.inBoth(id("law_difference", "verschil / difference")),
                                LAW_DIFFERENCE)
                        .ownSource(LawDifference::source)
                        .build(entries.inBoth("law-differences", Dossier::lawDifferences, Survey::lawDifferences)));
    }

    static Table ofPublications(Entries entries) {
        return new TableBuilder<>(
                        "publications",
                        "publicaties per dossier of overzicht / publications by dossier or survey",
                        KeyColumns.inBoth(id("publication", "publicatie / publication")),
                        PUBLICATION)
                .build(entries.inBoth("publications", Dossier::publications, Survey::publications));
    }
}
