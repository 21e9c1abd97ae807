package nl.schakel.model.route;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Sector;
import org.immutables.value.Value;

/**
 * A year of a route, such as 'year 3 of vmbo with one day a week at the mbo'; the years stand in the order of time.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param learningYear the learning year, if it is one
 * @param ordinal which year of the route it is, from 1, where the learning year alone does not say it
 * @param position its place in time, where it is no learning year
 * @param length how long it lasts, such as 2..3 years; a school year when left out of a learning year or one with an ordinal, else
 *     unknown. A stretch told in weeks, as between exam and summer, lies within the year before it
 * @param enrolment the sector in which the pupil is enrolled
 * @param funding the sector that the state funds for the pupil
 * @param clockHours its clock hours; those of a stretch of weeks are beside those of the year in which it lies; unknown when left out
 * @param segments its stretches
 * @param exams its exams
 * @param diplomas the diplomas and certificates earned by the end of it; unknown if none
 * @param text what happens in it
 */
@DomainStyle
@Value.Builder
public record RouteYear(
        ElementId id,
        Optional<LearningYear> learningYear,
        Optional<Integer> ordinal,
        Optional<LocalizedText> position,
        Optional<Quantity> length,
        Optional<Sector> enrolment,
        Optional<Sector> funding,
        Optional<ClockHours> clockHours,
        List<@Valid RouteSegment> segments,
        List<Exam> exams,
        List<Diploma> diplomas,
        Optional<LocalizedText> text) {

    /** Refuses null and blank texts. */
    public RouteYear {
        Check.given(id, "id");
        Check.given(learningYear, "learning year");
        Check.given(ordinal, "ordinal")
                .ifPresent(year -> Check.that(
                        year > 0 && year < 13,
                        "ordinal",
                        year,
                        "must be from 1 to 12",
                        "Count from the first year of the route."));
        Check.given(position, "position");
        Check.given(length, "length");
        Check.given(enrolment, "enrolment");
        Check.given(funding, "funding");
        Check.given(clockHours, "clock hours");
        segments = Check.list(segments, "segments");
        exams = Check.list(exams, "exams");
        diplomas = Check.list(diplomas, "diplomas");
        Check.given(text, "text");
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
    public static final class Builder extends RouteYearBuilder {
        Builder() {}
    }
}
