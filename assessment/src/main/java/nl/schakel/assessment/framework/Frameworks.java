package nl.schakel.assessment.framework;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.assessment.crosswalk.CrossWalk;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;

/** The frameworks that the library ships, such as {@link #DOORLOPENDE_LEERROUTES_2018}, and the profile {@link #SCHAKEL} made of them. */
public final class Frameworks {

    /** Ten traits of partnerships that succeed, from the foreword of the portraits of about 2014. */
    public static final RuleSet SCHOOLPORTRETTEN_2014 = Schoolportretten2014.ruleSet();

    /** Seven conditions and five ways of anchoring, from the report of 2018 on five long-running practices. */
    public static final RuleSet DOORLOPENDE_LEERROUTES_2018 = DoorlopendeLeerroutes2018.ruleSet();

    /** Six critical success factors and 'not imposed', from the impression of 2018. */
    public static final RuleSet KRITISCHE_SUCCESFACTOREN_2018 = KritischeSuccesfactoren2018.ruleSet();

    /** Twelve promoting and twelve hindering factors, from the paper of 2019 on cooperation in the region. */
    public static final RuleSet OVERLEGRAAD_2019 = Overlegraad2019.ruleSet();

    /** What others can learn from the eight examples of 2015. */
    public static final RuleSet PRAKTIJKVOORBEELDEN_2015 = Praktijkvoorbeelden2015.ruleSet();

    /** The five conditions for cooperating between organisations, by marks that people give. */
    public static final RuleSet VIJF_CONDITIES = VijfCondities.ruleSet();

    private static final List<RuleSet> OF_REPORTS = List.of(
            SCHOOLPORTRETTEN_2014,
            DOORLOPENDE_LEERROUTES_2018,
            KRITISCHE_SUCCESFACTOREN_2018,
            OVERLEGRAAD_2019,
            PRAKTIJKVOORBEELDEN_2015,
            VIJF_CONDITIES);

    /** The profile of the library: twelve themes to which the factors of the six frameworks answer. */
    public static final RuleSet SCHAKEL = Schakel.ruleSet(OF_REPORTS.stream()
            .flatMap(each -> each.publications().stream())
            .distinct()
            .toList());

    private static final List<RuleSet> ALL =
            Stream.concat(OF_REPORTS.stream(), Stream.of(SCHAKEL)).toList();

    private Frameworks() {}

    /** {@return all frameworks that the library ships: those of the reports, then the profile of the library} */
    public static List<RuleSet> all() {
        return ALL;
    }

    /** {@return the framework to use where none is named: {@link #SCHAKEL}} */
    public static RuleSet standard() {
        return SCHAKEL;
    }

    /** {@return how the frameworks of the reports answer to the themes of {@link #SCHAKEL}, and what the reports do not agree on} */
    public static CrossWalk crossWalk() {
        return Walk.SHIPPED;
    }

    /**
     * Finds a framework.
     *
     * @param id its name, such as 'doorlopende-leerroutes-2018'
     * @return the framework
     */
    public static RuleSet get(String id) {
        List<String> known = all().stream().map(each -> each.id().value()).toList();
        return all().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Check.refused(
                        "framework",
                        id,
                        "must be one that the library ships",
                        Codes.didYouMean(id, known, "Possible: " + String.join(", ", known) + ".")));
    }

    /** Made when it is first asked for: who assesses with one framework needs none of it. */
    private static final class Walk {
        static final CrossWalk SHIPPED =
                new CrossWalk(SCHAKEL, OF_REPORTS, SchakelAnswers.themes(), SchakelDisputes.all());
    }
}
