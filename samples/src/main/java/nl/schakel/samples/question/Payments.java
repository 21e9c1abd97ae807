package nl.schakel.samples.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.io.statement.ArrangementText;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.InKind;

/** Arrangements in words, such as 'De Uilenhof → Da Vinci: 1/5 of the funding of a pupil in year 3', and the number in them. */
record Payments(Asked asked) {

    String text(Arrangement arrangement, Language language) {
        return new ArrangementText(party -> Texts.both(each -> asked.name(party, each))).text(arrangement, language);
    }

    static AnswerValue value(Arrangement arrangement) {
        return number(arrangement)
                .<AnswerValue>map(number -> new AnswerValue.Counted(List.of(number)))
                .orElseGet(AnswerValue.InWords::new);
    }

    private static Optional<Quantity> number(Arrangement arrangement) {
        if (arrangement instanceof HourlyPayment hours) {
            return hours.rate()
                    .map(rate -> new Quantity(
                            Quantity.Form.EXACT,
                            BigDecimal.valueOf(rate.cents(), 2),
                            Optional.empty(),
                            Optional.of("EUR/hour")));
        }
        if (arrangement instanceof Grant grant) {
            return grant.amount();
        }
        return arrangement instanceof InKind inKind ? inKind.extent() : Optional.empty();
    }
}
