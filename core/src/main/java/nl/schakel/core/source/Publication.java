package nl.schakel.core.source;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PublicationId;

/**
 * A publication from which facts are taken, such as a report of 2018.
 *
 * @param id the name by which references mean it
 * @param title the title as published
 * @param year the year of publication; about, where the publication does not say
 * @param publisher the organisation that published it
 */
public record Publication(PublicationId id, String title, String year, Optional<String> publisher) {

    /** Refuses blank texts and a year that is none. */
    public Publication {
        Check.given(id, "id");
        Check.text(title, "title");
        Check.that(
                Check.given(year, "year").matches("~?[12][0-9]{3}"),
                "year",
                year,
                "must be a year",
                "Write a year such as 2018, or ~2014 when it is about.");
        Check.given(publisher, "publisher").ifPresent(name -> Check.text(name, "publisher"));
    }
}
