package nl.schakel.samples.story.money;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.core.id.PartnerId;
import nl.schakel.model.funding.regime.ProRata;
import nl.schakel.model.funding.regime.Vm2Subsidy;

/** The bonus for diplomas of VM2: a budget for the whole country, and what happens beyond it. */
public final class Vm2Money {

    private static final LocalDate FIRST_START = LocalDate.of(2008, 8, 1);
    private static final int FIRST = 40;
    private static final int SECOND = 61;

    private Vm2Money() {}

    /** {@return the case} */
    public static List<Replay> replays() {
        return List.of(replay());
    }

    static Vm2Subsidy subsidy() {
        return Vm2Subsidy.of(FIRST_START).orElseThrow();
    }

    /** The bonuses of two applicants that nobody has ever seen. */
    static ProRata bonuses(int first, int second) {
        Map<PartnerId, Integer> diplomas = new LinkedHashMap<>();
        diplomas.put(PartnerId.of("applicant-1"), first);
        diplomas.put(PartnerId.of("applicant-2"), second);
        return subsidy().forDiplomas(diplomas);
    }

    static Replay replay() {
        Vm2Subsidy subsidy = subsidy();
        ProRata bonuses = bonuses(FIRST, SECOND);
        int all = FIRST + SECOND;
        String claimed = all + " x " + subsidy.rates().diploma().amount() + " = " + bonuses.claimed();
        String granted = bonuses.granted().stream().map(Object::toString).collect(Collectors.joining("; "));
        return Replay.of(
                        "VM2, start in 2008: de bonus per diploma en zijn plafond",
                        "VM2, start in 2008: the bonus for a diploma and its cap")
                .stated(
                        "hoogstens " + subsidy.rates().diploma(),
                        "at most " + subsidy.rates().diploma())
                .stated(
                        "samen hoogstens " + subsidy.bonusBudget() + "; daarboven naar rato verlaagd",
                        "together at most " + subsidy.bonusBudget() + "; lowered pro rata beyond it")
                .assumed(
                        all + " diploma's: " + claimed + (bonuses.exceeded() ? ", boven het plafond" : ""),
                        all + " diplomas: " + claimed + (bonuses.exceeded() ? ", beyond the cap" : ""))
                .assumed("bij twee verzonnen aanvragers: " + granted, "with two made-up applicants: " + granted)
                .notGiven(
                        "hoeveel diploma's er in 2008 begonnen leerlingen haalden; of het plafond ooit is bereikt",
                        "how many diplomas the pupils who began in 2008 got; whether the cap was ever reached");
    }
}
