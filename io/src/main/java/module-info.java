/** Text in, text out: documents in YAML and JSON, tables in CSV, schemas, a Jackson module, reports, drawings, statements and codebooks. */
module nl.schakel.io {
    requires static org.apache.commons.compress;
    requires static org.dhatim.fastexcel;
    requires static org.dhatim.fastexcel.reader;
    requires static transitive org.jspecify;
    requires java.xml;
    requires transitive nl.schakel.assessment;
    requires transitive nl.schakel.core;
    requires transitive nl.schakel.model;
    requires transitive tools.jackson.databind;
    requires de.siegmar.fastcsv;
    requires org.snakeyaml.engine;
    requires jakarta.validation;
    requires org.hibernate.validator;
    // Hibernate Validator logs through it, but leaves it out of an image of jlink
    requires java.logging;

    exports nl.schakel.io.codebook;
    exports nl.schakel.io.document;
    exports nl.schakel.io.drawing;
    exports nl.schakel.io.duo;
    exports nl.schakel.io.duo.region;
    exports nl.schakel.io.duo.row;
    exports nl.schakel.io.jackson;
    exports nl.schakel.io.numbers;
    exports nl.schakel.io.report;
    exports nl.schakel.io.report.practice;
    exports nl.schakel.io.schema;
    exports nl.schakel.io.statement;
    exports nl.schakel.io.table;
    exports nl.schakel.io.text;

    provides tools.jackson.databind.JacksonModule with
            nl.schakel.io.jackson.SchakelModule;
}
