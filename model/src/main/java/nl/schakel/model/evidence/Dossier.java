package nl.schakel.model.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.source.Publication;
import nl.schakel.model.partnership.Partnership;
import org.immutables.value.Value;

/**
 * A partnership as of a day with the evidence for it, such as Profijt in mid-2018.
 *
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param asOf the day of which it speaks
 * @param partnership the partnership
 * @param complete which parts are complete; none when left out
 * @param publications the publications to which its sources refer
 * @param provenance where the facts of the partnership stand
 * @param absences what a source says was not there
 * @param claims values that contradict each other
 * @param observations what somebody says about factors of success
 * @param lessons what others can learn
 * @param respondents who was asked
 * @param lawDifferences where a report and the law of its day say different things
 */
@DomainStyle
@Value.Builder
public record Dossier(
        LocalDate asOf,
        @Valid Partnership partnership,
        @WhenAbsent("none") Completeness complete,

        @NotEmpty(message = "{nl.schakel.model.publications.none}")
        List<Publication> publications,

        @NotEmpty(message = "{nl.schakel.model.provenance.none}")
        List<@Valid Provenance> provenance,

        List<StatedAbsence> absences,
        List<Claim> claims,
        List<Observation> observations,
        List<Lesson> lessons,
        List<Respondent> respondents,
        List<LawDifference> lawDifferences)
        implements Sourced {

    /** Refuses null. */
    public Dossier {
        Check.given(asOf, "as of");
        Check.given(partnership, "partnership");
        Check.given(complete, "complete");
        publications = Check.list(publications, "publications");
        provenance = Check.list(provenance, "provenance");
        absences = Check.list(absences, "absences");
        claims = Check.list(claims, "claims");
        observations = Check.list(observations, "observations");
        lessons = Check.list(lessons, "lessons");
        respondents = Check.list(respondents, "respondents");
        lawDifferences = Check.list(lawDifferences, "law differences");
    }

    /** {@return a builder that fills in that no part is known to be complete} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this dossier} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Looks at the dossier from a day.
     *
     * @param day a day not before the one of which it speaks
     * @return the view of that day
     * @throws nl.schakel.core.check.InvalidValueException if the day is before it
     */
    public AsOf asOf(LocalDate day) {
        return new AsOf(this, day);
    }

    @Override
    public Record facts() {
        return partnership;
    }

    @Override
    public String factsKey() {
        return "partnership";
    }

    /** {@return what is wrong or doubtful in the dossier as a whole; see {@link EvidenceRule}} */
    public List<Issue> check() {
        return EvidenceRule.checkAll(this);
    }

    /** Builds dossiers; refuses to build while a part that must be there is missing. */
    public static final class Builder extends DossierBuilder {
        Builder() {
            complete(Completeness.NONE);
        }
    }
}
