package nl.schakel.samples.cli;

/** The form in which a settlement is printed. */
enum StatementFormat {
    TEXT,
    JSON,
    MARKDOWN,
    HTML,
    CSV,
    CSV_NL
}
