/** The words that everybody shares: identifiers, time, quantities, truth, issues and sources, without any file format. */
@SuppressWarnings({"module", "requires-automatic"})
module nl.schakel.core {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires transitive org.apache.commons.numbers.fraction;

    // for every user
    exports nl.schakel.core.check;
    exports nl.schakel.core.text;
    exports nl.schakel.core.shape;
    exports nl.schakel.core.truth;
    exports nl.schakel.core.time;
    exports nl.schakel.core.quantity;
    exports nl.schakel.core.id;
    exports nl.schakel.core.source;
    exports nl.schakel.core.issue;

    // for the library's own builders
    exports nl.schakel.core.internal to
            nl.schakel.model,
            nl.schakel.assessment;
}
