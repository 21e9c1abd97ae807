package nl.schakel.samples.story.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.samples.text.SettlementText;
import nl.schakel.samples.text.TextTable;

/** One case of the reports, such as 'the TOT-route': what is agreed, computed, assumed and missing, and settlements. */
public final class Replay {

    private static final LocalizedText WHAT = LocalizedText.of("Wat", "What");
    private static final LocalizedText HOW = LocalizedText.of("Hoeveel, en hoe", "How much, and how");
    private static final LocalizedText AGREED = LocalizedText.of("Afgesproken", "Agreed");
    private static final LocalizedText STATED = LocalizedText.of("Genoemd", "Stated");
    private static final LocalizedText COMPUTED = LocalizedText.of("Te berekenen", "Can be computed");
    private static final LocalizedText ASSUMED = LocalizedText.of("AANGENOMEN", "ASSUMED");
    private static final LocalizedText NOT_GIVEN = LocalizedText.of("Geeft de bron niet", "Not in the source");

    private final LocalizedText title;
    private final List<Row> rows = new ArrayList<>();
    private final List<Settled> settled = new ArrayList<>();

    private record Row(LocalizedText kind, LocalizedText text) {}

    private record Settled(Agreed agreed, FundingStatement statement) {}

    private Replay(LocalizedText title) {
        this.title = title;
    }

    /** Begins a case that rests on no dossier. */
    static Replay of(String nl, String en) {
        return new Replay(LocalizedText.of(nl, en));
    }

    /** Begins a case with what was agreed, and with what is missing when nothing is assumed. */
    static Replay of(String nl, String en, Agreed agreed) {
        Replay replay = of(nl, en);
        agreed.words().forEach(text -> replay.rows.add(new Row(AGREED, text)));
        FundingStatement bare = agreed.settled(Optional.empty());
        bare.lines().forEach(line -> replay.rows.add(new Row(COMPUTED, agreed.words(line))));
        agreed.missing(bare).forEach(text -> replay.rows.add(new Row(NOT_GIVEN, text)));
        return replay;
    }

    Replay stated(String nl, String en) {
        return row(STATED, nl, en);
    }

    Replay computed(String nl, String en) {
        return row(COMPUTED, nl, en);
    }

    Replay assumed(String nl, String en) {
        return row(ASSUMED, nl, en);
    }

    Replay notGiven(String nl, String en) {
        return row(NOT_GIVEN, nl, en);
    }

    Replay settled(Agreed agreed, FundingStatement statement) {
        settled.add(new Settled(agreed, statement));
        return this;
    }

    private Replay row(LocalizedText kind, String nl, String en) {
        rows.add(new Row(kind, LocalizedText.of(nl, en)));
        return this;
    }

    /**
     * Words the case.
     *
     * @param language the language
     * @return its title, the table, and the settlements that rest on assumptions
     */
    public String text(Language language) {
        TextTable table = TextTable.of(List.of(WHAT.in(language), HOW.in(language)));
        for (LocalizedText kind : List.of(AGREED, STATED, COMPUTED, ASSUMED, NOT_GIVEN)) {
            rows.stream()
                    .filter(row -> row.kind().equals(kind))
                    .forEach(row ->
                            table.row(List.of(kind.in(language), row.text().in(language))));
        }
        StringBuilder text = new StringBuilder("== " + title.in(language) + "\n\n" + table);
        settled.forEach(each ->
                text.append('\n').append(SettlementText.of(each.agreed().partnership(), each.statement(), language)));
        return text.toString();
    }
}
