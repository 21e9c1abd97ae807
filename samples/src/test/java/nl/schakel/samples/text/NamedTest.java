package nl.schakel.samples.text;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.LearningYear;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.funding.statement.Notice;
import nl.schakel.samples.dataset.Portraits;
import org.junit.jupiter.api.Test;

class NamedTest {

    private static Named named(Language language) {
        return new Named(Portraits.get("tot-route").partnership(), language);
    }

    @Test
    void whatIsMissingIsSaidWithNamesAndItsArrangement() {
        MissingInput input = new MissingInput(
                ElementId.of("teaching"),
                Notice.of(
                        "leerlingen van {} in {}",
                        "pupils of {} in {}",
                        Mention.of(PartnerId.of("insula")),
                        Mention.of(LearningYear.vo(3))),
                "? x 1/5 x ?");

        assertThat(named(Language.ENGLISH).missing(input)).endsWith(": pupils of Insula College in year 3");
        assertThat(named(Language.DUTCH).missing(input)).endsWith(": leerlingen van Insula College in leerjaar 3");
    }

    @Test
    void boundsOfAmountsAreWritten() {
        assertThat(named(Language.ENGLISH).money(EuroRange.parse("EUR 1.00..2000.00")))
                .isEqualTo("€1.00 to €2,000.00");
        assertThat(named(Language.DUTCH).money(EuroRange.parse("EUR 1.00"))).isEqualTo("€ 1,00");
    }
}
