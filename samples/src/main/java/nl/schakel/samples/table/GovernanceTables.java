package nl.schakel.samples.table;

import static nl.schakel.samples.table.Columns.always;
import static nl.schakel.samples.table.KeyColumns.id;
import static nl.schakel.samples.table.KeyColumns.number;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.Sector;
import nl.schakel.io.table.ColumnType;
import nl.schakel.io.table.Table;
import nl.schakel.model.governance.Body;
import nl.schakel.model.governance.BodyCount;
import nl.schakel.model.governance.BodyFunction;
import nl.schakel.model.governance.BodyLink;
import nl.schakel.model.governance.Coordinator;
import nl.schakel.model.governance.DecisionRule;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.governance.Meetings;
import nl.schakel.model.governance.Position;
import nl.schakel.model.governance.Quorum;
import nl.schakel.model.governance.Seat;
import nl.schakel.model.governance.SeatRole;

/** The tables of bodies, of who sits in them, and of coordinators. */
final class GovernanceTables {

    private static final Columns<BodyCount> COUNT = new Columns<BodyCount>()
            .quantity("count_now", "aantal nu / number now", BodyCount::now)
            .quantity("count_most_at_once", "hoogste aantal tegelijk / most at once", BodyCount::mostAtOnce);

    private static final Columns<Meetings> MEETINGS = new Columns<Meetings>()
            .cadence("cadence", "times_per_school_year", "hoe vaak / how often", Meetings::cadence)
            .text(
                    "hours",
                    "hoe laat / at what time",
                    meetings -> meetings.hours().or(() -> meetings.cadence().flatMap(Cadence::hours)))
            .choice("quorum", "wie er moet zijn / who must be there", Quorum.class, Meetings::quorum)
            .choice("decision_rule", "besluitvorming / how it decides", DecisionRule.class, Meetings::decisionRule)
            .localized("turnout", "opkomst / turnout", Meetings::turnout)
            .localized("meetings", "over de bijeenkomsten / about the meetings", Meetings::text);

    private static final Columns<Body> BODY = new Columns<Body>()
            .localized("name", "naam / name", always(Body::name))
            .part(always(Body::count), COUNT)
            .choices("functions", "taken / functions", BodyFunction.class, Body::functions)
            .choices("layers", "lagen van wie erin zitten / layers of who sits there", Layer.class, Body::layers)
            .part(always(Body::meetings), MEETINGS)
            .number(
                    "seats_listed",
                    ColumnType.INTEGER,
                    "aantal genoemde leden / number of seats listed",
                    always(body -> body.seats().size()))
            .list(
                    "links",
                    "banden met andere overleggen / links to other bodies",
                    body -> body.links().stream().map(GovernanceTables::link).toList())
            .list("routes", "routes / routes", Body::routes)
            .localized("text", "beschrijving / description", Body::text)
            .part(Optional::of, TableBuilder.PHASE);

    private static final Columns<Seat> SEAT = new Columns<Seat>()
            .localized("who", "wie / who", always(Seat::who))
            .choice("sector", "sector / sector", Sector.class, Seat::sector)
            .reference(new Columns.Reference("partner", "partners", "partner"), "deelnemer / partner", Seat::partner)
            .quantity("count", "aantal / number", Seat::count)
            .term("role", "rol in het overleg / role in the body", SeatRole.class, Seat::role)
            .choice("layer", "laag / layer", Layer.class, Seat::layer);

    private static final Columns<Coordinator> COORDINATOR = new Columns<Coordinator>()
            .localized("role", "functie / function", always(Coordinator::role))
            .choice("sector", "sector / sector", Sector.class, Coordinator::sector)
            .text("employer", "werkgever / employer", Coordinator::employer)
            .text("paid_by", "betaald door / paid by", Coordinator::paidBy)
            .quantity("fte", "fte / fte", Coordinator::fte)
            .quantity("count", "aantal / number", Coordinator::count)
            .choice(
                    "position",
                    "plaats ten opzichte van de lijn / position to the line",
                    Position.class,
                    Coordinator::position)
            .choices("functions", "taken / functions", BodyFunction.class, Coordinator::functions)
            .localized("text", "beschrijving / description", Coordinator::text)
            .part(Optional::of, TableBuilder.PHASE);

    private GovernanceTables() {}

    static List<Table> of(Entries entries) {
        KeyColumns body = KeyColumns.inDossiers(id("body", "overleg / body"));
        List<Found<Body>> bodies = entries.inDossiers(
                "governance/bodies",
                dossier -> dossier.partnership().governance().bodies());
        return List.of(
                new TableBuilder<>("bodies", "overleggen / bodies", body, BODY)
                        .nearestSource()
                        .build(bodies),
                new TableBuilder<>(
                                "seats",
                                "leden van overleggen / seats of bodies",
                                body.within("bodies", number("seat", "lid / seat")),
                                SEAT)
                        .nearestSource()
                        .build(Found.each(bodies, "seats", Body::seats)),
                new TableBuilder<>(
                                "coordinators",
                                "coördinatoren / coordinators",
                                KeyColumns.inDossiers(id("coordinator", "coördinator / coordinator")),
                                COORDINATOR)
                        .nearestSource()
                        .build(entries.inDossiers(
                                "governance/coordinators",
                                dossier -> dossier.partnership().governance().coordinators())));
    }

    private static String link(BodyLink link) {
        return link.kind().code() + " " + link.to();
    }
}
