package nl.schakel.model.funding.statement;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;

/**
 * Something that a reader of a statement should know, such as 'pupils of uilenhof in vo-3', with what it mentions as data, so that people
 * read 'De Uilenhof' and a program finds the party.
 *
 * @param pattern the words in both languages, with '{}' for each mention
 * @param mentions what it speaks of, in the order of the words
 */
public record Notice(LocalizedText pattern, List<Mention> mentions) {

    private static final Pattern GAPS = Pattern.compile("{}", Pattern.LITERAL);

    /** Refuses words with another number of gaps than mentions. */
    public Notice {
        Check.given(pattern, "pattern");
        mentions = Check.list(mentions, "mentions");
        for (Language language : Language.values()) {
            int gaps = pieces(pattern.in(language)).length - 1;
            Check.that(
                    gaps == mentions.size(),
                    "pattern",
                    pattern.in(language),
                    "must have a gap for each of " + mentions.size() + " mentions, and has " + gaps,
                    "Write {} where a mention comes.");
        }
    }

    /**
     * Makes a notice.
     *
     * @param nl the words in Dutch, with '{}' for each mention
     * @param en the words in English, with '{}' for each mention, in the same order
     * @param mentions what it speaks of
     * @return the notice
     */
    public static Notice of(String nl, String en, Mention... mentions) {
        return new Notice(LocalizedText.of(nl, en), List.of(mentions));
    }

    /** {@return its text, with ids where it speaks of a party or an arrangement} */
    public LocalizedText text() {
        return text(Mention::text);
    }

    /**
     * Words it for people.
     *
     * @param names what a mention is called
     * @return its text
     */
    public LocalizedText text(Function<Mention, LocalizedText> names) {
        return LocalizedText.of(filled(names, Language.DUTCH), filled(names, Language.ENGLISH));
    }

    /**
     * Words it in a language, with ids.
     *
     * @param language the language
     * @return its text
     */
    public String in(Language language) {
        return filled(Mention::text, language);
    }

    private String filled(Function<Mention, LocalizedText> names, Language language) {
        String[] pieces = pieces(pattern.in(language));
        StringBuilder text = new StringBuilder(pieces[0]);
        for (int i = 1; i < pieces.length; i++) {
            text.append(names.apply(mentions.get(i - 1)).in(language)).append(pieces[i]);
        }
        return text.toString();
    }

    private static String[] pieces(String pattern) {
        return GAPS.split(pattern, -1);
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
