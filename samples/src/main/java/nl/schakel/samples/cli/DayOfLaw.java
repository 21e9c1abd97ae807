package nl.schakel.samples.cli;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.SchoolYear;

/**
 * The day whose law is cited for a cohort, and why it is that day.
 *
 * @param day the day
 * @param start when year 3 of vmbo starts for the cohort
 * @param why a sentence with the day, and where it comes from
 * @param cohort a sentence with the start of the cohort, and where it comes from
 */
record DayOfLaw(LocalDate day, LocalDate start, LocalizedText why, LocalizedText cohort) {

    /** The law of a day before the cohort starts is cited only where that day is asked for. */
    static DayOfLaw of(LocalDate dossier, Optional<LocalDate> on, Optional<LocalDate> start) {
        boolean startIsLater = on.isEmpty() && start.filter(dossier::isBefore).isPresent();
        LocalDate day = startIsLater ? start.get() : on.orElse(dossier);
        LocalDate cohort = start.orElse(SchoolYear.of(day).start());
        String dutch = on.isPresent()
                ? "zoals gevraagd"
                : startIsLater
                        ? "het begin van het cohort, later dan het dossier (" + dossier + ")"
                        : "de dag van het dossier";
        String english = on.isPresent()
                ? "as asked for"
                : startIsLater
                        ? "the start of the cohort, later than the dossier (" + dossier + ")"
                        : "the day of the dossier";
        boolean before = day.isBefore(cohort);
        return new DayOfLaw(
                day,
                cohort,
                LocalizedText.of("Recht van " + day + ": " + dutch + ".", "Law of " + day + ": " + english + "."),
                LocalizedText.of(
                        "Cohort vanaf " + cohort
                                + (start.isEmpty() ? ", het begin van dat schooljaar." : ".")
                                + (before ? " Let op: het cohort begint na die dag." : ""),
                        "Cohort from " + cohort
                                + (start.isEmpty() ? ", the start of that school year." : ".")
                                + (before ? " Mind: the cohort starts after that day." : "")));
    }
}
