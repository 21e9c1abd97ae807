package nl.schakel.assessment.fact;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;

/**
 * What was seen for a fact, such as a coordinator at 'governance/coordinators/vmbo', with its place in a source.
 *
 * @param path where it is in the dossier
 * @param text what it says, if it has words
 * @param source where it stands, if a source is given
 * @param codes the codes that it bears, sorted, where the fact is a set of codes
 */
public record Evidence(
        ModelPath path, Optional<LocalizedText> text, Optional<SourceReference> source, Set<String> codes) {

    /** Refuses null. */
    public Evidence {
        Check.given(path, "path");
        Check.given(text, "text");
        Check.given(source, "source");
        codes = Check.set(new TreeSet<>(Check.set(codes, "codes")), "codes");
    }

    /**
     * Words the evidence.
     *
     * @param language the language
     * @return its words, or its path, with the place
     */
    public String text(Language language) {
        return text.map(words -> words.in(language)).orElse(path.toString())
                + source.map(place -> " [" + place + "]").orElse("");
    }
}
