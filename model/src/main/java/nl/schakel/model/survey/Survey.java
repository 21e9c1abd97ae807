package nl.schakel.model.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.source.Publication;
import nl.schakel.model.evidence.Claim;
import nl.schakel.model.evidence.Completeness;
import nl.schakel.model.evidence.EvidenceRule;
import nl.schakel.model.evidence.LawDifference;
import nl.schakel.model.evidence.Lesson;
import nl.schakel.model.evidence.Observation;
import nl.schakel.model.evidence.Provenance;
import nl.schakel.model.evidence.Respondent;
import nl.schakel.model.evidence.Sourced;
import nl.schakel.model.evidence.StatedAbsence;
import org.immutables.value.Value;

/**
 * What one report says of the field as a whole, with its sources, such as the impression of November 2018.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param asOf the day of which it speaks
 * @param findings the networks and figures
 * @param complete which parts are complete; none when left out
 * @param publications the publications to which its sources refer
 * @param provenance where the facts stand
 * @param claims values that contradict each other
 * @param observations what somebody says about factors of success
 * @param lessons what others can learn
 * @param respondents who was asked
 * @param lawDifferences where the report and the law of its day say different things
 */
@DomainStyle
@Value.Builder
public record Survey(
        ElementId id,
        LocalDate asOf,
        @Valid Findings findings,
        @WhenAbsent("none") Completeness complete,

        @NotEmpty(message = "{nl.schakel.model.publications.none}")
        List<Publication> publications,

        @NotEmpty(message = "{nl.schakel.model.provenance.none}")
        List<@Valid Provenance> provenance,

        List<Claim> claims,
        List<Observation> observations,
        List<Lesson> lessons,
        List<Respondent> respondents,
        List<LawDifference> lawDifferences)
        implements Sourced {

    /** Refuses null and blank texts. */
    public Survey {
        Check.given(id, "id");
        Check.given(asOf, "as of");
        Check.given(findings, "findings");
        Check.given(complete, "complete");
        publications = Check.list(publications, "publications");
        provenance = Check.list(provenance, "provenance");
        claims = Check.list(claims, "claims");
        observations = Check.list(observations, "observations");
        lessons = Check.list(lessons, "lessons");
        respondents = Check.list(respondents, "respondents");
        lawDifferences = Check.list(lawDifferences, "law differences");
    }

    @Override
    public Record facts() {
        return findings;
    }

    @Override
    public String factsKey() {
        return "findings";
    }

    /** {@return none: what a report says was not there, it says of a partnership} */
    @Override
    public List<StatedAbsence> absences() {
        return List.of();
    }

    /** {@return what is wrong or doubtful in the survey as a whole; see {@link EvidenceRule}} */
    public List<Issue> check() {
        return EvidenceRule.checkAll(this);
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
    public static final class Builder extends SurveyBuilder {
        Builder() {
            findings(Findings.unknown());
            complete(Completeness.NONE);
        }
    }
}
