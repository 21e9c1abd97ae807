package nl.schakel.io.sample;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;

/** An element with an id, a default and a set. */
public record Team(
        BodyId id,
        String name,
        @WhenAbsent("chess") Term<Sport> sport,
        Optional<Period> season,
        Set<Language> languages) {}
