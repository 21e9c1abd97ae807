package nl.schakel.samples.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.document.DocumentReader;
import nl.schakel.io.document.DocumentWriter;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.funding.statement.Derivation.Given;
import nl.schakel.model.funding.statement.Derivation.Product;
import nl.schakel.model.funding.statement.Enclosure;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.funding.statement.Notice;
import nl.schakel.model.funding.statement.Vat;
import nl.schakel.samples.dataset.Portraits;
import nl.schakel.samples.view.SettlementView.Payment;
import nl.schakel.samples.view.SettlementView.Total;
import nl.schakel.samples.view.SettlementView.Within;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class SettlementViewTest {

    private static final ElementId HOURS = ElementId.of("hours");
    private static final PartnerId SCHOOL = PartnerId.of("school");
    private static final PartnerId COLLEGE = PartnerId.of("college");

    private static final FundingStatement STATEMENT = FundingStatement.empty(
                    FundingBasis.of(SchoolYear.parse("2017-2018")).build())
            .with(new FundingLine(
                    HOURS, SCHOOL, COLLEGE, new Given(BigFraction.of(1, 3), "1/3"), Optional.of(Vat.EXCLUDED)))
            .with(new Enclosure(
                    HOURS,
                    COLLEGE,
                    SCHOOL,
                    new Product(List.of(Given.of(Count.parse("20..25")), Given.of(Euro.of("50.00")))),
                    Optional.of(Vat.INCLUDED)))
            .with(new MissingInput(HOURS, Notice.of("uren van {}", "hours of {}", Mention.of(SCHOOL)), "? x 50.00"));

    private static SettlementView view() {
        return SettlementView.of(Portraits.get("tot-route").partnership(), STATEMENT);
    }

    @Test
    void theDocumentHoldsTheExactNumbersOfTheStatement() {
        SettlementView view = view();
        assertThat(view.payments())
                .containsExactly(
                        new Payment(HOURS, SCHOOL, COLLEGE, Euro.of("0.33"), "round(1/3)", Optional.of(Vat.EXCLUDED)));
        assertThat(view.enclosures())
                .containsExactly(new Within(
                        HOURS,
                        COLLEGE,
                        SCHOOL,
                        EuroRange.parse("EUR 1000.00..1250.00"),
                        "[20..25] x 50.00",
                        Optional.of(Vat.INCLUDED)));
        assertThat(view.balances()).isEqualTo(STATEMENT.balances()).hasSize(1);
        assertThat(view.totals())
                .containsExactly(
                        total(SCHOOL, "0.33", "0.00", "-0.33", "EUR -0.33", Vat.EXCLUDED),
                        total(SCHOOL, "0.00", "0.00", "0.00", "EUR 1000.00..1250.00", Vat.INCLUDED),
                        total(COLLEGE, "0.00", "0.33", "0.33", "EUR 0.33", Vat.EXCLUDED),
                        total(COLLEGE, "0.00", "0.00", "0.00", "EUR -1250.00..-1000.00", Vat.INCLUDED));
        assertThat(view.missing())
                .containsExactly(new SettlementView.Missing(
                        HOURS, LocalizedText.of("uren van school", "hours of school"), "? x 50.00"));
    }

    private static Total total(PartnerId party, String paid, String received, String net, String within, Vat vat) {
        return new Total(
                party,
                Euro.of(paid),
                Euro.of(received),
                Euro.of(net),
                Optional.of(EuroRange.parse(within)),
                Optional.of(vat));
    }

    @Test
    void withoutBoundsATotalHasNone() {
        FundingStatement exact =
                FundingStatement.empty(STATEMENT.basis()).with(STATEMENT.lines().get(0));
        assertThat(SettlementView.of(Portraits.get("tot-route").partnership(), exact)
                        .totals())
                .isNotEmpty()
                .allSatisfy(total -> assertThat(total.netWithin()).isEmpty());
    }

    @Test
    void theDocumentReadsBackAsItWasWritten() {
        for (TextFormat format : TextFormat.values()) {
            String text = DocumentWriter.of(SettlementView.FORMAT).write(view(), format);
            assertThat(text).contains("EUR 1000.00..1250.00", "round(1/3)", "excluded", "included");
            assertThat(DocumentReader.of(SettlementView.FORMAT)
                            .readText(text, format, "settlement")
                            .orElseThrow())
                    .isEqualTo(view());
        }
    }
}
