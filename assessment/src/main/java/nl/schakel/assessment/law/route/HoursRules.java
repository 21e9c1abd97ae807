package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.DOORLOPENDE_LEERROUTE;
import static nl.schakel.model.route.LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.route.RouteRule.Moment;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.norm.HoursNorm;
import nl.schakel.model.route.norm.RouteNorms;

/** The least clock hours of a route, by its years and track; quality that nobody has shown allows no fewer. */
final class HoursRules {

    private static final LocalizedText FOUR_YEARS_OF_BBL = LocalizedText.of(
            "; bij vier jaar BBL staan de 3.700 uren in de tekst zonder 'ten minste', en zij zijn hier als minimum gelezen",
            "; for four years of BBL the text has the 3,700 hours without 'at least', and they are read here as a minimum");

    static final List<RouteRule> ALL = Stream.of(DOORLOPENDE_LEERROUTE, EXPERIMENT_DOORLOPENDE_LEERLIJNEN)
            .flatMap(basis -> of(basis).stream())
            .toList();

    private HoursRules() {}

    private static List<RouteRule> of(LegalBasis basis) {
        return List.of(
                rule(
                        "total",
                        text(basis, "uren in totaal", "hours in all", Optional.of(FOUR_YEARS_OF_BBL)),
                        basis,
                        ClockHours::total),
                rule(
                        "guided",
                        text(basis, "begeleide uren", "guided hours", Optional.empty()),
                        basis,
                        ClockHours::guided),
                rule(
                        "bpv",
                        text(basis, "uren beroepspraktijkvorming", "hours in a company", Optional.empty()),
                        basis,
                        ClockHours::bpv));
    }

    /** That the experiment allowed it too is not confirmed. */
    private static boolean mayBeFewer(LegalBasis basis) {
        return basis == DOORLOPENDE_LEERROUTE;
    }

    private static LocalizedText text(LegalBasis basis, String nl, String en, Optional<LocalizedText> note) {
        return LocalizedText.of(
                "ten minste zoveel " + nl + " als voor de jaren en de leerweg mbo (BOL/BBL) gevraagd"
                        + (mayBeFewer(basis)
                                ? "; minder mag bij aangetoonde kwaliteit, vastgelegd in schoolplan en schoolgids"
                                : "")
                        + note.map(text -> text.in(Language.DUTCH)).orElse(""),
                "at least as many " + en + " as are asked for the years and the track (BOL/BBL)"
                        + (mayBeFewer(basis)
                                ? "; fewer are allowed with quality that is shown, laid down in schoolplan and schoolgids"
                                : "")
                        + note.map(text -> text.in(Language.ENGLISH)).orElse(""));
    }

    private static RouteRule rule(
            String id, LocalizedText text, LegalBasis basis, Function<ClockHours, Optional<Count>> part) {
        return RouteRule.of(
                        "route." + Codes.of(basis) + ".hours-" + id,
                        basis,
                        text,
                        RouteNorms.provisions(RouteNorms.hours(basis)),
                        facts -> {
                            Verdict verdict = verdict(facts, basis, part);
                            return verdict.by(articles(facts, basis));
                        })
                .at(Moment.COHORT);
    }

    /** Those of the track, of both tracks where it is not known. */
    private static List<Provision> articles(RouteFacts facts, LegalBasis basis) {
        return RouteNorms.provisions(Asked.rows(RouteNorms.hours(basis), facts.start()).stream()
                .filter(row -> facts.track().map(track -> track == row.track()).orElse(true))
                .toList());
    }

    private static Verdict verdict(RouteFacts facts, LegalBasis basis, Function<ClockHours, Optional<Count>> part) {
        if (facts.track().isEmpty() || facts.years().filter(Count::isExact).isEmpty()) {
            return Verdict.unknown(
                    "leerweg mbo (BOL/BBL) of duur is niet bekend", "track (BOL/BBL) or duration is not known");
        }
        Count length = facts.years().get();
        int years = length.least().intValue();
        List<HoursNorm> rows = RouteNorms.hours(basis).stream()
                .filter(row -> length.isWhole() && row.track() == facts.track().get() && row.years() == years)
                .toList();
        Optional<BigDecimal> asked = Asked.rows(rows, facts.start()).stream()
                .flatMap(row -> part.apply(row.least()).stream())
                .map(Count::least)
                .findFirst();
        if (asked.isEmpty()) {
            return Verdict.unknown(
                    "voor " + Asked.years(length, Language.DUTCH) + " noemt de wet geen uren",
                    "for " + Asked.years(length, Language.ENGLISH) + " the law names no hours");
        }
        BigDecimal floor = asked.get();
        Optional<Count> hours = part.apply(facts.hours());
        if (hours.isEmpty()) {
            return Verdict.unknown("niet bekend; gevraagd ten minste " + floor, "not known; asked at least " + floor);
        }
        String seen =
                hours.get() + " uur in " + years + " jaar " + facts.track().get() + "; gevraagd ten minste " + floor;
        String english = hours.get() + " hours in " + years + " years of "
                + facts.track().get() + "; asked at least " + floor;
        if (hours.get().least().compareTo(floor) >= 0) {
            return Verdict.of(Answer.MET, seen, english);
        }
        if (hours.get().most().compareTo(floor) >= 0) {
            return Verdict.unknown(seen, english);
        }
        boolean justified = facts.quality().and(facts.laidDown()) == Truth.TRUE;
        if (justified && !mayBeFewer(basis)) {
            return Verdict.unknown(
                    seen + "; of het experiment bij kwaliteit minder toeliet, is niet bevestigd",
                    english + "; whether the experiment allowed fewer with quality is not confirmed");
        }
        Answer answer = justified ? Answer.JUSTIFIED : Answer.NOT_MET;
        return Verdict.of(
                answer,
                seen + "; kwaliteit aangetoond: " + facts.quality().label().in(Language.DUTCH) + ", vastgelegd: "
                        + facts.laidDown().label().in(Language.DUTCH),
                english + "; quality shown: " + facts.quality().label().in(Language.ENGLISH) + ", laid down: "
                        + facts.laidDown().label().in(Language.ENGLISH));
    }
}
