package nl.schakel.samples.story;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.schakel.core.text.Language;
import nl.schakel.samples.story.money.ElementMoney;
import nl.schakel.samples.story.money.FivePractices;
import nl.schakel.samples.story.money.ProfijtMoney;
import nl.schakel.samples.story.money.SchoolsMoney;
import nl.schakel.samples.story.money.TotMoney;
import nl.schakel.samples.story.money.Vm2Money;

/** The money of all reports: for each case what can be computed, what is assumed, and what the report does not give. */
public final class MoneyOfTheReports {

    /** Held, so that its level stays: the validator would greet on standard error. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private MoneyOfTheReports() {}

    /**
     * Tells the story.
     *
     * @param args a language, nl or en; English if there is none
     */
    public static void main(String[] args) {
        VALIDATOR.setLevel(Level.WARNING);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        tell(out, args.length > 0 ? Language.parse(args[0]) : Language.ENGLISH);
        out.flush();
    }

    /**
     * Tells the story.
     *
     * @param out where it is told
     * @param language the language
     */
    public static void tell(PrintStream out, Language language) {
        Stream.of(
                        ProfijtMoney.replays(),
                        TotMoney.replays(),
                        ElementMoney.replays(),
                        SchoolsMoney.replays(),
                        Vm2Money.replays(),
                        FivePractices.replays())
                .flatMap(List::stream)
                .map(replay -> replay.text(language))
                .forEach(text -> out.print(text + "\n"));
    }
}
