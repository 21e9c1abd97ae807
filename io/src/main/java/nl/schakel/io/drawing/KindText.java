package nl.schakel.io.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.io.report.words.Units;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.kind.RouteKind;
import nl.schakel.model.route.measure.RouteMeasures;
import nl.schakel.model.route.norm.DurationNorm;
import nl.schakel.model.route.norm.Norm;
import nl.schakel.model.route.norm.TimeNorm;

/**
 * A kind of route in words, such as {@code new KindText(RouteKinds.of("vm2"), Language.DUTCH).text()}: its time line, what follows from it,
 * and where it stands.
 *
 * @param kind the kind
 * @param language the language
 */
public record KindText(RouteKind kind, Language language) {

    /** Refuses null. */
    public KindText {
        Check.given(kind, "kind");
        Check.given(language, "language");
    }

    /** {@return the kind on one line, for a list: id, name, and when it holds or that it is local} */
    public String line() {
        String validity = kind.validity()
                .map(period -> " (" + articles().period(period) + ")")
                .orElseGet(() -> in(" (lokaal, wettelijke basis onbekend)", " (local, legal basis unknown)"));
        return kind.id() + ": " + kind.name().in(language) + validity;
    }

    /** {@return the words of its drawing, what follows from it, its articles or sources, what the law asks, and what is not confirmed} */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(RouteDrawing.of(kind.route()).text(language));
        lines.add(new MeasureText(RouteMeasures.of(kind.route()), language).text());
        kind.subtypeOf().ifPresent(id -> lines.add(label("Bijzonder geval van", "Special case of") + id));
        kind.validity()
                .ifPresent(
                        period -> lines.add(label("Geldt", "Holds") + articles().period(period)));
        Stream.concat(
                        articles().articles(kind.provisions()).stream().map(each -> label("Wet", "Law") + each),
                        Stream.concat(lines(kind.durations(), this::duration), lines(kind.norms(), this::time)))
                .forEach(lines::add);
        kind.sources().forEach(source -> lines.add(label("Bron", "Source") + source));
        kind.note().ifPresent(note -> lines.add(label("Let op", "Note") + note.in(language)));
        return String.join("\n", lines);
    }

    private String duration(DurationNorm norm) {
        String programme = norm.programme()
                .map(length -> in(" bij een opleiding van ", " for a programme of ") + Units.text(length, language))
                .orElse("");
        return label("Duur", "Duration") + Units.text(norm.years(), language) + programme;
    }

    private String time(TimeNorm norm) {
        return label("Gevraagd", "Asked") + norm.subject().in(language) + ": " + Units.text(norm.asked(), language);
    }

    /** What several articles ask alike stands on one line, with all of them. */
    private <N extends Norm> Stream<String> lines(List<N> norms, Function<N, String> words) {
        Map<String, List<Provision>> articles = new LinkedHashMap<>();
        norms.forEach(norm -> articles.computeIfAbsent(words.apply(norm), text -> new ArrayList<>())
                .add(norm.provision()));
        return articles.entrySet().stream()
                .map(line -> line.getKey()
                        + articles().articles(line.getValue()).stream().collect(Collectors.joining("; ", " [", "]")));
    }

    private ArticleText articles() {
        return new ArticleText(language);
    }

    private String label(String nl, String en) {
        return in(nl, en) + ": ";
    }

    private String in(String nl, String en) {
        return language == Language.DUTCH ? nl : en;
    }
}
