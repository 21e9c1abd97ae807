package nl.schakel.samples.benchmark;

import java.util.List;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.truth.Truth;
import org.jeasy.rules.api.Facts;

/** A fact with its name, as the other engines are handed it. */
public abstract class NamedFact {

    private final String name;

    NamedFact(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }

    /** Whether something holds. */
    public static final class OfTruth extends NamedFact {
        private final FactValue.Holds value;

        OfTruth(String name, FactValue.Holds value) {
            super(name);
            this.value = value;
        }

        public FactValue.Holds getValue() {
            return value;
        }

        public Truth getTruth() {
            return value.truth();
        }
    }

    /** A number. */
    public static final class OfNumber extends NamedFact {
        private final FactValue.Amount value;

        OfNumber(String name, FactValue.Amount value) {
            super(name);
            this.value = value;
        }

        public FactValue.Amount getValue() {
            return value;
        }
    }

    /** A set of codes. */
    public static final class OfCodes extends NamedFact {
        private final FactValue.Codes value;

        OfCodes(String name, FactValue.Codes value) {
            super(name);
            this.value = value;
        }

        public FactValue.Codes getValue() {
            return value;
        }
    }

    static List<NamedFact> all(Taken taken) {
        return List.of(
                new OfTruth("governance.coordinator", taken.coordinator()),
                new OfTruth("governance.coordinator-outside-the-line", taken.outsideTheLine()),
                new OfNumber("governance.bodies", taken.bodies()),
                new OfCodes("governance.layers", taken.layers()),
                new OfNumber("governance.meetings-a-year", taken.meetings()),
                new OfTruth("agreement.on-paper", taken.onPaper()),
                new OfCodes("agreement.kinds", taken.agreementKinds()),
                new OfCodes("agreement.clauses", taken.clauses()),
                new OfNumber("agreement.number", taken.agreements()),
                new OfNumber("route.offered", taken.routes()),
                new OfNumber("route.years-running", taken.routeYears()),
                new OfCodes("route.types", taken.routeTypes()),
                new OfCodes("practice.kinds", taken.practiceKinds()),
                new OfNumber("practice.number", taken.practices()),
                new OfTruth("practice.monitoring", taken.monitoring()),
                new OfTruth("practice.evaluation", taken.evaluation()),
                new OfTruth("funding.time-for-teachers", taken.timeForTeachers()),
                new OfTruth("funding.closed-purses", taken.closedPurses()),
                new OfTruth("partnership.cooperation-first", taken.cooperationFirst()),
                new OfTruth("context.competition", taken.competition()),
                new OfNumber("context.obstacles", taken.obstacles()),
                new OfTruth("context.decline", taken.decline()),
                new OfTruth("observed.trust", taken.trust()),
                new OfTruth("observed.will", taken.will()),
                new OfTruth("observed.ownership", taken.ownership()),
                new OfTruth("observed.key-person", taken.keyPerson()),
                new OfNumber("partnership.members", taken.members()));
    }

    static Facts byName(Taken taken) {
        Facts facts = new Facts();
        facts.put("governance.coordinator", taken.coordinator());
        facts.put("governance.coordinator-outside-the-line", taken.outsideTheLine());
        facts.put("governance.bodies", taken.bodies());
        facts.put("governance.layers", taken.layers());
        facts.put("governance.meetings-a-year", taken.meetings());
        facts.put("agreement.on-paper", taken.onPaper());
        facts.put("agreement.kinds", taken.agreementKinds());
        facts.put("agreement.clauses", taken.clauses());
        facts.put("agreement.number", taken.agreements());
        facts.put("route.offered", taken.routes());
        facts.put("route.years-running", taken.routeYears());
        facts.put("route.types", taken.routeTypes());
        facts.put("practice.kinds", taken.practiceKinds());
        facts.put("practice.number", taken.practices());
        facts.put("practice.monitoring", taken.monitoring());
        facts.put("practice.evaluation", taken.evaluation());
        facts.put("funding.time-for-teachers", taken.timeForTeachers());
        facts.put("funding.closed-purses", taken.closedPurses());
        facts.put("partnership.cooperation-first", taken.cooperationFirst());
        facts.put("context.competition", taken.competition());
        facts.put("context.obstacles", taken.obstacles());
        facts.put("context.decline", taken.decline());
        facts.put("observed.trust", taken.trust());
        facts.put("observed.will", taken.will());
        facts.put("observed.ownership", taken.ownership());
        facts.put("observed.key-person", taken.keyPerson());
        facts.put("partnership.members", taken.members());
        return facts;
    }
}
