package nl.schakel.core.source;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.time.PartialDate;

/**
 * A publication from which facts are taken, such as a report of 2018.
 *
 * @param id the name by which references mean it
 * @param title the title as published
 * @param year when it was published, such as 2018, 2018-11 or ~2014 where the publication does not say
 * @param publisher the organisation that published it
 */
public record Publication(PublicationId id, String title, PartialDate year, Optional<String> publisher) {

    /** Refuses blank texts. */
    public Publication {
        Check.given(id, "id");
        Check.text(title, "title");
        Check.given(year, "year");
        Check.given(publisher, "publisher").ifPresent(name -> Check.text(name, "publisher"));
    }
}
