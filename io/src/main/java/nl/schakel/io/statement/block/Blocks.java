package nl.schakel.io.statement.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.partnership.Partnership;

/** A statement in words, block by block: the one wording of texts, Markdown and HTML. */
public final class Blocks {

    private final Wording wording;
    private final FundingStatement statement;

    private Blocks(Wording wording, FundingStatement statement) {
        this.wording = wording;
        this.statement = statement;
    }

    /**
     * Words a statement.
     *
     * @param partnership whose it is
     * @param statement the settlement
     * @param language the language
     * @return its blocks
     */
    public static Blocks of(Partnership partnership, FundingStatement statement, Language language) {
        return new Blocks(new Wording(new Meaning(partnership), language), statement);
    }

    /** {@return such as 'Settlement of school year 2017-2018'} */
    public String title() {
        return Phrases.fill(
                Labels.TITLE, language(), statement.basis().schoolYear().toString());
    }

    /** {@return why the numbers are made up, if they are; without the words that say so} */
    public Optional<String> assumption() {
        return statement.basis().assumption().map(this::in);
    }

    /** {@return sentences that hold for the whole statement} */
    public List<String> remarks() {
        boolean within = !statement.enclosures().isEmpty();
        return Stream.of(
                        statement.missing().isEmpty()
                                ? Optional.<LocalizedText>empty()
                                : Optional.of(within ? Labels.INCOMPLETE_WITHIN : Labels.INCOMPLETE),
                        within && statement.missing().isEmpty()
                                ? Optional.of(Labels.NOT_IN_TOTALS)
                                : Optional.<LocalizedText>empty(),
                        VatKinds.of(statement).isMixed()
                                ? Optional.of(Labels.KINDS_OF_VAT)
                                : Optional.<LocalizedText>empty(),
                        statement.lines().isEmpty()
                                ? Optional.of(within ? Labels.NO_PAYMENTS_YET : Labels.NO_PAYMENTS)
                                : Optional.<LocalizedText>empty())
                .flatMap(Optional::stream)
                .map(this::in)
                .toList();
    }

    /** {@return the blocks that have something to tell} */
    public List<Block> shown() {
        PaymentBlocks money = new PaymentBlocks(wording, statement);
        return Stream.of(
                        warnings(),
                        money.payments(),
                        money.enclosures(),
                        money.balances(),
                        money.parties(),
                        contributions(),
                        missing())
                .filter(block -> !block.rows().isEmpty())
                .toList();
    }

    private Block warnings() {
        return wording.block(
                "warnings",
                Labels.WARNINGS,
                List.of(wording.head(Labels.WHAT)),
                statement.warnings(),
                warning -> List.of(wording.sentence(warning)));
    }

    private Block contributions() {
        boolean shared = statement.contributions().stream()
                .anyMatch(each -> wording.meaning().isShared(each.arrangement()));
        return wording.block(
                "contributions",
                shared ? Labels.OWN : Labels.CONTRIBUTIONS,
                List.of(
                        wording.head(Labels.PARTY),
                        wording.head(Labels.SUBJECT),
                        wording.head(Labels.KIND),
                        wording.head(Labels.EXTENT)),
                statement.contributions(),
                each -> List.of(
                        wording.party(each.partner()), in(each.subject()), wording.kind(each), wording.extent(each)));
    }

    private Block missing() {
        return wording.block(
                "missing",
                Labels.MISSING,
                List.of(wording.head(Labels.WHAT), wording.head(Labels.SUBJECT), wording.path(Labels.ENTERS)),
                statement.missing(),
                each -> List.of(
                        wording.sentence(each.what()), wording.subject(each.arrangement()), wording.enters(each)));
    }

    /** {@return the language} */
    public Language language() {
        return wording.language();
    }

    /**
     * Says a text in the language.
     *
     * @param text the text
     * @return the text in the language
     */
    public String in(LocalizedText text) {
        return wording.in(text);
    }
}
