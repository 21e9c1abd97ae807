package nl.schakel.samples.question;

import java.util.List;
import java.util.function.Function;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.evidence.Dossier;

/**
 * A question to any number of dossiers, such as 'who-pays'.
 *
 * <p>Each dossier is asked as of the day of which it speaks; what is planned, wished, ended or given up is no answer. What a dossier
 * does not say is unknown, unless it says that the list is complete or that the thing is not there.
 */
public enum Question implements Labelled {
    /**
     * Who has people on all three layers, by the layers of bodies in force and of the seats in them. Yes if all three are seen, no only
     * if the bodies and the layers of each are complete.
     */
    ALL_LAYERS(
            "Wie heeft mensen op alle drie de lagen: bestuur, directie en docenten?",
            "Who has people on all three layers: boards, directors and teachers?",
            AllLayers::answers),
    /** Who pays whom and how: the {@link PaymentModel} of each partnership, and then each arrangement in force. */
    WHO_PAYS("Wie betaalt wie, en hoe?", "Who pays whom, and how?", WhoPays::answers),
    /** Of whom it is stated that there was no agreement on paper, who has one, and of whom nothing is said; see {@link OnPaper}. */
    NO_PAPER(
            "Van wie staat er dat niets op papier stond, wie heeft een overeenkomst en van wie is niets gezegd?",
            "Of whom is it stated that nothing was on paper, who has an agreement, and of whom is nothing said?",
            NoPaper::answers),
    /**
     * How often each body in force meets, as written and in times a year. The doubt whether a rhythm runs on in the holidays is in the
     * range, see {@link nl.schakel.core.time.Frequency#timesPerSchoolYear()}; so it holds for a school year and a calendar year alike,
     * and what one report counts in the one can be compared with what another counts in the other.
     */
    HOW_OFTEN("Hoe vaak komt elk overleg bijeen?", "How often does each body meet?", HowOften::answers),
    /**
     * Which routes in force shorten, and by how much. Yes if a gain is given, if the route is an accelerated one or it is said for whom
     * it is shorter, or if a shorter way is among the results of a partnership none of whose routes says so.
     */
    SHORTEN("Welke routes verkorten, en met hoeveel?", "Which routes shorten, and by how much?", Shorten::answers),
    /** Which have a least group size. */
    LEAST_GROUP("Wie heeft een kleinste groepsgrootte?", "Which have a least group size?", LeastGroups::answers),
    /** Which name the missing travel card as an obstacle. */
    TRAVEL_CARD(
            "Wie noemt het ontbreken van een OV-kaart als knelpunt?",
            "Which name the missing travel card as an obstacle?",
            TravelCard::answers),
    /** Who is led from outside the line: each partnership, and then each of its coordinators in force. */
    OUTSIDE_THE_LINE(
            "Wie wordt geleid van buiten de lijn?", "Who is led from outside the line?", OutsideTheLine::answers),
    /** Which exams fall in which year of the routes in force. */
    EXAMS("Welke examens vallen in welk leerjaar?", "Which exams fall in which year?", Exams::answers);

    private final LocalizedText label;
    private final Function<Asked, List<Answer>> answers;

    Question(String nl, String en, Function<Asked, List<Answer>> answers) {
        this.label = LocalizedText.of(nl, en);
        this.answers = answers;
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a code such as 'who-pays'
     * @return the question
     */
    public static Question parse(String text) {
        return Codes.parse(Question.class, Check.given(text, "question"));
    }

    /** {@return the question as it is asked} */
    @Override
    public LocalizedText label() {
        return label;
    }

    /**
     * Asks dossiers.
     *
     * @param dossiers the dossiers
     * @return the answers, at least one a dossier, in the order of the dossiers and within one in its own order
     */
    public List<Answer> ask(List<Dossier> dossiers) {
        return Check.list(dossiers, "dossiers").stream()
                .map(dossier -> new Asked(dossier.asOf(dossier.asOf())))
                .flatMap(asked -> answers.apply(asked).stream())
                .toList();
    }

    @Override
    public String toString() {
        return Codes.of(this);
    }
}
