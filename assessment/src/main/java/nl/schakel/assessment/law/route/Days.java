package nl.schakel.assessment.law.route;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.PartialDate.Accuracy;
import nl.schakel.core.time.PartialDate.Resolution;
import nl.schakel.core.time.Period;

/** Periods in words, such as 'van 1 augustus 2014 tot 1 augustus 2022'; in English the last day belongs to the period. */
final class Days {

    private Days() {}

    static String words(Period period, Language language) {
        String words = Stream.of(from(period, language), until(period, language))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return period.end().isPresent() ? words.replaceFirst("^vanaf ", "van ") : words;
    }

    /** Such as 'vanaf 1 augustus 2020 of eerder'; empty where the start is not known. */
    static String from(Period period, Language language) {
        boolean dutch = language == Language.DUTCH;
        return period.start()
                .map(start -> (dutch ? "vanaf " : "from ")
                        + date(start, start.first(), language)
                        + orEarlier(start, language))
                .orElse("");
    }

    /** Such as 'tot 1 augustus 2022', the day after the last, and 'until 31 July 2022'; empty where there is none. */
    static String until(Period period, Language language) {
        boolean dutch = language == Language.DUTCH;
        return period.end()
                .map(end -> (dutch ? "tot " : "until ")
                        + date(end, dutch ? end.first().plusDays(1) : end.first(), language)
                        + orEarlier(end, language))
                .orElse("");
    }

    private static String date(PartialDate date, LocalDate day, Language language) {
        return date.resolution() == Resolution.DAY
                ? language.day(day)
                : (language == Language.DUTCH ? "een dag in " : "a day in ") + date.year();
    }

    private static String orEarlier(PartialDate date, Language language) {
        return date.accuracy() == Accuracy.AT_LATEST ? language == Language.DUTCH ? " of eerder" : " or earlier" : "";
    }
}
