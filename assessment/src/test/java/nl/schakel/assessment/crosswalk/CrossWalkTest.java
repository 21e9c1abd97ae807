package nl.schakel.assessment.crosswalk;

import static nl.schakel.assessment.Rules.rule;
import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.named;
import static nl.schakel.assessment.criterion.Criterion.present;
import static nl.schakel.assessment.crosswalk.Walks.BLAME;
import static nl.schakel.assessment.crosswalk.Walks.FIRST;
import static nl.schakel.assessment.crosswalk.Walks.PAPER;
import static nl.schakel.assessment.crosswalk.Walks.PRAISE;
import static nl.schakel.assessment.crosswalk.Walks.PROFILE;
import static nl.schakel.assessment.crosswalk.Walks.RELATION;
import static nl.schakel.assessment.crosswalk.Walks.SECOND;
import static nl.schakel.assessment.crosswalk.Walks.WILL;
import static nl.schakel.assessment.crosswalk.Walks.dispute;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.crosswalk.Position.Stance;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every law of a cross-walk, by a cross-walk that breaks it and nothing else. */
class CrossWalkTest {

    private record Broken(String law, Supplier<Object> walk, String message) {

        @Override
        public String toString() {
            return law;
        }
    }

    static Stream<Broken> answering() {
        return Stream.of(
                new Broken(
                        "a factor answers to nothing", () -> Walks.of(List.of(WILL, Theme.of("relation")), PAPER), """
                        factors [trust of second] must all answer to a theme or to a dispute
                        Say for each what it answers to."""),
                new Broken(
                        "two factors answer to nothing",
                        () -> Walks.of(List.of(Theme.of("will", Answer.same("first", "wish")), RELATION)),
                        """
                        factors [paper of first, resistance of second] must all answer to a theme or to a dispute
                        Say for each what it answers to."""),
                new Broken(
                        "a factor answers to two themes",
                        () -> Walks.of(
                                List.of(
                                        WILL,
                                        Theme.of(
                                                "relation",
                                                Answer.same("second", "trust"),
                                                Answer.mirror("second", "resistance"))),
                                PAPER),
                        """
                        factor [resistance of second] must answer once, and answers to theme will and to theme relation
                        Leave it where it says most."""),
                new Broken(
                        "a factor answers to a theme and to a dispute",
                        () -> Walks.of(
                                List.of(
                                        WILL,
                                        Theme.of(
                                                "relation",
                                                Answer.same("second", "trust"),
                                                Answer.same("first", "paper"))),
                                PAPER),
                        """
                        factor [paper of first] must answer once, and answers to theme relation and to dispute paper
                        Leave it where it says most."""),
                new Broken(
                        "a factor answers to one dispute twice",
                        () -> Walks.of(
                                List.of(WILL, RELATION),
                                dispute(
                                        "paper",
                                        holds("agreement.on-paper"),
                                        PRAISE,
                                        BLAME.heldBy(FactorReference.of("first", "paper")))),
                        """
                        factor [paper of first] must answer once, and answers to dispute paper and to dispute paper
                        Leave it where it says most."""),
                new Broken(
                        "a framework is not there",
                        () -> Walks.of(List.of(Theme.of("will", Answer.same("fist", "wish")), RELATION), PAPER),
                        """
                        framework in theme will [fist] must be one of the cross-walk
                        Did you mean 'first'?"""),
                new Broken(
                        "a framework has no such factor",
                        () -> Walks.of(List.of(WILL, Theme.of("relation", Answer.same("second", "thrust"))), PAPER),
                        """
                        factor in theme relation [thrust] must be one of the framework second
                        Did you mean 'trust'?"""),
                new Broken(
                        "a dispute names a factor that is not there",
                        () -> Walks.of(
                                List.of(WILL, RELATION),
                                dispute(
                                        "paper",
                                        holds("agreement.on-paper"),
                                        PRAISE.heldBy(FactorReference.of("first", "covenant")),
                                        BLAME)),
                        """
                        factor in dispute paper [covenant] must be one of the framework first
                        Possible: wish, paper."""),
                new Broken(
                        "a framework is there twice",
                        () -> new CrossWalk(
                                PROFILE, List.of(FIRST, SECOND, FIRST), List.of(WILL, RELATION), List.of(PAPER)),
                        """
                        framework [first] must be there once
                        Leave the second one out."""));
    }

    static Stream<Broken> themes() {
        return Stream.of(
                new Broken(
                        "a theme is no factor of the profile",
                        () -> Walks.of(List.of(WILL, RELATION, Theme.of("relations")), PAPER),
                        """
                        theme [relations] must be a factor of the profile profile
                        Did you mean 'relation'?"""),
                new Broken(
                        "a factor of the profile is no theme",
                        () -> Walks.of(
                                List.of(Theme.of(
                                        "will",
                                        Answer.same("first", "wish"),
                                        Answer.mirror("second", "resistance"),
                                        Answer.same("second", "trust"))),
                                PAPER),
                        """
                        factors of the profile profile [relation] must all be themes
                        Add a theme for each, even one without answers."""),
                new Broken(
                        "a theme is there twice",
                        () -> Walks.of(List.of(WILL, RELATION, Theme.of("will")), PAPER),
                        """
                        theme [will] must be there once
                        Put all its answers in one theme."""),
                new Broken(
                        "two disputes have one name",
                        () -> Walks.of(
                                List.of(WILL, RELATION),
                                PAPER,
                                dispute(
                                        "paper",
                                        holds("funding.one-payer"),
                                        Walks.position(Stance.PRAISES, "x", "x"),
                                        BLAME)),
                        """
                        dispute [paper] must have a name of its own
                        Give the second one another name."""));
    }

