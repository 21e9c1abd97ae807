package nl.schakel.io.report.section;

import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.statement.block.BlockMarkup;
import nl.schakel.io.statement.block.Blocks;
import nl.schakel.model.funding.statement.FundingStatement;

/** The settlement of a school year, in the words that it has by itself. */
record StatementSection(FundingStatement statement, Teller teller) implements Section {

    @Override
    public String id() {
        return "money";
    }

    @Override
    public LocalizedText title() {
        return LocalizedText.same(blocks().title());
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public void write(Markup out) {
        BlockMarkup.notes(out, blocks());
        blocks().shown().forEach(block -> {
            out.text("\n");
            BlockMarkup.write(out, block, "h3");
        });
    }

    private Blocks blocks() {
        return Blocks.of(teller.view().partnership(), statement, teller.language());
    }
}
