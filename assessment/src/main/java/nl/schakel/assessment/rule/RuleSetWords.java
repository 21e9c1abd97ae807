package nl.schakel.assessment.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.source.Publication;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;

/** The words for what differs between two rule sets. */
final class RuleSetWords {

    /** What the parts of a rule set are called where people read it. */
    static final Map<String, LocalizedText> PARTS = Map.ofEntries(
            part("id", "naam", "name"),
            part("version", "versie", "version"),
            part("title", "titel", "title"),
            part("publications", "publicaties", "publications"),
            part("factors", "factoren", "factors"),
            part("definitions", "definities", "definitions"),
            part("rules", "regels", "rules"),
            part("bands", "banden", "bands"),
            part("aggregation", "samenvoeging", "aggregation"),
            part("least-coverage", "minste onderbouwing", "least coverage"),
            part("name", "naam", "name"),
            part("group", "groep", "group"),
            part("weight", "gewicht", "weight"),
            part("source", "bron", "source"),
            part("factor", "factor", "factor"),
            part("text", "tekst", "text"),
            part("criterion", "criterium", "criterion"),
            part("criteria", "criteria", "criteria"),
            part("effect", "werking", "effect"),
            part("applicability", "geldt alleen als", "applies only if"),
            part("validity", "geldigheid", "validity"),
            part("publication", "publicatie", "publication"),
            part("place", "plaats", "place"),
            part("stated-by", "gezegd door", "stated by"),
            part("reading", "gelezen als", "read as"),
            part("behind", "bron daarachter", "source behind it"),
            part("year", "jaar", "year"),
            part("publisher", "uitgever", "publisher"),
            part("from", "vanaf", "from"),
            part("unit", "eenheid", "unit"));

    /** What one element of a list is called. */
    private static final Map<String, LocalizedText> ELEMENTS = Map.of(
            "publications", LocalizedText.of("publicatie", "publication"),
            "factors", LocalizedText.of("factor", "factor"),
            "definitions", LocalizedText.of("definitie", "definition"),
            "rules", LocalizedText.of("regel", "rule"),
            "bands", LocalizedText.of("band vanaf", "band from"));

    private static final LocalizedText ALWAYS = LocalizedText.of("altijd", "always");
    private static final LocalizedText NOTHING = LocalizedText.of("niets", "nothing");
    private static final LocalizedText WEIGHT = LocalizedText.of("gewicht", "weight");
    private static final int PERCENT = 4;

    private final Language language;

    private RuleSetWords(Language language) {
        this.language = language;
    }

    private static Map.Entry<String, LocalizedText> part(String name, String nl, String en) {
        return Map.entry(name, LocalizedText.of(nl, en));
    }

    static String of(RuleSetChange change, Language language) {
        return new RuleSetWords(language).words(change);
    }

    private String words(RuleSetChange change) {
        String where = where(change.path().segments());
        String how = change.kind().label().in(language);
        return switch (change.kind()) {
            case ADDED -> where + " " + how + ": " + element(change.after().orElseThrow());
            case GONE -> where + " " + how + ": " + element(change.before().orElseThrow());
            case REORDERED -> where + " " + how + ": " + names(change.before()) + " -> " + names(change.after());
            case CHANGED ->
                where + ": " + value(change.path().last(), change.before()) + " -> "
                        + value(change.path().last(), change.after());
        };
    }

    private String where(List<String> path) {
        if (path.size() == 1) {
            return called(path.get(0));
        }
        String list = path.get(0);
        String name = list.equals("bands") ? hundredths(Integer.parseInt(path.get(1))) : inTurn(path.get(1));
        return path.stream()
                .skip(2)
                .map(this::called)
                .collect(Collectors.joining(
                        ", ", ELEMENTS.get(list).in(language) + " " + name + (path.size() > 2 ? ", " : ""), ""));
    }

    /** A name that another element of the list bears before, such as 'leader (2)' for 'leader.2'. */
    private static String inTurn(String name) {
        int point = name.indexOf('.');
        return point < 0 ? name : name.substring(0, point) + " (" + name.substring(point + 1) + ")";
    }

    private String called(String part) {
        LocalizedText words = PARTS.get(part);
        return words == null ? part : words.in(language);
    }

    /** What an element is, in a few words. */
    private String element(Object element) {
        if (element instanceof Rule rule) {
            return rule.text().in(language) + "; " + weighing(rule.weight()) + "; "
                    + rule.criterion().text(language);
        }
        if (element instanceof Factor factor) {
            return factor.name().in(language) + "; " + weighing(factor.weight());
        }
        if (element instanceof Band band) {
            return band.text().in(language);
        }
        return element instanceof Publication publication ? publication.title() : ((Grading) element).text(language);
    }

    private String weighing(int weight) {
        return WEIGHT.in(language) + " " + weight;
    }

    private String value(String part, Optional<Object> value) {
        if (value.isEmpty()) {
            boolean always = part.equals("validity") || part.equals("applicability");
            return (always ? ALWAYS : NOTHING).in(language);
        }
        Object there = value.get();
        if (there instanceof Grading grading) {
            return grading.text(language);
        }
        if (there instanceof Labelled labelled) {
            return labelled.label().in(language);
        }
        if (there instanceof Term<?> term) {
            return term.label().in(language);
        }
        return Shapes.format(there) + (part.equals("least-coverage") ? " %" : "");
    }

    private static String names(Optional<Object> names) {
        return names.map(each -> (List<?>) each).orElseThrow().stream()
                .map(name -> inTurn(name.toString()))
                .collect(Collectors.joining(", "));
    }

    private static String hundredths(int millionths) {
        return BigDecimal.valueOf(millionths, PERCENT).stripTrailingZeros().toPlainString();
    }
}
