/** Facts, rules and scores: what makes a partnership succeed, each point with what was seen, what was expected and its source. */
@SuppressWarnings("requires-automatic")
module nl.schakel.assessment {
    requires transitive nl.schakel.model;
    requires static org.immutables.value.annotations;

    exports nl.schakel.assessment.score;
    exports nl.schakel.assessment.factor;
    exports nl.schakel.assessment.fact;
    exports nl.schakel.assessment.criterion;
    exports nl.schakel.assessment.rule;
    exports nl.schakel.assessment.report;
    exports nl.schakel.assessment.engine;
    exports nl.schakel.assessment.crosswalk;
    exports nl.schakel.assessment.framework;
    exports nl.schakel.assessment.analysis;
    exports nl.schakel.assessment.analysis.agreement;
    exports nl.schakel.assessment.analysis.ranking;
    exports nl.schakel.assessment.analysis.reach;
    exports nl.schakel.assessment.law;
    exports nl.schakel.assessment.law.agreement;
    exports nl.schakel.assessment.law.route;
    exports nl.schakel.assessment.law.rpo;
    exports nl.schakel.assessment.law.cooperation;
    exports nl.schakel.assessment.law.timeline;
    exports nl.schakel.assessment.testing;
    exports nl.schakel.assessment.instrument;
    exports nl.schakel.assessment.instrument.answer;
    exports nl.schakel.assessment.instrument.result;
}
