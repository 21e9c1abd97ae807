package nl.schakel.model.law;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;

/**
 * Where a subject stood in the WVO, to 2022-07-31, and where it stands in the WVO 2020 since, such as enrolment in 10b14 and 2.107e.
 *
 * <p>A subject of several articles goes from all of them to all: which of them became which is not confirmed.
 *
 * <pre>{@code
 * Concordance.of("enrolment").after();         // WVO 2020, art. 2.107e
 * Concordance.toNew("10b14");                  // the same
 * Concordance.toOld("2.107b lid 2");           // WVO, art. 10b11
 * }</pre>
 *
 * @param subject the name by which the subject is meant, such as 'enrolment'
 * @param text the subject in words
 * @param before its articles to 2022-07-31
 * @param after its articles from 2022-08-01
 */
public record Concordance(String subject, LocalizedText text, List<Article> before, List<Article> after) {

    private static final List<Concordance> ALL = List.of(
            row("definition", "wat een doorlopende leerroute is", "what a doorlopende leerroute is", "10b10", "2.107a"),
            row("agreement", "inhoud van de overeenkomst", "content of the agreement", "10b11", "2.107b"),
            row("notification", "gezamenlijke melding bij de minister", "joint notification", "10b12", "2.107c"),
            row(
                    "set-up",
                    "inrichting, plaats en programma per jaar",
                    "set-up, location and programme per year",
                    "10b13",
                    "2.107d"),
            row("enrolment", "inschrijving", "enrolment", "10b14", "2.107e"),
            row(
                    "responsibility",
                    "verantwoordelijkheid van de school",
                    "responsibility of the school",
                    "10b15",
                    "2.107f"),
            row("duration", "duur", "duration", "10b16", "2.107g"),
            row("hours-bol", "uren BOL", "hours BOL", "10b17", "2.107h"),
            row("hours-bbl", "uren BBL", "hours BBL", "10b18", "2.107i"),
            row("exam", "examen", "exam", "10b19", "2.107j"),
            row("overstapoptie", "overstapoptie", "overstapoptie", "10b20", "2.107k"),
            row("integrated-route", "geïntegreerde route", "geïntegreerde route", "10b21", "2.107l"),
            new Concordance(
                    "transfer-of-funding",
                    LocalizedText.of("overdracht van bekostiging", "transfer of funding"),
                    articles(Statute.WVO, "96t"),
                    List.of(
                            new Article(Statute.WVO_2020, Optional.of("5.42a")),
                            new Article(Statute.WEB, Optional.of("8.5a.16")))),
            row(
                    "elsewhere",
                    "onderwijs elders, overeenkomst",
                    "education elsewhere, agreement",
                    "25a",
                    "2.99 2.100 2.101 2.108"),
            row("entree", "entreeopleiding in plaats van BB", "entreeopleiding in place of BB", "10b8 10b9", "2.102"),
            row(
                    "leer-werktraject",
                    "leer-werktraject",
                    "leer-werktraject",
                    "10b1 10b2 10b3 10b4 10b5 10b6 10b7",
                    "2.103 2.104 2.105 2.106 2.107"),
            row("rpo-region", "regionale samenwerking", "regional cooperation", "74", "4.18"),
            row(
                    "rpo",
                    "regionaal plan onderwijsvoorzieningen (RPO)",
                    "regional plan of education facilities (RPO)",
                    "74a",
                    "4.19"),
            row(
                    "rpo-application",
                    "aanvraag om bekostiging door deelnemers aan een RPO",
                    "application for funding by those in an RPO",
                    "74b",
                    "4.20"),
            row(
                    "rpo-loss",
                    "weigering om leerlingverlies elders",
                    "refusal for a loss of pupils elsewhere",
                    "74c",
                    "4.21"),
            row(
                    "rpo-start",
                    "huisvesting en begin van de bekostiging",
                    "housing and start of the funding",
                    "74d",
                    "4.22"),
            row("rpo-end", "einde van een profiel met het RPO", "end of a profile with the RPO", "109", "4.26"),
            row("samenwerkingsschool", "samenwerkingsschool", "samenwerkingsschool", "53d", "3.22 3.23 3.24 3.25 3.26"),
            row("swv", "samenwerkingsverband passend onderwijs", "partnership for inclusive education", "17a", "2.47"),
            row("lwoo", "lwoo", "lwoo", "10e", "2.42"));

