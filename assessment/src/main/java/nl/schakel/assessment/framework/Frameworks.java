package nl.schakel.assessment.framework;

import java.util.List;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;

/** The frameworks that the library ships, such as {@link #DOORLOPENDE_LEERROUTES_2018}. */
public final class Frameworks {

    /** Seven conditions and five ways of anchoring, from the report of 2018 on five long-running practices. */
    public static final RuleSet DOORLOPENDE_LEERROUTES_2018 = DoorlopendeLeerroutes2018.ruleSet();

    private Frameworks() {}

    /** {@return all frameworks that the library ships} */
    public static List<RuleSet> all() {
        return List.of(DOORLOPENDE_LEERROUTES_2018);
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
}
