package nl.schakel.samples.text;

import java.util.List;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.source.Reading;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.model.change.Change;
import nl.schakel.model.change.Changes;
import nl.schakel.samples.dataset.SourcedFact;

/** Facts and their changes as plain text, for those who look them up. */
public final class FactText {

    private static final LocalizedText NONE = LocalizedText.of("geen verschillen\n", "no differences\n");
    private static final LocalizedText INFERRED = LocalizedText.of("afgeleid", "inferred");

    private FactText() {}

    /**
     * Lists facts with their places, one a row.
     *
     * @param facts the facts
     * @param language the language
     * @return the table
     */
    public static String of(List<SourcedFact> facts, Language language) {
        boolean dutch = language == Language.DUTCH;
        TextTable table = TextTable.of(
                dutch
                        ? List.of("nr", "document", "feit", "waarde", "publicatie", "plaats")
                        : List.of("no", "document", "fact", "value", "publication", "place"));
        int number = 0;
        for (SourcedFact fact : facts) {
            number++;
            table.row(List.of(
                    Integer.toString(number),
                    fact.document(),
                    fact.path().toString().replace("/", " / "),
                    value(fact.value(), language),
                    fact.source().publication().toString(),
                    place(fact.source(), language)));
        }
        return table.toString();
    }

    /**
     * Lists what differs between two dossiers: first what changed, then what only one of them says.
     *
     * @param changes the differences
     * @param language the language
     * @return a table for each kind of difference that there is
     */
    public static String of(Changes changes, Language language) {
        boolean dutch = language == Language.DUTCH;
        StringBuilder text = new StringBuilder();
        for (Change.Kind kind : Change.Kind.values()) {
            List<Change> some = changes.of(kind);
            if (!some.isEmpty()) {
                String before = changes.earlier().asOf().toString();
                String after = changes.later().asOf().toString();
                TextTable table = TextTable.of(List.of(dutch ? "feit" : "fact", before, after));
                some.forEach(change -> table.row(List.of(
                        change.path().toString().replace("/", " / "),
                        change.before().map(value -> value(value, language)).orElse(""),
                        change.after().map(value -> value(value, language)).orElse(""))));
                text.append(text.isEmpty() ? "" : "\n")
                        .append(kind.label().in(language))
                        .append(" (")
                        .append(some.size())
                        .append(")\n\n")
                        .append(table);
            }
        }
        return text.isEmpty() ? NONE.in(language) : text.toString();
    }

    private static String value(Object value, Language language) {
        if (value instanceof LocalizedText text) {
            return text.in(language);
        }
        return value instanceof Term<?> term && term.known().isEmpty()
                ? term.label().in(language)
                : Shapes.format(value);
    }

    private static String place(SourceReference source, Language language) {
        return source.place() + (source.reading() == Reading.INFERRED ? " (" + INFERRED.in(language) + ")" : "");
    }
}
