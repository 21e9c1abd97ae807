package nl.schakel.io.report.practice;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.Term;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.io.report.words.Units;
import nl.schakel.model.route.Audience;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.Reach;
import nl.schakel.model.route.VmboProfile;

/** For whom a route is and how many pupils it has, such as 'Alle BB/KB-leerl. BWI, PIE' and 'Jaarlijks ca. 110 leerl.'. */
final class PupilCells {

    private PupilCells() {}

    static String audience(Column column, Language language) {
        return column.route()
                .map(route -> audience(route.audience(), language))
                .filter(text -> !text.isEmpty())
                .map(Phrases::capital)
                .orElse(Phrases.UNKNOWN.in(language));
    }

    /** Where all are meant, leerwegen and profiles say who; otherwise the words do, as far as there are any. */
    private static String audience(Audience audience, Language language) {
        boolean all = audience.reach()
                .filter(reach -> reach.is(Reach.ALL) || reach.is(Reach.POTENTIALLY_ALL))
                .isPresent();
        if (!all && audience.description().isPresent()) {
            return described(audience, audience.description().get().in(language), language);
        }
        String reach = audience.reach()
                .map(Term::label)
                .map(label -> label.in(language))
                .orElse("");
        String pupils = all && audience.profiles().isEmpty()
                ? Words.PUPILS.in(language) + " " + leerwegen(audience)
                : pupils(audience, language);
        boolean nothing = reach.isEmpty()
                && audience.leerwegen().isEmpty()
                && audience.profiles().isEmpty();
        return nothing ? "" : (reach + " " + pupils).strip();
    }

    private static String described(Audience audience, String description, Language language) {
        String word = Words.PUPILS_IN_TEXTS.in(language);
        boolean named = Stream.concat(
                        audience.leerwegen().stream().map(Leerweg::name),
                        audience.profiles().stream().map(VmboProfile::shortName))
                .anyMatch(description::contains);
        String pupils = named ? Words.PUPILS.in(language) : pupils(audience, language);
        int at = description.indexOf(word);
        if (at < 0) {
            return named || pupils.equals(Words.PUPILS.in(language)) ? description : description + ", " + pupils;
        }
        return description.substring(0, at) + pupils + description.substring(at + word.length());
    }

    private static String pupils(Audience audience, Language language) {
        String leerwegen = leerwegen(audience);
        String profiles = Stream.of(VmboProfile.values())
                .filter(audience.profiles()::contains)
                .map(VmboProfile::shortName)
                .collect(Collectors.joining(", "));
        String pupils =
                leerwegen.isEmpty() ? Words.PUPILS.in(language) : Phrases.fill(Words.PUPILS_OF, language, leerwegen);
        return (pupils + " " + profiles).strip();
    }

    /** The leerwegen in their usual order, such as 'BB/KB'. */
    static String leerwegen(Audience audience) {
        return Stream.of(Leerweg.values())
                .filter(audience.leerwegen()::contains)
                .map(Leerweg::name)
                .collect(Collectors.joining("/"));
    }

    static String size(Column column, Language language) {
        if (column.cooperates()) {
            return column.routes().stream()
                    .filter(route -> route.intake().isPresent())
                    .findFirst()
                    .map(route -> Phrases.fill(
                            Words.EXAMPLE,
                            language,
                            route.name(),
                            size(route.intake().orElseThrow(), language)))
                    .orElse(Phrases.UNKNOWN.in(language));
        }
        return column.route()
                .flatMap(route -> route.intake())
                .map(intake -> Phrases.capital(size(intake, language)))
                .orElse(Phrases.UNKNOWN.in(language));
    }

    private static String size(Quantity intake, Language language) {
        Optional<String> unit = intake.unit();
        boolean yearly = unit.filter(text -> text.endsWith("/year") || text.endsWith("/school-year"))
                .isPresent();
        String pupils = Units.withoutSpan(unit.isPresent() ? intake : intake.withUnit("pupils"), language);
        return yearly
                ? Phrases.fill(Words.EACH_YEAR, language, pupils)
                : Units.text(unit.isPresent() ? intake : intake.withUnit("pupils"), language);
    }
}
