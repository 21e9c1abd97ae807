package nl.schakel.samples.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.fact.FactValue.Amount;
import nl.schakel.assessment.fact.FactValue.Codes;
import nl.schakel.assessment.fact.FactValue.Holds;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.agreement.Agreement;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.agreement.Clause;
import nl.schakel.model.context.Obstacle;
import nl.schakel.model.context.ObstacleKind;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Observation;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.governance.Body;
import nl.schakel.model.governance.Coordinator;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.governance.Position;
import nl.schakel.model.governance.Seat;
import nl.schakel.model.partnership.Emphasis;
import nl.schakel.model.partnership.MemberRole;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.practice.Practice;
import nl.schakel.model.practice.PracticeKind;
import nl.schakel.model.route.Route;

/**
 * The facts as code takes them that knows which ones are asked: each list is walked once, under the same open world as in the catalogue,
 * with equal values and without evidence. That they are equal is checked before anything is measured.
 */
final class FactsByHand {

    private static final ModelPath COORDINATORS = ModelPath.parse("governance/coordinators");
    private static final ModelPath BODIES = ModelPath.parse("governance/bodies");
    private static final ModelPath AGREEMENTS = ModelPath.parse("agreements");
    private static final ModelPath ROUTES = ModelPath.parse("routes");
    private static final ModelPath PRACTICES = ModelPath.parse("practices");
    private static final ModelPath ARRANGEMENTS = ModelPath.parse("funding/arrangements");
    private static final ModelPath EMPHASIS = ModelPath.parse("identity/emphasis");
    private static final ModelPath COMPETITORS = ModelPath.parse("context/market/competitors");
    private static final ModelPath OBSTACLES = ModelPath.parse("context/obstacles");
    private static final ModelPath PARTNERS = ModelPath.parse("partners");
    private static final long UNKNOWN = Tallies.UNKNOWN;

    private final AsOf view;
    private final LocalDate day;
    private final boolean everything;
    private final boolean something;
    private final boolean absences;

    private FactsByHand(AsOf view) {
        this.view = view;
        this.day = view.day();
        this.everything = view.isComplete(ModelPath.ROOT);
        this.something = !view.dossier().complete().parts().isEmpty();
        this.absences = !view.dossier().absences().isEmpty();
    }

    static Taken take(Dossier dossier, LocalDate day) {
        return new FactsByHand(dossier.asOf(day)).take();
    }

    private Taken take() {
        Partnership partnership = view.partnership();
        Coordination coordination = coordination(partnership.governance().coordinators());
        Consultation consultation = consultation(partnership.governance().bodies());
        Agreed agreed = agreed(partnership.agreements());
        Offer offer = offer(partnership.routes());
        Practised practised = practised(partnership.practices());
        Means means = means(partnership.funding().arrangements());
        Obstructed obstructed = obstructed(partnership.context().obstacles());
        Said said = said(view.dossier().observations());
        return new Taken(
                coordination.there,
                coordination.outside,
                consultation.number,
                consultation.layers,
                consultation.meetings,
                agreed.onPaper,
                agreed.kinds,
                agreed.clauses,
                agreed.number,
                offer.number,
                offer.years,
                offer.types,
                practised.kinds,
                practised.number,
                practised.monitoring,
                practised.evaluation,
                means.time,
                means.closedPurses,
                cooperationFirst(partnership.identity().emphasis()),
                competition(partnership.context().market().competitors()),
                obstructed.number,
                obstructed.decline,
                said.trust,
                said.will,
                said.ownership,
                said.keyPerson,
                members(partnership.partners()));
    }

    private record Coordination(Holds there, Holds outside) {}

    private Coordination coordination(List<Coordinator> coordinators) {
        Truth any = Truth.FALSE;
        Truth outside = Truth.FALSE;
        for (Coordinator each : coordinators) {
            Truth there = each.inForce(day);
            any = any.or(there);
            Truth placed = each.position().isEmpty()
                    ? Truth.UNKNOWN
                    : Truth.of(each.position().get() == Position.OUTSIDE_THE_LINE);
            outside = outside.or(there.and(placed));
        }
        Truth others = others(isClosed(COORDINATORS, any == Truth.FALSE));
        return new Coordination(new Holds(any.or(others)), new Holds(outside.or(others)));
    }

    private record Consultation(Amount number, Codes layers, Amount meetings) {}

