package nl.schakel.model.evidence;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A point on which a report and the law of its day say different things, such as a threshold by region or by municipality.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param path the part of the partnership that it touches
 * @param report what the report says, in own words
 * @param law what the law says, in own words
 * @param article the article, such as WVO art. 72
 * @param source where the report says it
 */
@DomainStyle
@Value.Builder
public record LawDifference(
        ElementId id,
        Optional<ModelPath> path,
        LocalizedText report,
        LocalizedText law,
        String article,
        SourceReference source) {

    /** Refuses null and blank texts. */
    public LawDifference {
        Check.given(id, "id");
        Check.given(path, "path");
        Check.given(report, "report");
        Check.given(law, "law");
        Check.text(article, "article");
        Check.given(source, "source");
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends LawDifferenceBuilder {
        Builder() {}
    }
}
