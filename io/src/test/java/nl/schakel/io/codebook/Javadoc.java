package nl.schakel.io.codebook;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The first sentences of the Javadoc of sources: of types, of the components of records and of the constants of enums. */
final class Javadoc extends TreePathScanner<Void, Void> {

    private final SortedMap<String, String> sentences = new TreeMap<>();
    private final DocTrees docs;

    private Javadoc(DocTrees docs) {
        this.docs = docs;
    }

    static SortedMap<String, String> read(Path... roots) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> sources = Stream.of(roots).flatMap(Javadoc::sources).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            Javadoc found = new Javadoc(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                found.scan(unit, null);
            }
            return found.sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources(Path root) {
        try {
            return Files.walk(root)
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
        String name = type.getSimpleName().toString();
        if (comment != null && !name.equals("Builder")) {
            sentences.put(name, plain(comment.getFirstSentence()));
            comment.getBlockTags().stream()
                    .filter(ParamTree.class::isInstance)
                    .map(ParamTree.class::cast)
                    .filter(param -> !param.isTypeParameter())
                    .forEach(param -> sentences.put(name + "." + param.getName(), plain(param.getDescription())));
        }
        if (type.getKind() == Tree.Kind.ENUM) {
            type.getMembers().forEach(member -> constant(name, member));
        }
        return super.visitClass(type, unused);
    }

    private void constant(String list, Tree member) {
        DocCommentTree comment = docs.getDocCommentTree(new TreePath(getCurrentPath(), member));
        if (member instanceof VariableTree variable && comment != null) {
            sentences.put(
                    list + "."
                            + variable.getName()
                                    .toString()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'),
                    plain(comment.getFirstSentence()));
        }
    }

    private static String plain(List<? extends DocTree> trees) {
        StringBuilder plain = new StringBuilder();
        for (DocTree tree : trees) {
            if (tree instanceof LiteralTree literal) {
                plain.append(literal.getBody().getBody());
            } else if (tree instanceof LinkTree link) {
                plain.append(link.getLabel().isEmpty() ? link.getReference().getSignature() : plain(link.getLabel()));
            } else {
                plain.append(tree);
            }
        }
        return plain.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
