package nl.schakel.samples.cli;

/** The form in which a command prints its result. */
enum OutputFormat {
    TEXT,
    JSON
}
