package nl.schakel.samples.table;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import nl.schakel.io.table.Table;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.arrangement.ConditionalInvoice;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.Fee;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.Split;
import nl.schakel.model.funding.arrangement.Subsidy;
import nl.schakel.model.funding.statement.Vat;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;
import org.junit.jupiter.api.Test;

/** What the shipped dossiers do not hold: subsidies of a shared cost, and VAT. */
class ArrangementTableTest {

    private static final PartnerId SCHOOL = PartnerId.of("school");
    private static final PartnerId ROC = PartnerId.of("roc");
    private static final PartnerId PROVINCE = PartnerId.of("province");
    private static final LocalizedText SUBJECT = LocalizedText.of("bus", "coach");

    private static final Table TABLE =
            DatasetTables.of(List.of(dossier()), List.of()).table("arrangements");

    private static Membership member(PartnerId id) {
        return Membership.builder()
                .id(id)
                .member(Institution.builder()
                        .name(id.value())
                        .kind(Term.of(InstitutionKind.ROC))
                        .build())
                .build();
    }

    private static Dossier dossier() {
        FundingPlan funding = FundingPlan.builder()
                .addArrangements(CostSharing.builder()
                        .id(ElementId.of("bus"))
                        .subject(SUBJECT)
                        .split(new Split.ByKey(Optional.empty(), List.of(SCHOOL, ROC)))
                        .addSubsidies(
                                new Subsidy(
                                        PROVINCE,
                                        Optional.of(Share.parse("1/2")),
                                        Optional.of(euro("20000.00")),
                                        Optional.of(Period.parse("../2018-07-31"))),
                                new Subsidy(ROC, Optional.empty(), Optional.empty(), Optional.empty()))
                        .vat(Vat.EXCLUDED)
                        .build())
                .addArrangements(HourlyPayment.builder()
                        .id(ElementId.of("hours"))
                        .subject(SUBJECT)
                        .payer(SCHOOL)
                        .vat(Vat.INCLUDED)
                        .build())
                .addArrangements(ConditionalInvoice.builder()
                        .id(ElementId.of("invoice"))
                        .subject(SUBJECT)
                        .payer(SCHOOL)
                        .payee(ROC)
                        .vat(Vat.EXCLUDED)
                        .build())
                .addArrangements(Fee.builder()
                        .id(ElementId.of("fee"))
                        .subject(SUBJECT)
                        .addPayers(SCHOOL)
                        .vat(Vat.INCLUDED)
                        .build())
                .addArrangements(Fee.builder()
                        .id(ElementId.of("fee-of-unknown-vat"))
                        .subject(SUBJECT)
                        .addPayers(SCHOOL)
                        .build())
                .build();
        return Dossier.builder()
                .asOf(LocalDate.of(2018, 6, 30))
                .partnership(Partnership.builder()
                        .id(PartnershipId.of("sketch"))
                        .identity(Identity.builder().name("Sketch").build())
                        .addPartners(member(SCHOOL), member(ROC), member(PROVINCE))
                        .funding(funding)
                        .build())
                .build();
    }

    private static Map<String, String> column(String name) {
        Map<String, String> cells = new LinkedHashMap<>();
        IntStream.range(0, TABLE.rows().size())
                .forEach(row -> TABLE.cell(row, name)
                        .ifPresent(
                                cell -> cells.put(TABLE.cell(row, "arrangement").orElseThrow(), cell)));
        return cells;
    }

    @Test
    void subsidiesStandInOneCellWithTheirLimitAndPeriod() {
        assertThat(column("subsidies"))
                .containsExactly(Map.entry("bus", "1/2 province, at most EUR 20000.00, ../2018-07-31|? roc"));
    }

    @Test
    void vatIsToldOfEveryKindThatMayHoldIt() {
        assertThat(column("vat"))
                .containsExactly(
                        Map.entry("bus", "excluded"),
                        Map.entry("hours", "included"),
                        Map.entry("invoice", "excluded"),
                        Map.entry("fee", "included"));
    }
}
