package nl.schakel.assessment.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.instrument.answer.Respondent;
import nl.schakel.assessment.instrument.answer.Response;
import nl.schakel.assessment.instrument.answer.Responses;
import nl.schakel.core.text.LocalizedText;

/** Instruments and answers for tests. */
public final class Questionnaires {

    /** The bands of VicHealth's tool as published, on the sum of 35 items of 1 to 5. */
    public static final ScoreBand[] VICHEALTH_BANDS = {
        ScoreBand.of("in-question", "35..84", LocalizedText.of("ter discussie", "in question")),
        ScoreBand.of("on-the-way", "85..126", LocalizedText.of("op weg", "on the way")),
        ScoreBand.of("genuine", "127..175", LocalizedText.of("echt", "genuine")),
    };

    private Questionnaires() {}

    /** Items q1, q2, ... of the factors in turn; a factor that begins with '-' is of a reverse item, and '' is none. */
    public static List<Item> items(String... factors) {
        return IntStream.range(0, factors.length)
                .mapToObj(i -> {
                    boolean reverse = factors[i].startsWith("-");
                    String factor = reverse ? factors[i].substring(1) : factors[i];
                    return new Item(
                            ItemId.of("q" + (i + 1)),
                            LocalizedText.same("item " + (i + 1)),
                            factor.isEmpty() ? Optional.empty() : Optional.of(FactorId.of(factor)),
                            reverse);
                })
                .toList();
    }

    public static InstrumentFactor factor(String id, Scoring scoring) {
        return InstrumentFactor.of(id, LocalizedText.of("nl " + id, id), scoring);
    }

    /** An instrument on 1 to 5 that leaves out what does not apply, of which nothing is scored yet. */
    public static Instrument.Builder begun() {
        return Instrument.builder()
                .id(InstrumentId.of("samen"))
                .version(2)
                .title(LocalizedText.of("samen", "together"))
                .scale(ResponseScale.of(1, 5))
                .notApplicable(NotApplicablePolicy.LEAVE_OUT);
    }

    /** An instrument of as many items, of which only the whole is scored. */
    public static Instrument whole(int items, NotApplicablePolicy policy, Scoring scoring) {
        String[] none = new String[items];
        Arrays.fill(none, "");
        return begun().notApplicable(policy).items(items(none)).overall(scoring).build();
    }

    /** VicHealth's scale and bands, with numbered items. */
    public static Instrument vichealth() {
        return whole(35, NotApplicablePolicy.REFUSE, Scoring.sum().withBands(VICHEALTH_BANDS));
    }

    /** Marks by respondent r1, r2, ..., each as 'q1 q2 ...': a mark, 'n' for not applicable, '-' for no answer. */
    public static Responses answers(Instrument instrument, String... rows) {
        return new Responses(
                instrument,
                IntStream.range(0, rows.length)
                        .mapToObj(i -> response(Respondent.of("r" + (i + 1)), rows[i]))
                        .toList());
    }

    public static Response response(Respondent respondent, String row) {
        Response response = Response.of(respondent);
        String[] marks = row.split(" ");
        for (int i = 0; i < marks.length; i++) {
            String item = "q" + (i + 1);
            response = switch (marks[i]) {
                case "-" -> response;
                case "n" -> response.notApplicable(item);
                default -> response.mark(item, Integer.parseInt(marks[i]));
            };
        }
        return response;
    }

    /** The marks of one respondent whose sum is as given, as even as can be. */
    public static String summing(int sum, int items) {
        return String.join(
                " ",
                IntStream.range(0, items)
                        .mapToObj(i -> Integer.toString(sum / items + (i < sum % items ? 1 : 0)))
                        .toList());
    }
}
