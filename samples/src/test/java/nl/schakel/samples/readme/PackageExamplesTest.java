package nl.schakel.samples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the description of every package compiles, with what it leaves out: imports, and values that the reader has at hand. */
class PackageExamplesTest {

    private static final String STATIC_IMPORTS = """
            import static nl.schakel.assessment.criterion.Criterion.*;
            import static nl.schakel.core.text.Language.DUTCH;
            import static nl.schakel.core.text.Language.ENGLISH;
            """;

    /** What an example takes for granted, by its name. */
    private static final Map<String, String> AT_HAND = new LinkedHashMap<>();

    static {
        String fields = """
                String name; int weight; byte[] bytes; String json; String html; String rulesOfCoding; Path file; Path directory;
                LocalDate day; LocalDate start; InputStream in; Map<String, String> none;
                PartnerId uilenhof; PartnerId daVinci; FundingBasis basis; FundingPlan plan; Partnership tot;
                Dossier dossier; Dossier profijt2014; Dossier profijt2018; List<Dossier> dossiers; Survey survey; List<Survey> surveys;
                Route route; SourceReference place; RuleSet ruleSet; Assessor assessor; Assessment assessment;
                List<Assessment> assessments; FactSheet facts; List<FactSheet> others; Band band; LocalizedText meaning;
                Instrument instrument; Responses responses; Progress progress; Findings findings; ReadLimits limits; Node tree;
                DuoTable<SitePupils> table; List<Issue> issues; Markup page; Markup out;
                """;
        for (String field : fields.split("[;\n]+ *")) {
            AT_HAND.put(field.substring(field.lastIndexOf(' ') + 1), field);
        }
    }

    /** Where a package means something else by a name. */
    private static final Map<String, List<String>> ELSEWHERE = Map.ofEntries(
            Map.entry("core.issue", List.of("DocumentReader<Dossier> reader")),
            Map.entry("model.funding", List.of("Partnership partnership")),
            Map.entry("model.partnership", List.of("Membership uilenhof", "Membership daVinci")),
            Map.entry("assessment.analysis.agreement", List.of("List<AsOf> codedByOne", "List<AsOf> codedByOther")),
            Map.entry("assessment.fact", List.of("java.util.function.Function<AsOf, Seen> look")),
            Map.entry("assessment.instrument.answer", List.of("Response other")),
            Map.entry("assessment.law", List.of("RpoPlan plan")),
            Map.entry("assessment.law.route", List.of("Set<VmboProfile> offered", "Route dossierRoute")),
            Map.entry("assessment.law.rpo", List.of("PartnerId singelland", "PartnerId lauwers", "PartnerId other")),
            Map.entry("io.duo.maker", List.of("DuoHeader<PupilColumn> header", "PlacedRow row")),
            Map.entry("io.report.practice", List.of("List<AsOf> views")));

    @TempDir
    private Path directory;

    private record Source(Snippet snippet, String text) {}

    private final List<Source> sources = new ArrayList<>();

    @Test
    void everyExampleCompiles() throws IOException {
        List<Snippet> snippets = Snippet.all();
        assertThat(snippets).hasSizeGreaterThan(70);
        List<JavaFileObject> units = new ArrayList<>();
        SimpleNames names = new SimpleNames();
        for (Snippet snippet : snippets) {
            String type = "Example" + sources.size();
            Source source = new Source(snippet, source(type, snippet, names));
            sources.add(source);
            units.add(unit(type, source.text));
        }
        assertThat(complaints(units)).isEmpty();
    }

    private static String source(String type, Snippet snippet, SimpleNames names) {
        String code = snippet.code();
        Map<String, String> fields = new LinkedHashMap<>(AT_HAND);
        ELSEWHERE
                .getOrDefault(snippet.packageName().substring("nl.schakel.".length()), List.of())
                .forEach(field -> fields.put(field.substring(field.lastIndexOf(' ') + 1), field));
        String given = fields.entrySet().stream()
                .filter(field -> Pattern.compile("(?<![.\\w])" + field.getKey() + "\\b")
                                .matcher(code)
                                .find()
                        || code.contains("this." + field.getKey()))
                .map(field -> "    " + field.getValue() + ";\n")
                .collect(Collectors.joining());
        return STATIC_IMPORTS
                + String.join("\n", names.importsFor(code + given, snippet.packageName()))
                + "\n@SuppressWarnings(\"all\")\nclass " + type + " {\n" + given
                + "    void example() throws Exception {\n"
                + code + "\n    }\n}\n";
    }

    private static JavaFileObject unit(String type, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + type + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** Each complaint with the package and the line of its example. */
    private List<String> complaints(List<JavaFileObject> units) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none",
                "-Xlint:none",
                "-Xmaxerrs",
                "1000",
                "-d",
                directory.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            compiler.getTask(null, files, found, options, null, units).call();
        }
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(this::worded)
                .toList();
    }

    private String worded(Diagnostic<? extends JavaFileObject> each) {
        String unit = each.getSource().getName().replaceAll("[^0-9]", "");
        Source source = sources.get(Integer.parseInt(unit));
        String line = source.text
                .lines()
                .skip(each.getLineNumber() - 1)
                .findFirst()
                .orElse("")
                .strip();
        return source.snippet.packageName() + ": " + line + "\n    "
                + each.getMessage(Locale.ENGLISH).replace("\n", " ");
    }
}
