package nl.schakel.samples.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.schakel.assessment.score.Interval;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** Drools with the twenty rules: compiled once as its executable model, then a stateless session that is asked again and again. */
final class Drools {

    private static final String RULES = "nl/schakel/samples/benchmark/";

    private final StatelessKieSession session;

    private Drools(String rules) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources().newClassPathResource(RULES + rules, Drools.class.getClassLoader()));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        this.session = services.newKieContainer(builder.getKieModule().getReleaseId())
                .getKieBase()
                .newStatelessKieSession();
    }

    /** With the facts in one object, and nothing but the score. */
    static Function<Taken, Interval> ofOneObject() {
        Drools drools = new Drools("one-object.drl");
        return taken -> {
            Score score = new Score();
            drools.session.setGlobal("score", score);
            drools.session.execute(taken);
            return score.overall();
        };
    }

    /** With each fact for itself. */
    static Function<List<NamedFact>, HandWritten.Whole> ofFacts() {
        Drools drools = new Drools("inserted-facts.drl");
        return facts -> {
            Score score = new Score();
            drools.session.setGlobal("score", score);
            drools.session.execute(facts);
            return score.whole();
        };
    }

    /** With each fact and each outcome for itself, and the scores accumulated by rules. */
    static Function<List<NamedFact>, HandWritten.Whole> ofOutcomes() {
        Drools drools = new Drools("accumulated.drl");
        return facts -> {
            Outcomes outcomes = new Outcomes();
            drools.session.setGlobal("outcomes", outcomes);
            List<Object> inserted = new ArrayList<>(facts.size() + Outcomes.WEIGHTS.size());
            inserted.addAll(Outcomes.WEIGHTS);
            inserted.addAll(facts);
            drools.session.execute(inserted);
            return outcomes.whole();
        };
    }
}
