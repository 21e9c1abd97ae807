package nl.schakel.io.sample;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.core.shape.WhenAbsent;

/** A record that may be left out, since all its parts may. */
public record Rules(@WhenAbsent("false") boolean open, Optional<LocalDate> adopted) {}
