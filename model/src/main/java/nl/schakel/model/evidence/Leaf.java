package nl.schakel.model.evidence;

import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;

/**
 * One fact of a partnership that is not made of others, such as '5 per school-year' at 'governance/bodies/board/meetings/cadence'.
 *
 * @param path where it is
 * @param value the value
 */
public record Leaf(ModelPath path, Object value) {

    /** Refuses null. */
    public Leaf {
        Check.given(path, "path");
        Check.given(value, "value");
    }
}
