/** The domain: institutions, routes, funding, governance, agreements, partnerships and the evidence for them; open to validators. */
@SuppressWarnings("requires-automatic")
open module nl.schakel.model {
    requires transitive nl.schakel.core;
    requires transitive jakarta.validation;
    requires static org.immutables.value.annotations;

    exports nl.schakel.model.institution;
    exports nl.schakel.model.region;
    exports nl.schakel.model.route;
    exports nl.schakel.model.route.kind;
    exports nl.schakel.model.route.measure;
    exports nl.schakel.model.route.norm;
    exports nl.schakel.model.law;
    exports nl.schakel.model.funding;
    exports nl.schakel.model.funding.arrangement;
    exports nl.schakel.model.funding.regime;
    exports nl.schakel.model.funding.projection;
    exports nl.schakel.model.funding.statement;
    exports nl.schakel.model.governance;
    exports nl.schakel.model.agreement;
    exports nl.schakel.model.practice;
    exports nl.schakel.model.context;
    exports nl.schakel.model.partnership;
    exports nl.schakel.model.evidence;
    exports nl.schakel.model.change;
    exports nl.schakel.model.survey;
}
