package nl.schakel.samples.question;

import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.LocalizedText;

/**
 * What an answer is about, such as the body at governance/bodies/directieberaad.
 *
 * @param path its path into the partnership
 * @param name what it is called
 */
public record About(ModelPath path, LocalizedText name) {

    /** Refuses null. */
    public About {
        Check.given(path, "path");
        Check.given(name, "name");
    }
}
