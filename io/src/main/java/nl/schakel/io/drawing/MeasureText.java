package nl.schakel.io.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.Language;
import nl.schakel.io.drawing.picture.Names;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.io.report.words.Units;
import nl.schakel.model.route.measure.EarnedDiploma;
import nl.schakel.model.route.measure.Places;
import nl.schakel.model.route.measure.RouteMeasures;
import nl.schakel.model.route.measure.ShareRange;
import nl.schakel.model.route.measure.YearMeasures;

/**
 * What follows from a route in words, such as {@code new MeasureText(RouteMeasures.of(route), Language.DUTCH).text()}: a line each for its
 * duration, the years won, the time elsewhere, the ages, the last year in the vo and the diplomas.
 *
 * <p>What is not known is said to be so; a line with an assumption names it: that a school week has five days, and that pupils are
 * {@link RouteMeasures#USUAL_AGE} in year 3 of vmbo.
 *
 * @param measures what follows from the route
 * @param language the language
 */
public record MeasureText(RouteMeasures measures, Language language) {

    /** Refuses null. */
    public MeasureText {
        Check.given(measures, "measures");
        Check.given(language, "language");
    }

    /** {@return the lines, without an end of line after the last} */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(in("Jaren vanaf leerjaar 3: ", "Years from year 3 of vmbo: ") + known(measures.duration()));
        lines.add(in("Jaren winst op de gewone weg: ", "Years won on the regular path: ") + known(measures.yearsWon()));
        measures.statedGain()
                .ifPresent(gain -> lines.add(
                        in("Winst volgens de bron: ", "Gain as the source says: ") + Units.text(gain, language)));
        lines.add(in(
                        "Deel van de tijd buiten het vmbo (week van vijf dagen): ",
                        "Share of time outside the vmbo (week of five days): ")
                + elsewhere());
        lines.add(in(
                        "Leeftijd, bij " + usualAge() + " jaar in leerjaar 3: ",
                        "Ages, if " + usualAge() + " in year 3 of vmbo: ")
                + known(measures.ages(RouteMeasures.USUAL_AGE)));
        lines.add(in("Laatste jaar ingeschreven bij het vo: ", "Last year enrolled at the vo: ")
                + measures.lastVoYear().map(this::name).orElseGet(this::unknown));
        lines.add(in("Diploma's: ", "Diplomas: ")
                + orUnknown(measures.diplomas().stream().map(this::diploma).collect(Collectors.joining("; "))));
        return String.join("\n", lines);
    }

    private String usualAge() {
        return bounds(RouteMeasures.USUAL_AGE, in(" of ", " or "));
    }

    /** Such as 'Year 3: 1/5; Year 4: 4/5; other years: unknown'. */
    private String elsewhere() {
        List<String> told = measures.years().stream()
                .flatMap(year -> {
                    String shares = Stream.of(
                                    year.place().elsewhere().map(share -> share(share) + parts(year.place(), share)),
                                    year.hoursElsewhere()
                                            .map(share -> share(share) + in(" van de klokuren", " of the clock hours")))
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining(", "));
                    return shares.isEmpty() ? Stream.empty() : Stream.of(name(year) + ": " + shares);
                })
                .toList();
        boolean all = told.size() == measures.years().size();
        String rest = told.isEmpty() || all ? "" : in("; andere jaren: onbekend", "; other years: unknown");
        return orUnknown(String.join("; ", told)) + rest;
    }

    /** What of it is spent where, if it is not all at the mbo. */
    private String parts(Places place, ShareRange all) {
        String parts = Stream.of(
                        place.mbo().map(share -> "mbo " + share(share)),
                        place.company().map(share -> in("bedrijf ", "company ") + share(share)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return parts.isEmpty() || place.mbo().equals(Optional.of(all)) ? "" : " (" + parts + ")";
    }

    private String share(ShareRange share) {
        return share.isExact()
                ? share(share.least())
                : share(share.least()) + in(" tot en met ", " to ") + share(share.most());
    }

    private String share(Share share) {
        if (share.isZero()) {
            return in("niets", "none");
        }
        return share.equals(Share.ONE) ? in("alles", "all") : share.toString();
    }

    private String name(YearMeasures year) {
        List<String> names = Names.year(year.year(), language);
        return names.isEmpty() ? year.year().id().value() : String.join(", ", names);
    }

    private String diploma(EarnedDiploma earned) {
        return Names.diploma(earned.diploma(), language)
                + earned.after()
                        .map(years -> in(", na ", ", after ") + bounds(years) + in(" jaar", years(years)))
                        .orElseGet(() -> in(" (wanneer: onbekend)", " (when: unknown)"));
    }

    private static String years(Count years) {
        return years.equals(Count.of(1)) ? " year" : " years";
    }

    private String known(Optional<?> value) {
        return value.map(this::bounds).orElseGet(this::unknown);
    }

    /** Exact or within bounds, such as '4 to 6'. */
    private String bounds(Object number) {
        return bounds(number, in(" tot en met ", " to "));
    }

    private static String bounds(Object number, String between) {
        return number.toString().replace("..", between);
    }

    private String orUnknown(String words) {
        return words.isEmpty() ? unknown() : words;
    }

    private String unknown() {
        return Phrases.UNKNOWN.in(language);
    }

    private String in(String nl, String en) {
        return language == Language.DUTCH ? nl : en;
    }
}
