package nl.schakel.samples.benchmark;

import java.util.function.Function;
import nl.schakel.assessment.score.Interval;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;

/** Easy Rules with the twenty rules, in each of the forms that it documents. */
final class EasyRules {

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();
    private final Function<Taken, Facts> facts;

    private EasyRules(Iterable<?> rules, Function<Taken, Facts> facts) {
        rules.forEach(this.rules::register);
        this.facts = facts;
    }

    static EasyRules annotated() {
        return new EasyRules(AnnotatedRules.all(), NamedFact::byName);
    }

    static EasyRules ofLambdas() {
        return new EasyRules(NamedRules.all(), NamedFact::byName);
    }

    static EasyRules ofOneObject() {
        return new EasyRules(OneObjectRules.all(), taken -> {
            Facts facts = new Facts();
            facts.put("taken", taken);
            return facts;
        });
    }

    Interval overall(Taken taken) {
        return fire(taken).overall();
    }

    HandWritten.Whole explained(Taken taken) {
        return fire(taken).whole();
    }

    private Score fire(Taken taken) {
        Score score = new Score();
        Facts named = facts.apply(taken);
        named.put("score", score);
        engine.fire(rules, named);
        return score;
    }
}
