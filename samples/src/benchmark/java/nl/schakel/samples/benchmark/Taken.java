package nl.schakel.samples.benchmark;

import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.fact.FactValue.Amount;
import nl.schakel.assessment.fact.FactValue.Codes;
import nl.schakel.assessment.fact.FactValue.Holds;

/** The facts that the twenty rules ask, taken and laid ready as plain values, so that nobody has to look them up. */
public record Taken(
        Holds coordinator,
        Holds outsideTheLine,
        Amount bodies,
        Codes layers,
        Amount meetings,
        Holds onPaper,
        Codes agreementKinds,
        Codes clauses,
        Amount agreements,
        Amount routes,
        Amount routeYears,
        Codes routeTypes,
        Codes practiceKinds,
        Amount practices,
        Holds monitoring,
        Holds evaluation,
        Holds timeForTeachers,
        Holds closedPurses,
        Holds cooperationFirst,
        Holds competition,
        Amount obstacles,
        Holds decline,
        Holds trust,
        Holds will,
        Holds ownership,
        Holds keyPerson,
        Amount members) {

    private static final FactId COORDINATOR = FactId.of("governance.coordinator");
    private static final FactId OUTSIDE_THE_LINE = FactId.of("governance.coordinator-outside-the-line");
    private static final FactId BODIES = FactId.of("governance.bodies");
    private static final FactId LAYERS = FactId.of("governance.layers");
    private static final FactId MEETINGS = FactId.of("governance.meetings-a-year");
    private static final FactId ON_PAPER = FactId.of("agreement.on-paper");
    private static final FactId AGREEMENT_KINDS = FactId.of("agreement.kinds");
    private static final FactId CLAUSES = FactId.of("agreement.clauses");
    private static final FactId AGREEMENTS = FactId.of("agreement.number");
    private static final FactId ROUTES = FactId.of("route.offered");
    private static final FactId ROUTE_YEARS = FactId.of("route.years-running");
    private static final FactId ROUTE_TYPES = FactId.of("route.types");
    private static final FactId PRACTICE_KINDS = FactId.of("practice.kinds");
    private static final FactId PRACTICES = FactId.of("practice.number");
    private static final FactId MONITORING = FactId.of("practice.monitoring");
    private static final FactId EVALUATION = FactId.of("practice.evaluation");
    private static final FactId TIME_FOR_TEACHERS = FactId.of("funding.time-for-teachers");
    private static final FactId CLOSED_PURSES = FactId.of("funding.closed-purses");
    private static final FactId COOPERATION_FIRST = FactId.of("partnership.cooperation-first");
    private static final FactId COMPETITION = FactId.of("context.competition");
    private static final FactId OBSTACLES = FactId.of("context.obstacles");
    private static final FactId DECLINE = FactId.of("context.decline");
    private static final FactId TRUST = FactId.of("observed.trust");
    private static final FactId WILL = FactId.of("observed.will");
    private static final FactId OWNERSHIP = FactId.of("observed.ownership");
    private static final FactId KEY_PERSON = FactId.of("observed.key-person");
    private static final FactId MEMBERS = FactId.of("partnership.members");

    static Taken from(FactSheet sheet) {
        return new Taken(
                (Holds) sheet.value(COORDINATOR),
                (Holds) sheet.value(OUTSIDE_THE_LINE),
                (Amount) sheet.value(BODIES),
                (Codes) sheet.value(LAYERS),
                (Amount) sheet.value(MEETINGS),
                (Holds) sheet.value(ON_PAPER),
                (Codes) sheet.value(AGREEMENT_KINDS),
                (Codes) sheet.value(CLAUSES),
                (Amount) sheet.value(AGREEMENTS),
                (Amount) sheet.value(ROUTES),
                (Amount) sheet.value(ROUTE_YEARS),
                (Codes) sheet.value(ROUTE_TYPES),
                (Codes) sheet.value(PRACTICE_KINDS),
                (Amount) sheet.value(PRACTICES),
                (Holds) sheet.value(MONITORING),
                (Holds) sheet.value(EVALUATION),
                (Holds) sheet.value(TIME_FOR_TEACHERS),
                (Holds) sheet.value(CLOSED_PURSES),
                (Holds) sheet.value(COOPERATION_FIRST),
                (Holds) sheet.value(COMPETITION),
                (Amount) sheet.value(OBSTACLES),
                (Holds) sheet.value(DECLINE),
                (Holds) sheet.value(TRUST),
                (Holds) sheet.value(WILL),
                (Holds) sheet.value(OWNERSHIP),
                (Holds) sheet.value(KEY_PERSON),
                (Amount) sheet.value(MEMBERS));
    }
}
