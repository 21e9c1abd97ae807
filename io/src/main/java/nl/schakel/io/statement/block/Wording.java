package nl.schakel.io.statement.block;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.io.statement.block.Block.Head;
import nl.schakel.io.statement.block.Block.Look;
import nl.schakel.model.funding.statement.Contribution;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.funding.statement.Notice;

/** What stands in the cells of blocks, in one language. */
record Wording(Meaning meaning, Language language) {

    <T> Block block(String id, LocalizedText title, List<Head> heads, List<T> rows, Function<T, List<String>> cells) {
        return Block.of(id, in(title), heads, rows.stream().map(cells).toList());
    }

    Head head(LocalizedText text) {
        return new Head(in(text), Look.WORDS);
    }

    Head amount(LocalizedText text) {
        return new Head(in(text), Look.AMOUNT);
    }

    Head path(LocalizedText text) {
        return new Head(in(text), Look.PATH);
    }

    String party(PartnerId party) {
        return Phrases.capital(in(meaning.party(party)));
    }

    String subject(ElementId arrangement) {
        return meaning.subject(arrangement).map(this::in).orElse(arrangement.value());
    }

    /** A notice with the names of what it mentions. */
    String sentence(Notice notice) {
        return Phrases.capital(in(meaning.words(notice)));
    }

    String label(Optional<? extends Labelled> value) {
        return value.map(Labelled::label).map(this::in).orElse(in(Phrases.UNKNOWN));
    }

    String calculation(Derivation derivation) {
        return new Calculation(language).text(derivation);
    }

    String enters(MissingInput input) {
        return in(meaning.enters(input));
    }

    String kind(Contribution contribution) {
        return meaning.kind(contribution.arrangement()).map(this::in).orElse(in(Phrases.UNKNOWN));
    }

    String extent(Contribution contribution) {
        return meaning.extent(contribution, language);
    }

    String money(Euro amount) {
        return amount.text(language);
    }

    String in(LocalizedText text) {
        return text.in(language);
    }
}
