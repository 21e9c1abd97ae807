package nl.schakel.assessment.framework;

import java.util.List;
import nl.schakel.assessment.crosswalk.Answer;
import nl.schakel.assessment.crosswalk.Theme;

/**
 * Which factor of which report answers to which theme of {@link Schakel}.
 *
 * <p>The hindering factors of 2019 name the opposite of a theme, and all that name one stand here as mirrors; so lack of trust stands
 * with trust. What a factor asks may be wider than its theme: lessons and traits answer where they say most.
 */
final class SchakelAnswers {

    private static final String YEAR_2014 = "schoolportretten-2014";
    private static final String YEAR_2015 = "praktijkvoorbeelden-2015";
    private static final String YEAR_2019 = "overlegraad-2019";
    private static final String ROUTES = "doorlopende-leerroutes-2018";
    private static final String SUCCESS = "kritische-succesfactoren-2018";
    private static final String CONDITIONS = "vijf-condities";

    private SchakelAnswers() {}

    static List<Theme> themes() {
        return List.of(
                Theme.of(
                        "will",
                        Answer.same(ROUTES, "will"),
                        Answer.same(YEAR_2014, "urgency"),
                        Answer.same(SUCCESS, "urgency"),
                        Answer.same(YEAR_2019, "urgency"),
                        Answer.same(YEAR_2019, "passion"),
                        Answer.same(YEAR_2019, "courage"),
                        Answer.mirror(YEAR_2019, "resistance"),
                        Answer.mirror(YEAR_2019, "conservatism")),
                Theme.of(
                        "ownership",
                        Answer.same(SUCCESS, "not-imposed"),
                        Answer.same(YEAR_2015, "own-programme"),
                        Answer.same(YEAR_2015, "shared-responsibility")),
                Theme.of(
                        "vision",
                        Answer.same(YEAR_2014, "shared-view"),
                        Answer.same(YEAR_2014, "ambition"),
                        Answer.same(ROUTES, "vision"),
                        Answer.same(ROUTES, "clear-picture"),
                        Answer.same(SUCCESS, "common-goal"),
                        Answer.same(YEAR_2019, "shared-vision"),
                        Answer.same(CONDITIONS, "shared-ambition"),
                        Answer.same(YEAR_2015, "communication")),
                Theme.of(
                        "interests",
                        Answer.same(YEAR_2014, "benefit"),
                        Answer.same(SUCCESS, "win-win"),
                        Answer.same(CONDITIONS, "justice-to-interests"),
                        Answer.same(YEAR_2015, "stronger-together"),
                        Answer.same(YEAR_2015, "saves-time"),
                        Answer.same(YEAR_2015, "pupils-succeed")),
                Theme.of(
                        "relation",
                        Answer.same(YEAR_2014, "trust"),
                        Answer.same(YEAR_2014, "open-partner"),
                        Answer.same(ROUTES, "cooperation"),
                        Answer.same(SUCCESS, "drivers-and-trust"),
                        Answer.same(YEAR_2019, "acquaintance"),
                        Answer.same(YEAR_2019, "open-culture"),
                        Answer.same(YEAR_2019, "investing-in-relation"),
                        Answer.mirror(YEAR_2019, "personal-relation"),
                        Answer.same(CONDITIONS, "working-well-together"),
                        Answer.same(YEAR_2015, "trust")),
                Theme.of(
                        "direction",
                        Answer.same(YEAR_2014, "consultation"),
                        Answer.same(ROUTES, "professional-structure"),
                        Answer.same(ROUTES, "connectors"),
                        Answer.same(SUCCESS, "direction"),
                        Answer.same(YEAR_2019, "organisation"),
                        Answer.same(CONDITIONS, "organising-professionally"),
                        Answer.same(YEAR_2015, "regional-direction"),
                        Answer.same(YEAR_2015, "project-group"),
                        Answer.same(YEAR_2015, "coordinators"),
                        Answer.same(YEAR_2015, "directors"),
                        Answer.same(YEAR_2015, "every-level"),
                        Answer.same(YEAR_2015, "all-stakeholders")),
                Theme.of(
                        "means",
                        Answer.same(YEAR_2014, "teachers"),
                        Answer.same(ROUTES, "task-hours"),
                        Answer.mirror(YEAR_2019, "money-and-time"),
                        Answer.mirror(YEAR_2019, "funding-per-pupil"),
                        Answer.same(YEAR_2015, "companies")),
                Theme.of(
                        "embedding",
                        Answer.same(ROUTES, "embedding"),
                        Answer.same(YEAR_2019, "spreads"),
                        Answer.same(YEAR_2019, "bounded-region"),
                        Answer.same(YEAR_2015, "breadth")),
                Theme.of(
                        "worlds",
                        Answer.same(SUCCESS, "joining-worlds"),
                        Answer.same(YEAR_2015, "language"),
                        Answer.mirror(YEAR_2019, "culture-differences"),
                        Answer.mirror(YEAR_2019, "scale-differences"),
                        Answer.mirror(YEAR_2019, "administration")),
                Theme.of(
                        "learning",
                        Answer.same(ROUTES, "learning"),
                        Answer.same(YEAR_2014, "finger-on-the-pulse"),
                        Answer.same(YEAR_2019, "good-examples"),
                        Answer.same(YEAR_2019, "benchmarks"),
                        Answer.same(CONDITIONS, "meaningful-process"),
                        Answer.same(YEAR_2015, "inspiration"),
                        Answer.same(YEAR_2015, "knowledge"),
                        Answer.same(YEAR_2015, "professionalisation"),
                        Answer.same(YEAR_2015, "time-to-grow")),
                Theme.of("anchoring", Answer.same(YEAR_2014, "anchoring"), Answer.same(ROUTES, "concept")),
                Theme.of(
                        "surroundings",
                        Answer.mirror(YEAR_2019, "law"),
                        Answer.mirror(YEAR_2019, "competition"),
                        Answer.mirror(YEAR_2019, "transport"),
                        Answer.same(YEAR_2015, "no-competition"),
                        Answer.same(YEAR_2015, "in-time")));
    }
}
