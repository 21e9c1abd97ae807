/** The documented partnerships as a dataset, with stories, a command line and helpers for JShell. */
module nl.schakel.samples {
    requires static transitive org.jspecify;
    requires transitive nl.schakel.assessment;
    requires transitive nl.schakel.io;
    requires info.picocli;
    requires java.logging;

    exports nl.schakel.samples.dataset;
    exports nl.schakel.samples.question;
    exports nl.schakel.samples.table;
    exports nl.schakel.samples.text;
    exports nl.schakel.samples.view;
    exports nl.schakel.samples.shell;
    exports nl.schakel.samples.story;

    opens nl.schakel.samples.cli to
            info.picocli;
}
