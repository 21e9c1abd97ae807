package nl.schakel.io.report.section;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.source.Reading;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.words.Paths;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.partnership.Membership;

/**
 * What every section needs to tell of one partnership: the view, the language, and the words that they share.
 *
 * @param view the dossier as of a day
 * @param language the language
 * @param paths its paths in words
 */
record Teller(AsOf view, Language language, Paths paths) {

    static Teller of(AsOf view, Language language) {
        return new Teller(view, language, new Paths(view.partnership()));
    }

    String in(LocalizedText text) {
        return text.in(language);
    }

    String path(ModelPath path) {
        return path.isRoot() ? view.partnership().identity().name() : Phrases.capital(paths.text(path, language));
    }

    String party(PartnerId party) {
        return party.equals(PartnerId.COMMON_PURSE)
                ? in(Labels.COMMON_PURSE)
                : view.partnership().partner(party).map(Membership::name).orElse(party.value());
    }

    /** Writes where something stands, with a link to the publication. */
    void source(Markup out, SourceReference source) {
        out.add(Tag.of("span", "source"), span -> {
            span.text("[")
                    .add(
                            Tag.of("a").with("href", "#" + anchor(source)),
                            source.publication().value());
            span.text(", " + source.place());
            if (!source.statedBy().is(Speaker.AUTHOR)) {
                span.text("; " + in(source.statedBy().label()));
            }
            if (source.reading() != Reading.LITERAL) {
                span.text("; " + in(source.reading().label()));
            }
            source.behind().ifPresent(primary -> span.text("; " + primary));
            span.text("]");
        });
    }

    void source(Markup out, Optional<SourceReference> source) {
        source.ifPresent(given -> source(out, given));
    }

    static String anchor(SourceReference source) {
        return "pub-" + source.publication().value();
    }

    /** Writes a table that scrolls by itself on a narrow screen. */
    void table(Markup out, LocalizedText caption, List<LocalizedText> heads, Consumer<Markup> rows) {
        table(out, Tag.of("caption"), caption, heads, rows);
    }

    /** Writes the only table of a section, whose heading already says what a caption would. */
    void onlyTable(Markup out, LocalizedText caption, List<LocalizedText> heads, Consumer<Markup> rows) {
        table(out, Tag.of("caption", "quiet"), caption, heads, rows);
    }

    private void table(Markup out, Tag tag, LocalizedText caption, List<LocalizedText> heads, Consumer<Markup> rows) {
        Tag frame = Tag.of("div", "scroll")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", in(caption));
        out.text("\n")
                .add(
                        frame,
                        inside -> inside.add("table", table -> {
                            table.add(tag, in(caption));
                            table.add(
                                    "thead",
                                    head -> head.add(
                                            "tr",
                                            row -> heads.forEach(
                                                    each -> row.add(Tag.of("th").with("scope", "col"), in(each)))));
                            table.add("tbody", rows);
                        }));
    }
}