    /** Refuses null and a subject without articles. */
    public Concordance {
        Check.text(subject, "subject");
        Check.given(text, "text");
        before = Check.list(before, "before");
        after = Check.list(after, "after");
        Check.that(
                !before.isEmpty() && !after.isEmpty(),
                "articles of " + subject,
                before.size() + " and " + after.size(),
                "must stand on both sides",
                "Name an article of each law.");
    }

    /** {@return all subjects, in the order of the doorlopende leerroute first} */
    public static List<Concordance> all() {
        return ALL;
    }

    /**
     * Finds a subject.
     *
     * @param subject its name, such as 'enrolment'
     * @return the subject
     */
    public static Concordance of(String subject) {
        List<String> known = ALL.stream().map(Concordance::subject).toList();
        return ALL.stream()
                .filter(each -> each.subject().equals(Check.given(subject, "subject")))
                .findFirst()
                .orElseThrow(() -> Check.refused(
                        "subject",
                        subject,
                        "must be one of the concordance",
                        Codes.didYouMean(subject, known, "Possible: " + String.join(", ", known) + ".")));
    }

    /**
     * Finds where an article of the WVO went.
     *
     * @param number its number, such as '10b11'; paragraph and letter do not count
     * @return the articles since 2022-08-01; none if it is not in the concordance
     */
    public static List<Article> toNew(String number) {
        Optional<String> whole = new Article(Statute.WVO, Optional.of(number)).whole();
        return ALL.stream()
                .filter(each -> each.before().stream()
                        .anyMatch(article -> article.number().equals(whole)))
                .flatMap(each -> each.after().stream())
                .toList();
    }

    /**
     * Finds where an article of the WVO 2020 came from.
     *
     * @param number its number, such as '2.107b lid 2'; paragraph and letter do not count
     * @return the articles to 2022-07-31; none if it is not in the concordance
     */
    public static List<Article> toOld(String number) {
        Article asked = new Article(Statute.WVO_2020, Optional.of(number));
        Article whole = new Article(Statute.WVO_2020, asked.whole());
        return ALL.stream()
                .filter(each -> each.after().contains(whole))
                .flatMap(each -> each.before().stream())
                .toList();
    }

    /**
     * Prints all subjects.
     *
     * @param language the language
     * @return a line for each, such as {@code enrolment: WVO, art. 10b14 -> WVO 2020, art. 2.107e}
     */
    public static String text(Language language) {
        return ALL.stream()
                .map(each -> each.text().in(language) + ": " + cite(each.before()) + " -> " + cite(each.after()) + "\n")
                .collect(Collectors.joining());
    }

    private static String cite(List<Article> articles) {
        return articles.stream()
                .collect(Collectors.groupingBy(
                        Article::statute,
                        LinkedHashMap::new,
                        Collectors.mapping(each -> each.number().orElseThrow(), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(each -> each.getKey() + ", art. " + each.getValue())
                .collect(Collectors.joining("; "));
    }

    private static Concordance row(String subject, String nl, String en, String before, String after) {
        return new Concordance(
                subject, LocalizedText.of(nl, en), articles(Statute.WVO, before), articles(Statute.WVO_2020, after));
    }

    private static List<Article> articles(Statute statute, String numbers) {
        return Arrays.stream(numbers.split(" "))
                .map(number -> new Article(statute, Optional.of(number)))
                .toList();
    }

    @Override
    public String toString() {
        return subject + ": " + cite(before) + " -> " + cite(after);
    }
}
