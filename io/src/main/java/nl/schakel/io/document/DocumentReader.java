package nl.schakel.io.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.shape.Shapes;
import nl.schakel.io.bind.Binder;
import nl.schakel.io.bind.Bound;
import nl.schakel.io.bind.Header;
import nl.schakel.io.bind.PartCheck;
import nl.schakel.io.sound.SoundJson;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.text.TextFormat;
import nl.schakel.io.tree.Decoder;
import nl.schakel.io.tree.Findings;
import nl.schakel.io.tree.Node;
import nl.schakel.io.tree.TreeReader;

/**
 * A reader of documents of one format; immutable, and fit for any number of threads. It never throws for what a document holds: all
 * that is wrong comes back as issues in one pass.
 *
 * @param <T> what a document holds
 */
public final class DocumentReader<T> {

    private final DocumentFormat<T> format;
    private final ReadLimits limits;
    private final Function<ReadLimits, PartCheck> parts;
    private final List<Function<? super T, List<Issue>>> checks;
    private final SoundJson straight;

    private DocumentReader(
            DocumentFormat<T> format,
            ReadLimits limits,
            Function<ReadLimits, PartCheck> parts,
            List<Function<? super T, List<Issue>>> checks) {
        this.format = Check.given(format, "format");
        this.limits = Check.given(limits, "limits");
        this.parts = parts;
        this.checks = Check.list(checks, "checks");
        this.straight = new SoundJson(Shapes.of(format.type()), format.toString(), format.selfContained());
    }

    /**
     * Makes a reader with the standard limits and without checks beyond those of the types.
     *
     * @param <T> what a document holds
     * @param format the format
     * @return the reader
     */
    public static <T> DocumentReader<T> of(DocumentFormat<T> format) {
        return new DocumentReader<>(format, ReadLimits.standard(), any -> PartCheck.NONE, List.of());
    }

    /** {@return the format that it reads} */
    public DocumentFormat<T> format() {
        return format;
    }

    /**
     * Changes the limits.
     *
     * @param changed the limits
     * @return a reader with those limits
     */
    public DocumentReader<T> withLimits(ReadLimits changed) {
        return new DocumentReader<>(format, changed, parts, checks);
    }

    /**
     * Adds a check of what was read; the reader adds document, line and column to the paths of its issues.
     *
     * @param check gives the issues of a document that is sound so far; asked a second time when it gives any
     * @return a reader with one more check
     */
    public DocumentReader<T> withCheck(Function<? super T, List<Issue>> check) {
        List<Function<? super T, List<Issue>>> more = new ArrayList<>(checks);
        more.add(Check.given(check, "check"));
        return new DocumentReader<>(format, limits, parts, more);
    }

    /** Adds a check of the parts, made anew for each document. */
    DocumentReader<T> withParts(Function<ReadLimits, PartCheck> check) {
        return new DocumentReader<>(format, limits, check, checks);
    }

    /**
     * Reads a file in UTF-8, as YAML or JSON by the ending of its name.
     *
     * @param file a file that ends in .yaml, .yml or .json
     * @return what it holds, and all issues
     */
    public Checked<T> read(Path file) {
        String name = Check.given(file, "file").toString();
        return TextFormat.ofFileName(name)
                .map(text -> read(name, text, decoder -> {
                    try (InputStream in = Files.newInputStream(file)) {
                        return decoder.bytes(in);
                    }
                }))
                .orElseGet(() -> unreadable(
                        name,
                        "must be a YAML or JSON file",
                        "Give it a name that ends in .yaml, .yml or .json.",
                        findings(name)));
    }

    /**
     * Reads bytes in UTF-8.
     *
     * @param in the bytes; not closed
     * @param text YAML or JSON
     * @param name the name by which issues mean the document
     * @return what it holds, and all issues
     */
    public Checked<T> read(InputStream in, TextFormat text, String name) {
        return read(name, text, decoder -> decoder.bytes(Check.given(in, "in")));
    }

    /**
     * Reads bytes in UTF-8.
     *
     * @param content the bytes
     * @param text YAML or JSON
     * @param name the name by which issues mean the document
     * @return what it holds, and all issues
     */
    public Checked<T> readBytes(byte[] content, TextFormat text, String name) {
        return read(new ByteArrayInputStream(Check.given(content, "content")), text, name);
    }

    /**
     * Reads characters.
     *
     * @param in the characters; not closed
     * @param text YAML or JSON
     * @param name the name by which issues mean the document
     * @return what it holds, and all issues
     */
    public Checked<T> read(Reader in, TextFormat text, String name) {
        return read(name, text, decoder -> decoder.characters(Check.given(in, "in")));
    }

    /**
     * Reads a text.
     *
     * @param content the text
     * @param text YAML or JSON
     * @param name the name by which issues mean the document
     * @return what it holds, and all issues
     */
    public Checked<T> readText(String content, TextFormat text, String name) {
        return read(name, text, decoder -> decoder.text(Check.given(content, "content")));
    }

    /** The way in which an entry point gets its characters. */
    private interface Source {
        Optional<String> from(Decoder decoder) throws IOException;
    }

    private Checked<T> read(String name, TextFormat text, Source source) {
        Findings findings = findings(name);
        Check.given(text, "text format");
        try {
            Optional<String> content = source.from(new Decoder(limits, findings));
            PartCheck partCheck = parts.apply(limits);
            if (text == TextFormat.JSON && partCheck == PartCheck.NONE) {
                Optional<T> sound = content.flatMap(this::sound);
                if (sound.isPresent()) {
                    return Checked.of(sound.get(), List.of());
                }
            }
            Optional<Node> document = content.flatMap(characters -> TreeReader.read(characters, text, limits, findings))
                    .flatMap(root -> new Header(format.name(), format.version()).strip(root, findings));
            Optional<T> value = document.flatMap(root -> bind(root, partCheck, findings));
            return Checked.of(value.orElse(null), findings.sorted());
        } catch (NoSuchFileException e) {
            return unreadable(name, "must exist", "Check the name and the directory.", findings);
        } catch (IOException | UncheckedIOException e) {
            return unreadable(name, "must be readable", "Check that it is a file, and who may read it.", findings);
        }
    }

    /** Reads a document of which there is nothing to say; most are such, and a tree with places is made only for the others. */
    private Optional<T> sound(String json) {
        return straight.read(json, limits).map(format.type()::cast).filter(this::keepsAll);
    }

    private boolean keepsAll(T value) {
        for (Function<? super T, List<Issue>> check : checks) {
            if (!check.apply(value).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Optional<T> bind(Node document, PartCheck partCheck, Findings findings) {
        Binder binder = format.selfContained() ? Binder.closed(findings) : Binder.open(findings);
        Bound bound = binder.checking(partCheck).bind(Shapes.of(format.type()), document);
        Optional<T> value = bound.value().map(format.type()::cast);
        value.ifPresent(sound -> checks.stream()
                .flatMap(check -> check.apply(sound).stream())
                .forEach(issue -> findings.add(bound.positions().locate(issue, findings))));
        return value;
    }

    private Findings findings(String name) {
        return new Findings(Optional.of(Check.given(name, "name")), limits.maxIssues());
    }

    private static <T> Checked<T> unreadable(String name, String requirement, String advice, Findings findings) {
        findings.add(IssueCode.UNREADABLE, name, requirement, advice);
        return Checked.of(null, findings.sorted());
    }
}
