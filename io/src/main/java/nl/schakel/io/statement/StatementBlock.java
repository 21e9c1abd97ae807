package nl.schakel.io.statement;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.io.statement.block.Block;
import nl.schakel.io.statement.block.Block.Head;

/**
 * A table of a statement in words, such as 'Who pays whom' with a row for each payment.
 *
 * @param title its heading
 * @param hint how to read it
 * @param heads the names of its columns
 * @param rows its rows, a text for each column; where it adds up, the last ones hold the totals, one for each kind of value added tax
 */
public record StatementBlock(String title, Optional<String> hint, List<String> heads, List<List<String>> rows) {

    /** Refuses null. */
    public StatementBlock {
        Check.given(title, "title");
        Check.given(hint, "hint");
        heads = Check.list(heads, "heads");
        rows = Check.list(rows, "rows");
    }

    static StatementBlock of(Block block) {
        return new StatementBlock(
                block.title(),
                block.hint(),
                block.heads().stream().map(Head::text).toList(),
                block.rows());
    }
}
