package nl.schakel.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.model.partnership.Identity;
import org.apache.commons.numbers.fraction.BigFraction;
import org.hibernate.validator.HibernateValidator;

/** The validators that users have: Hibernate Validator 8 and 9, each with and without an expression language, each loaded apart. */
enum Validators {
    EIGHT("8.0.3.Final", false),
    EIGHT_WITH_EXPRESSIONS("8.0.3.Final", true),
    NINE("9.1.6.Final", false),
    NINE_WITH_EXPRESSIONS("9.1.6.Final", true);

    private static final Path JARS = Path.of("target/validators");

    private final String version;
    private final boolean expressions;
    private final Map<String, Object> runs = new ConcurrentHashMap<>();

    Validators(String version, boolean expressions) {
        this.version = version;
        this.expressions = expressions;
    }

    String version() {
        return version;
    }

    /** Says which version runs. */
    String running() {
        return (String) ((Supplier<?>) run("en")).get();
    }

    /** Validates a value as a part of a type, in a language. */
    @SuppressWarnings("unchecked")
    List<String> say(String language, Class<? extends Record> type, String part, Object value) {
        return ((BiFunction<List<String>, Object, List<String>>) run(language))
                .apply(List.of(type.getName(), part), value);
    }

    /** Has what is asked next asked of validators that are made then. */
    void forget() {
        runs.clear();
    }

    private Object run(String language) {
        return runs.computeIfAbsent(language, this::make);
    }

    private Object make(String language) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            ClassLoader own = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader());
            thread.setContextClassLoader(own);
            return own.loadClass(ValidatorRun.class.getName())
                    .getConstructor(String.class, boolean.class)
                    .newInstance(language, expressions);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private URL[] urls() {
        String line = version.substring(0, 1);
        List<URL> urls = new ArrayList<>();
        for (Class<?> type : List.of(ValidatorRun.class, Identity.class, Check.class, BigFraction.class)) {
            urls.add(place(type));
        }
        urls.add(place(named("org.apache.commons.numbers.core.ArithmeticUtils")));
        if (line.equals("9")) {
            urls.add(place(HibernateValidator.class));
            urls.add(place(named("jakarta.validation.Validation")));
            urls.add(place(named("org.jboss.logging.Logger")));
            urls.add(place(named("com.fasterxml.classmate.ResolvedType")));
        } else {
            urls.addAll(jars(JARS.resolve(line)));
        }
        if (expressions) {
            urls.addAll(jars(JARS.resolve("el-of-" + line)));
        }
        return urls.toArray(URL[]::new);
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static List<URL> jars(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().map(Validators::url).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
