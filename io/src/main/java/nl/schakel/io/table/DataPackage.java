package nl.schakel.io.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.tree.JsonWriter;

/**
 * The descriptor of tables and other files that belong together, as a Data Package (datapackage.org, version 2): from it
 * programs read what the columns hold and how the tables join. Wider than four, so {@link #of} and {@link #withFiles} are
 * API and the constructor is not.
 *
 * @param name the name by which programs mean it
 * @param title its name for people
 * @param licence under which it may be used
 * @param version its version
 * @param sources from what it was made
 * @param tables its tables
 * @param files its other files
 */
public record DataPackage(
        String name,
        LocalizedText title,
        Licence licence,
        String version,
        List<Source> sources,
        TableSet tables,
        List<DataFile> files) {

    /** The name that the descriptor's own file must have. */
    public static final String FILE = "datapackage.json";

    private static final String SCHEMA = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:[._-][a-z0-9]+)*");

    /** Refuses a name in another form, a package of nothing, and two files at one place. */
    public DataPackage {
        Check.matches(
                Check.given(name, "package"),
                NAME,
                "package",
                "must be lower-case letters and digits, joined by '.', '-' or '_'",
                "Write it like schakel-dataset.");
        Check.given(title, "title");
        Check.given(licence, "licence");
        Check.text(version, "version");
        sources = Check.list(sources, "sources");
        Check.given(tables, "tables");
        files = Check.list(files, "files");
        Check.that(
                !tables.tables().isEmpty() || !files.isEmpty(),
                "package",
                name,
                "must hold a table or a file",
                "Add one.");
        checkPlaces(tables.tables(), files);
    }

    /**
     * Takes a package of tables.
     *
     * @param name the name by which programs mean it
     * @param title its name for people
     * @param licence under which it may be used
     * @param version its version
     * @param sources from what it was made
     * @param tables its tables
     * @return the package
     */
    public static DataPackage of(
            String name, LocalizedText title, Licence licence, String version, List<Source> sources, TableSet tables) {
        return new DataPackage(name, title, licence, version, sources, tables, List.of());
    }

    /**
     * Names what else belongs to the package.
     *
     * @param others the files that are no tables
     * @return the changed package
     */
    public DataPackage withFiles(List<DataFile> others) {
        return new DataPackage(name, title, licence, version, sources, tables, others);
    }

    /**
     * Says where the file of a table stands.
     *
     * @param table the table
     * @return its place beside the descriptor, such as 'tables/routes.csv'
     */
    public static String path(Table table) {
        return "tables/" + table.name() + ".csv";
    }

    /** {@return the descriptor in JSON, with LF after each line; the same for the same package on every machine} */
    public String write() {
        List<Json> resources = new ArrayList<>();
        tables.tables().forEach(table -> resources.add(resource(table)));
        files.forEach(file -> resources.add(resource(file)));
        return JsonWriter.write(new Json()
                .text("$schema", SCHEMA)
                .text("name", name)
                .text("title", title.toString())
                .text("version", version)
                .groups("licenses", List.of(licence.json()))
                .groups("sources", sources.stream().map(Source::json).toList())
                .groups("resources", resources)
                .node());
    }

    private static void checkPlaces(List<Table> tables, List<DataFile> files) {
        Set<String> places = new HashSet<>(Set.of(FILE));
        Set<String> names = new HashSet<>();
        tables.forEach(table -> {
            places.add(path(table));
            names.add(table.name());
        });
        for (DataFile file : files) {
            Check.that(
                    places.add(file.path()) && names.add(file.resource()),
                    "path",
                    file.path(),
                    "must not be that of another file",
                    "Name each file once.");
        }
    }

    private static Json resource(DataFile file) {
        return new Json()
                .text("name", file.resource())
                .text("path", file.path())
                .text("title", file.title().toString())
                .text("format", file.format())
                .text("mediatype", file.mediaType())
                .text("encoding", "utf-8");
    }

    private static Json resource(Table table) {
        return new Json()
                .text("name", table.name())
                .text("type", "table")
                .text("path", path(table))
                .text("title", table.title().toString())
                .text("format", "csv")
                .text("mediatype", "text/csv")
                .text("encoding", "utf-8")
                .group(
                        "dialect",
                        new Json()
                                .flag("header", true)
                                .text("delimiter", ",")
                                .text("lineTerminator", "\n")
                                .text("quoteChar", "\"")
                                .flag("doubleQuote", true))
                .group("schema", schema(table));
    }

    private static Json schema(Table table) {
        return new Json()
                .groups(
                        "fields",
                        table.columns().stream()
                                .map(column -> field(column, table.primaryKey().contains(column.name())))
                                .toList())
                .texts("missingValues", List.of(""))
                .texts("primaryKey", table.primaryKey())
                .groups(
                        "foreignKeys",
                        table.foreignKeys().stream()
                                .map(key -> foreignKey(table, key))
                                .toList());
    }

    private static Json field(Column column, boolean inKey) {
        Json constraints = new Json();
        if (inKey) {
            constraints.flag("required", true);
        }
        return new Json()
                .text("name", column.name())
                .text("type", column.type().code())
                .text("title", column.title().toString())
                .text("description", column.description().toString())
                .group("constraints", constraints.texts("enum", column.allowed()));
    }

    /** A reference of a table to itself names no table. */
    private static Json foreignKey(Table table, ForeignKey key) {
        Json reference = new Json();
        if (!key.table().equals(table.name())) {
            reference.text("resource", key.table());
        }
        return new Json()
                .texts("fields", key.columns())
                .group("reference", reference.texts("fields", key.references()));
    }

    /**
     * A licence, such as 'Apache-2.0'.
     *
     * @param name its identifier in the list of SPDX
     * @param title its name for people
     * @param path where it can be read
     */
    public record Licence(String name, String title, String path) {

        /** Refuses blank texts. */
        public Licence {
            Check.text(name, "licence");
            Check.text(title, "title");
            Check.text(path, "path");
        }

        Json json() {
            return new Json().text("name", name).text("title", title).text("path", path);
        }
    }

    /**
     * A source, such as a report.
     *
     * @param title its title
     * @param path where it can be read, if that is known
     */
    public record Source(String title, Optional<String> path) {

        /** Refuses blank texts. */
        public Source {
            Check.text(title, "title");
            Check.given(path, "path").ifPresent(text -> Check.text(text, "path"));
        }

        Json json() {
            Json json = new Json().text("title", title);
            path.ifPresent(text -> json.text("path", text));
            return json;
        }
    }
}