    static Stream<Broken> counting() {
        return Stream.of(
                new Broken(
                        "a fact counts in two themes",
                        () -> profile(any(holds("observed.will"), holds("observed.urgency")), holds("observed.will")),
                        """
                        fact [observed.will] must count once, and is asked in theme will and in theme relation
                        Ask it where it tells most."""),
                new Broken(
                        "a code counts in two themes",
                        () -> profile(
                                has("practice.kinds", "joint-team", "event"), has("practice.kinds", "event", "ict")),
                        """
                        fact [practice.kinds with event] must count once, and is asked in theme will and in theme relation
                        Ask it where it tells most."""),
                new Broken(
                        "one theme asks a code and another the whole set",
                        () -> profile(has("practice.kinds", "event"), present("practice.kinds")),
                        """
                        fact [practice.kinds with event] must count once, and is asked in theme will and in theme relation
                        Ask it where it tells most."""),
                new Broken(
                        "one theme asks the whole set and another a code",
                        () -> profile(present("practice.kinds"), has("practice.kinds", "event")),
                        """
                        fact [practice.kinds with event] must count once, and is asked in theme will and in theme relation
                        Ask it where it tells most."""),
                new Broken(
                        "a fact is asked under a name of the rule set",
                        () -> Walks.by(twoThemes(holds("observed.will"), holds("observed.trust")).toBuilder()
                                .definitions(Map.of("wish", holds("observed.will")))
                                .addRules(rule("relation", "p-wish", named("wish")))
                                .build()),
                        """
                        fact [observed.will] must count once, and is asked in theme will and in theme relation
                        Ask it where it tells most."""),
                new Broken(
                        "a fact decides in one theme what applies in another",
                        () -> Walks.by(Walks.named(
                                "profile",
                                rule("will", "p-will", holds("observed.will")),
                                rule("relation", "p-trust", holds("observed.trust")).toBuilder()
                                        .applicability(holds("observed.will"))
                                        .build())),
                        """
                        fact [observed.will] must count once, and is asked in theme will and in theme relation
                        Ask it where it tells most."""),
                new Broken(
                        "a disputed fact counts",
                        () -> profile(holds("observed.will"), holds("agreement.on-paper")),
                        """
                        fact [agreement.on-paper] must not count while dispute paper asks it, and is asked in theme relation
                        Take it out of the profile, or settle the dispute."""),
                new Broken(
                        "a disputed code counts",
                        () -> Walks.of(
                                List.of(WILL, RELATION),
                                dispute("paper", has("practice.kinds", "joint-team"), PRAISE, BLAME)),
                        """
                        fact [practice.kinds with joint-team] must not count while dispute paper asks it, and is asked in theme relation
                        Take it out of the profile, or settle the dispute."""));
    }

    static Stream<Broken> disputes() {
        return Stream.of(
                new Broken(
                        "a dispute has one position", () -> dispute("paper", holds("agreement.on-paper"), PRAISE), """
                        positions of paper [1] must be two at least
                        Add what another report says of it, or make it a rule."""),
                new Broken(
                        "a dispute has two positions that are alike",
                        () -> dispute("paper", holds("agreement.on-paper"), PRAISE, PRAISE),
                        """
                        positions of paper [geprezen door / praised by] must not all be alike
                        Add a position that differs, or make it a rule."""),
                new Broken(
                        "a dispute asks what only a rule set can name",
                        () -> dispute("paper", any(holds("agreement.on-paper"), named("paper")), PRAISE, BLAME),
                        """
                        name [paper] must be one of the definitions
                        Define it, or write the criterion itself."""),
                new Broken(
                        "a dispute has a name in another form",
                        () -> dispute("One payer", holds("funding.one-payer"), PRAISE, BLAME),
                        """
                        dispute [One payer] must be lower-case words joined by hyphens
                        Write it like one-payer."""));
    }

    private static Object profile(Criterion ofWill, Criterion ofRelation) {
        return Walks.by(twoThemes(ofWill, ofRelation));
    }

    private static RuleSet twoThemes(Criterion ofWill, Criterion ofRelation) {
        return Walks.named("profile", rule("will", "p-will", ofWill), rule("relation", "p-relation", ofRelation));
    }

    @ParameterizedTest
    @MethodSource({"answering", "themes", "counting", "disputes"})
    void crossWalkThatBreaksALawIsRefused(Broken broken) {
        assertThatThrownBy(broken.walk()::get)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(broken.message());
    }

    @Test
    void crossWalkThatKeepsTheLawsIsMade() {
        assertThatCode(() -> Walks.of(List.of(WILL, RELATION), PAPER)).doesNotThrowAnyException();
    }

    @Test
    void twoThemesMayAskDifferentCodesOfOneSet() {
        assertThatCode(() -> profile(has("practice.kinds", "event"), has("practice.kinds", "joint-team")))
                .doesNotThrowAnyException();
    }

    @Test
    void oneThemeMayAskAFactTwice() {
        assertThatCode(() -> profile(any(holds("observed.will"), holds("observed.will")), holds("observed.trust")))
                .doesNotThrowAnyException();
    }

    @Test
    void disputeMayAskAnotherCodeThanTheProfile() {
        assertThatCode(() -> Walks.of(
                        List.of(WILL, RELATION), dispute("paper", has("practice.kinds", "event"), PRAISE, BLAME)))
                .doesNotThrowAnyException();
    }

    @Test
    void indifferenceDiffersFromPraise() {
        assertThatCode(() -> dispute(
                        "paper",
                        holds("agreement.on-paper"),
                        PRAISE,
                        Walks.position(Stance.NEUTRAL, "om het even", "as may be")))
                .doesNotThrowAnyException();
    }
}
