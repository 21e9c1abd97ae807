package nl.schakel.samples.text;

import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.core.source.Reading;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.samples.question.Answer;
import nl.schakel.samples.question.Question;

/** Questions and their answers as plain text. */
public final class AnswerText {

    private static final LocalizedText INFERRED = LocalizedText.of("afgeleid", "inferred");

    private AnswerText() {}

    /**
     * Lists all questions.
     *
     * @param language the language
     * @return a table with the code of each and the question as it is asked
     */
    public static String questions(Language language) {
        boolean dutch = language == Language.DUTCH;
        TextTable table = TextTable.of(List.of("code", dutch ? "vraag" : "question"));
        for (Question question : Question.values()) {
            table.row(List.of(question.toString(), question.label().in(language)));
        }
        return table.toString();
    }

    /**
     * Lists the answers to a question, one a row, each with the places on which it rests.
     *
     * @param question the question
     * @param answers its answers
     * @param language the language
     * @return the question, a table, and how many of the answers are unknown
     */
    public static String of(Question question, List<Answer> answers, Language language) {
        boolean dutch = language == Language.DUTCH;
        TextTable table = TextTable.of(
                dutch
                        ? List.of("samenwerking", "op", "waarover", "antwoord", "bron")
                        : List.of("partnership", "as of", "about", "answer", "source"));
        answers.forEach(answer -> table.row(List.of(
                answer.partnership().toString(),
                answer.asOf().toString(),
                answer.about().map(about -> about.name().in(language)).orElse(""),
                answer.text().in(language),
                sources(answer, language))));
        long unknown = answers.stream().filter(Answer::isUnknown).count();
        return question.label().in(language) + "\n\n" + table + "\n"
                + (dutch ? "onbekend: " + unknown + " van " : "unknown: " + unknown + " of ")
                + answers.size() + "\n";
    }

    private static String sources(Answer answer, Language language) {
        return answer.grounds().stream()
                .flatMap(ground -> ground.source().stream())
                .map(source -> words(source, language))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String words(SourceReference source, Language language) {
        return source + (source.reading() == Reading.INFERRED ? " (" + INFERRED.in(language) + ")" : "");
    }
}