    private Consultation consultation(List<Body> bodies) {
        Tallies.Tally number = new Tallies.Tally();
        Tallies.Found layers = new Tallies.Found();
        Tallies.Greatest meetings = new Tallies.Greatest();
        for (Body each : bodies) {
            Truth there = each.inForce(day);
            if (there != Truth.FALSE) {
                number.add(there);
                for (Layer layer : each.layers()) {
                    layers.add(there, nl.schakel.core.text.Codes.of(layer));
                }
                for (Seat seat : each.seats()) {
                    seat.layer().ifPresent(layer -> layers.add(there, nl.schakel.core.text.Codes.of(layer)));
                }
                layers.closed &= isClosed(
                        BODIES, each.id().value(), "layers", each.layers().isEmpty());
                Optional<Quantity> times = each.meetings().cadence().flatMap(Cadence::timesPerSchoolYear);
                meetings.add(
                        there,
                        times.flatMap(Quantity::lower)
                                .map(BigDecimal::longValueExact)
                                .orElse(UNKNOWN),
                        times.flatMap(Quantity::upper)
                                .map(BigDecimal::longValueExact)
                                .orElse(UNKNOWN));
            }
        }
        boolean closed = isClosed(BODIES, number.possible == 0);
        return new Consultation(number.amount(closed), layers.codes(closed), meetings.amount(closed));
    }

    private record Agreed(Holds onPaper, Codes kinds, Codes clauses, Amount number) {}

    private Agreed agreed(List<Agreement> agreements) {
        Truth onPaper = Truth.FALSE;
        Tallies.Found kinds = new Tallies.Found();
        Tallies.Found clauses = new Tallies.Found();
        Tallies.Sum number = new Tallies.Sum();
        boolean none = true;
        for (Agreement each : agreements) {
            Truth there = each.inForce(day);
            if (there != Truth.FALSE) {
                none = false;
                if (each.kind().is(AgreementKind.CONVENANT)
                        || each.kind().is(AgreementKind.COOPERATION_AGREEMENT)
                        || each.kind().is(AgreementKind.FRAMEWORK_CONTRACT)) {
                    onPaper = onPaper.or(there);
                }
                kinds.add(there, each.kind().code());
                for (Clause clause : each.clauses()) {
                    clauses.add(there, clause.kind().code());
                }
                String id = each.id().value();
                clauses.closed &=
                        isClosed(AGREEMENTS, id, "clauses", each.clauses().isEmpty());
                if (each.count().isEmpty() && isClosed(AGREEMENTS, id, "count", true)) {
                    number.add(there, 1, 1);
                } else {
                    number.add(there, each.count());
                }
            }
        }
        boolean closed = isClosed(AGREEMENTS, none);
        return new Agreed(
                new Holds(onPaper.or(others(closed))),
                kinds.codes(closed),
                clauses.codes(closed),
                number.amount(closed));
    }

    private record Offer(Amount number, Amount years, Codes types) {}

    private Offer offer(List<Route> routes) {
        Tallies.Tally number = new Tallies.Tally();
        Tallies.Greatest years = new Tallies.Greatest();
        Tallies.Found types = new Tallies.Found();
        for (Route each : routes) {
            Truth there = each.inForce(day);
            if (there != Truth.FALSE) {
                number.add(there);
                types.add(there, each.type().code());
                Optional<PartialDate> start = each.period().flatMap(Period::start);
                years.add(
                        there,
                        start.map(since -> since.latest().map(this::years).orElse(0L))
                                .orElse(UNKNOWN),
                        start.flatMap(PartialDate::earliest).map(this::years).orElse(UNKNOWN));
            }
        }
        boolean closed = isClosed(ROUTES, number.possible == 0);
        return new Offer(number.amount(closed), years.amount(closed), types.codes(closed));
    }

    private long years(LocalDate since) {
        return Math.max(0, ChronoUnit.YEARS.between(since, day));
    }

    private record Practised(Codes kinds, Amount number, Holds monitoring, Holds evaluation) {}

    private Practised practised(List<Practice> practices) {
        Tallies.Tally number = new Tallies.Tally();
        Tallies.Found kinds = new Tallies.Found();
        Truth monitoring = Truth.FALSE;
        Truth evaluation = Truth.FALSE;
        for (Practice each : practices) {
            Truth there = each.inForce(day);
            if (there != Truth.FALSE) {
                number.add(there);
                kinds.add(there, each.kind().code());
                if (each.kind().is(PracticeKind.FOLLOW_UP)) {
                    monitoring = monitoring.or(there);
                } else if (each.kind().is(PracticeKind.EVALUATION)) {
                    evaluation = evaluation.or(there);
                }
            }
        }
        boolean closed = isClosed(PRACTICES, number.possible == 0);
        Truth others = others(closed);
        return new Practised(
                kinds.codes(closed),
                number.amount(closed),
                new Holds(monitoring.or(others)),
                new Holds(evaluation.or(others)));
    }

