package nl.schakel.samples.story.money;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.funding.regime.Cap;
import nl.schakel.model.funding.regime.ProRata;
import nl.schakel.model.funding.regime.Vm2Subsidy;

/** The bonus for diplomas of VM2: a budget for the whole country, and what happens beyond it. */
public final class Vm2Money {

    private static final LocalDate FIRST_START = LocalDate.of(2008, 8, 1);
    private static final int FIRST = 40;
    private static final int SECOND = 61;

    private static final LocalizedText BY = LocalizedText.of(", volgens ", ", by ");
    private static final LocalizedText APPLICANT = LocalizedText.of("aanvrager ", "applicant ");

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
        return Replay.of(
                        "VM2, start in 2008: de bonus per diploma en zijn plafond",
                        "VM2, start in 2008: the bonus for a diploma and its cap")
                .stated(
                        "hoogstens " + words(subsidy.rates().diploma(), Language.DUTCH),
                        "at most " + words(subsidy.rates().diploma(), Language.ENGLISH))
                .stated(
                        "samen hoogstens " + words(subsidy.bonusBudget(), Language.DUTCH)
                                + "; daarboven naar rato verlaagd",
                        "together at most " + words(subsidy.bonusBudget(), Language.ENGLISH)
                                + "; lowered pro rata beyond it")
                .assumed(
                        all + " diploma's: " + claimed(subsidy, bonuses, all, Language.DUTCH)
                                + (bonuses.exceeded() ? ", boven het plafond" : ""),
                        all + " diplomas: " + claimed(subsidy, bonuses, all, Language.ENGLISH)
                                + (bonuses.exceeded() ? ", beyond the cap" : ""))
                .assumed(
                        "bij twee verzonnen aanvragers: " + granted(bonuses, Language.DUTCH),
                        "with two made-up applicants: " + granted(bonuses, Language.ENGLISH))
                .notGiven(
                        "hoeveel diploma's er in 2008 begonnen leerlingen haalden; of het plafond ooit is bereikt",
                        "how many diplomas the pupils who began in 2008 got; whether the cap was ever reached");
    }

    private static String words(Cap cap, Language language) {
        return cap.amount().text(language)
                + cap.provision().map(place -> BY.in(language) + place).orElse("");
    }

    private static String claimed(Vm2Subsidy subsidy, ProRata bonuses, int all, Language language) {
        return all + " x " + subsidy.rates().diploma().amount().text(language) + " = "
                + bonuses.claimed().text(language);
    }

    /** Nobody's name, so the number of the applicant. */
    private static String granted(ProRata bonuses, Language language) {
        List<ProRata.Granted> granted = bonuses.granted();
        return IntStream.range(0, granted.size())
                .mapToObj(i -> APPLICANT.in(language) + (i + 1) + ": "
                        + granted.get(i).amount().text(language) + " = "
                        + granted.get(i).derivation())
                .collect(Collectors.joining("; "));
    }
}
