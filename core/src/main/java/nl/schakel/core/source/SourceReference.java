package nl.schakel.core.source;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.Term;
import org.immutables.value.Value;

/**
 * The place where something is said, such as 'leerroutes-2018, Profijt, Structuur'; wider than four, so {@link #of} and
 * {@link #builder()} are API and the constructor is not.
 *
 * @param publication the publication
 * @param place the place in it: headings and paragraph, as a reader finds it
 * @param statedBy who says it; the author when left out
 * @param reading how it was read; literal when left out
 * @param behind the primary source behind the publication, where it names one
 */
@DomainStyle
@Value.Builder
public record SourceReference(
        PublicationId publication,
        String place,
        @WhenAbsent("author") Term<Speaker> statedBy,
        @WhenAbsent("literal") Reading reading,
        Optional<String> behind) {

    /** Refuses a blank place. */
    public SourceReference {
        Check.given(publication, "publication");
        Check.text(place, "place");
        Check.given(statedBy, "stated by");
        Check.given(reading, "reading");
        Check.given(behind, "behind").ifPresent(text -> Check.text(text, "behind"));
    }

    /**
     * Refers to a place in a publication, where its author says something literally.
     *
     * @param publication the publication
     * @param place the place in it
     * @return the reference
     */
    public static SourceReference of(PublicationId publication, String place) {
        return builder().publication(publication).place(place).build();
    }

    /** {@return a builder that fills in the author and a literal reading} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this reference} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return publication + ", " + place;
    }

    /** Builds references. */
    public static final class Builder extends SourceReferenceBuilder {
        Builder() {
            statedBy(Term.of(Speaker.AUTHOR));
            reading(Reading.LITERAL);
        }
    }
}