    private record Means(Holds time, Holds closedPurses) {}

    private Means means(List<Arrangement> arrangements) {
        Truth time = Truth.FALSE;
        Truth closedPurses = Truth.FALSE;
        boolean none = true;
        for (Arrangement each : arrangements) {
            Truth there = each.inForce(day);
            none &= there == Truth.FALSE;
            if (each instanceof HourlyPayment) {
                time = time.or(there);
            } else if (each instanceof InKind inKind) {
                Term<InKindKind> kind = inKind.kind();
                if (kind.is(InKindKind.CLOSED_PURSE)) {
                    closedPurses = closedPurses.or(there);
                } else if (kind.is(InKindKind.TASK_HOURS)
                        || kind.is(InKindKind.DEVELOPMENT_TIME)
                        || kind.is(InKindKind.OWN_MEANS)) {
                    time = time.or(there);
                }
            }
        }
        Truth others = others(isClosed(ARRANGEMENTS, none));
        return new Means(new Holds(time.or(others)), new Holds(closedPurses.or(others)));
    }

    private Holds cooperationFirst(Optional<Emphasis> emphasis) {
        return new Holds(
                emphasis.isPresent()
                        ? Truth.of(emphasis.get() == Emphasis.COOPERATION)
                        : others(isClosed(EMPHASIS, true)));
    }

    private Holds competition(Optional<Quantity> competitors) {
        if (competitors.isEmpty()) {
            return new Holds(others(isClosed(COMPETITORS, true)));
        }
        Tallies.Whole count = Tallies.Whole.of(competitors.get());
        return new Holds(count.lower() > 0 ? Truth.TRUE : count.upper() == 0 ? Truth.FALSE : Truth.UNKNOWN);
    }

    private record Obstructed(Amount number, Holds decline) {}

    private Obstructed obstructed(List<Obstacle> obstacles) {
        Tallies.Tally number = new Tallies.Tally();
        Truth decline = Truth.FALSE;
        for (Obstacle each : obstacles) {
            Truth there = each.inForce(day);
            if (there != Truth.FALSE) {
                number.add(there);
                if (each.kind().is(ObstacleKind.DECLINE)) {
                    decline = decline.or(there);
                }
            }
        }
        boolean closed = isClosed(OBSTACLES, number.possible == 0);
        return new Obstructed(number.amount(closed), new Holds(decline.or(others(closed))));
    }

    private record Said(Holds trust, Holds will, Holds ownership, Holds keyPerson) {}

    private static Said said(List<Observation> observations) {
        return new Said(
                said(observations, Topic.TRUST),
                said(observations, Topic.WILL),
                said(observations, Topic.OWNERSHIP),
                said(observations, Topic.KEY_PERSON));
    }

    private static Holds said(List<Observation> observations, Topic topic) {
        boolean present = false;
        boolean absent = false;
        for (Observation each : observations) {
            if (each.topic().is(topic) && each.direction().isPresent()) {
                Direction direction = each.direction().get();
                present |= direction != Direction.ABSENT;
                absent |= direction != Direction.PRESENT;
            }
        }
        return new Holds(present == absent ? Truth.UNKNOWN : Truth.of(present));
    }

    private Amount members(List<Membership> partners) {
        Tallies.Sum number = new Tallies.Sum();
        boolean none = true;
        for (Membership each : partners) {
            Truth there = each.inForce(day);
            none &= there == Truth.FALSE;
            Truth member = there.and(takesPart(each));
            if (member != Truth.FALSE) {
                number.add(member, Optional.of(each.member().count()));
            }
        }
        return number.amount(isClosed(PARTNERS, none));
    }

    private static Truth takesPart(Membership each) {
        Optional<MemberRole> role = each.role().known();
        if (role.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return switch (role.get()) {
            case MEMBER, FOUNDER, PREFERRED_PARTNER, MOTHER_SCHOOL -> Truth.TRUE;
            case INITIATOR -> each.member().sector().isPresent() ? Truth.TRUE : Truth.UNKNOWN;
            default -> Truth.FALSE;
        };
    }

    private static Truth others(boolean closed) {
        return closed ? Truth.FALSE : Truth.UNKNOWN;
    }

    private boolean isClosed(ModelPath path, boolean empty) {
        return everything || something && view.isComplete(path) || empty && absences && view.isStatedAbsent(path);
    }

    private boolean isClosed(ModelPath list, String id, String part, boolean empty) {
        return everything
                || (something || empty && absences) && isClosed(list.child(id).child(part), empty);
    }
}
