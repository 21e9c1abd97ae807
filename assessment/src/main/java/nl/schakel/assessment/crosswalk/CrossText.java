package nl.schakel.assessment.crosswalk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/** The words of a reading. */
final class CrossText {

    private static final int SHOWN = 4;

    private static final LocalizedText AS_OF = LocalizedText.of("per", "as of");
    private static final LocalizedText VERSION = LocalizedText.of("versie", "version");
    private static final LocalizedText THEMES = LocalizedText.of("Thema's", "Themes");
    private static final LocalizedText DISPUTES =
            LocalizedText.of("Waarover de rapporten het niet eens zijn", "On which the reports do not agree");
    private static final LocalizedText APART = LocalizedText.of("zeker uiteen", "surely apart");
    private static final LocalizedText AND = LocalizedText.of("en", "and");
    private static final LocalizedText MORE = LocalizedText.of("en nog", "and more:");
    private static final LocalizedText SEEN = LocalizedText.of("gezien", "seen");
    private static final LocalizedText NOT_KNOWN = LocalizedText.of("niet bekend", "not known");
    private static final LocalizedText NOT_APPLICABLE = LocalizedText.of("niet van toepassing", "not applicable");

    private final Language language;
    private final List<String> lines = new ArrayList<>();

    CrossText(Language language) {
        this.language = language;
    }

    String of(CrossReading reading) {
        lines.add(reading.profile().view().partnership().identity().name() + ", " + in(AS_OF) + " "
                + reading.profile().view().day());
        Stream.concat(Stream.of(reading.profile()), reading.frameworks().stream())
                .forEach(each -> lines.add("  " + overall(each)));
        lines.add(in(THEMES));
        reading.themes().forEach(this::theme);
        lines.add(in(DISPUTES));
        reading.disputes().forEach(this::dispute);
        return String.join("\n", lines);
    }

    private String overall(Assessment assessment) {
        return assessment.ruleSet().id() + ", " + in(VERSION) + " "
                + assessment.ruleSet().version() + ": "
                + assessment.overall().text(language) + ", " + in(assessment.verdict());
    }

    private void theme(ThemeReading reading) {
        lines.add("  " + in(reading.profile().factor().name()) + ": " + score(reading.profile()));
        reading.answers()
                .forEach(each -> lines.add(
                        "    " + in(each.answer().sign().label()) + ": " + named(each) + ": " + score(each.result())));
        reading.apart()
                .ifPresent(apart -> lines.add("    " + in(APART) + ": " + named(apart.lower()) + " " + in(AND) + " "
                        + named(apart.higher())));
    }

    private String named(ThemeReading.Answered answered) {
        return in(answered.result().factor().name()) + " (" + answered.answer().framework() + ")";
    }

    private String score(FactorResult result) {
        if (result.applicable() == Truth.FALSE) {
            return in(NOT_APPLICABLE);
        }
        return result.score().interval().equals(Interval.POSSIBLE)
                ? in(NOT_KNOWN)
                : result.score().text(language);
    }

    private void dispute(DisputeReading reading) {
        lines.add(
                "  " + in(reading.dispute().text()) + ": " + in(reading.there().label()));
        reading.seen().forEach(seen -> lines.add("    " + in(SEEN) + ": " + seen(seen)));
        for (Position.Stance stance : Position.Stance.values()) {
            reading.positions(stance)
                    .forEach(each ->
                            lines.add("    " + in(stance.label()) + " " + each.source() + ": " + in(each.text())));
        }
    }

    private String seen(Seen seen) {
        String value = seen.fact() + " = " + seen.value().text(language);
        int more = seen.evidence().size() - SHOWN;
        String evidence = seen.evidence().stream()
                .limit(SHOWN)
                .map(each -> each.text(language))
                .collect(Collectors.joining("; "));
        return value + (evidence.isEmpty() ? "" : " - " + evidence) + (more > 0 ? "; " + in(MORE) + " " + more : "");
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }
}
