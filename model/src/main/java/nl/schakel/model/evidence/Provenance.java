package nl.schakel.model.evidence;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.source.SourceReference;

/**
 * The source of some facts, such as 'leerroutes-2018, Profijt, Structuur' for two bodies.
 *
 * @param source where it stands
 * @param covers the facts that stand there, by their paths into the partnership; each covers what lies below it
 */
public record Provenance(
        SourceReference source,

        @NotEmpty(message = "{nl.schakel.model.covers.none}")
        Set<ModelPath> covers) {

    /** Refuses the root, which covers nothing. */
    public Provenance {
        Check.given(source, "source");
        covers = Check.set(covers, "covers");
        Check.that(
                covers.stream().noneMatch(ModelPath::isRoot),
                "covers",
                "/",
                "must not be the root, which covers nothing",
                "Name the parts that stand at that place.");
    }
}
