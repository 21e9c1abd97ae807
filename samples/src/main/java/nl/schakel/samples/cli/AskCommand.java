package nl.schakel.samples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Language;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.samples.dataset.Portraits;
import nl.schakel.samples.question.Question;
import nl.schakel.samples.text.AnswerText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** Asks all shipped partnerships a question. */
@Command(name = "ask", description = "Ask all shipped partnerships a question; without one, list the questions.")
final class AskCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private @Nullable SchakelCommand parent;

    @Parameters(
            arity = "0..1",
            paramLabel = "QUESTION",
            converter = Reader.class,
            description = "The code of a question, such as who-pays.")
    private @Nullable Question question;

    @Option(
            names = "--all-moments",
            description = "Ask the earlier dossiers of each partnership too, not its latest only.")
    private boolean allMoments;

    AskCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Language language = parent.language();
        console.print(
                question == null
                        ? AnswerText.questions(language)
                        : AnswerText.of(question, question.ask(dossiers()), language));
        return Console.GOOD;
    }

    private List<Dossier> dossiers() {
        return allMoments ? Portraits.names().stream().map(Portraits::get).toList() : Portraits.all();
    }

    /** Refuses in the words of the library, which is wrong use. */
    static final class Reader implements ITypeConverter<Question> {
        @Override
        public Question convert(String text) {
            try {
                return Question.parse(text);
            } catch (InvalidValueException refusal) {
                throw new TypeConversionException(refusal.getMessage());
            }
        }
    }
}
