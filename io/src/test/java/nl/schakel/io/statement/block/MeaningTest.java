package nl.schakel.io.statement.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.io.report.practice.Samples;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.funding.arrangement.Split;
import nl.schakel.model.funding.arrangement.SplitKey;
import nl.schakel.model.funding.statement.Contribution;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.funding.statement.Notice;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.Membership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {

    private static final Meaning MEANING = new Meaning(Samples.partnership()
            .addPartners(
                    member("vmbo", "De School"),
                    member("vmbo-zuid", "Zuid $1 vmbo"),
                    member("both", "Beide"),
                    member("20", "Twintig"))
            .funding(FundingPlan.builder()
                    .addArrangements(
                            arrangement("bus", "busvervoer", "bus transport"),
                            arrangement("hours", "gastlessen", "guest lessons"),
                            CostSharing.builder()
                                    .id(ElementId.of("rent"))
                                    .subject(LocalizedText.of("huur", "rent"))
                                    .split(new Split.ByKey(
                                            Optional.of(Term.of(SplitKey.EQUAL)),
                                            List.of(PartnerId.of("vmbo"), PartnerId.of("20"))))
                                    .billPaidBy(PartnerId.of("vmbo"))
                                    .build(),
                            arrangement("both", "allebei", "the two"))
                    .build())
            .build());

    private static Membership member(String id, String name) {
        return Membership.builder()
                .id(PartnerId.of(id))
                .member(Institution.builder()
                        .name(name)
                        .kind(Term.of(InstitutionKind.ROC))
                        .build())
                .build();
    }

    private static InKind arrangement(String id, String nl, String en) {
        return InKind.builder()
                .id(ElementId.of(id))
                .subject(LocalizedText.of(nl, en))
                .partner(PartnerId.of("vmbo"))
                .kind(Term.of(InKindKind.FUNCTION))
                .build();
    }

    @Test
    void whatANoticeMentionsIsNamedInBothLanguages() {
        Notice notice = Notice.of(
                "{}: {} van {} in {}, {}",
                "{}: {} of {} in {}, {}",
                Mention.of(ElementId.of("bus")),
                Mention.of(Euro.of("20000.00")),
                Mention.of(PartnerId.of("vmbo")),
                Mention.of(LearningYear.vo(3)),
                Mention.of("2018-07-31"));

        assertThat(MEANING.words(notice))
                .isEqualTo(LocalizedText.of(
                        "busvervoer: € 20.000,00 van De School in leerjaar 3, 31 juli 2018",
                        "bus transport: €20,000.00 of De School in year 3, 31 July 2018"));
    }

    @Test
    void anIdThatMeansBothAPartnerAndAnArrangementIsNamedAsWhatIsMeant() {
        Notice notice =
                Notice.of("{}, {}", "{}, {}", Mention.of(ElementId.of("both")), Mention.of(PartnerId.of("both")));

        assertThat(MEANING.words(notice)).isEqualTo(LocalizedText.of("allebei, Beide", "the two, Beide"));
    }

    @Test
    void whatThePartnershipDoesNotKnowKeepsItsId() {
        Notice notice = Notice.of(
                "{}, {}, {}",
                "{}, {}, {}",
                Mention.of(ElementId.of("train")),
                Mention.of(PartnerId.of("vmbo-noord")),
                Mention.of(PartnerId.COMMON_PURSE));

        assertThat(MEANING.words(notice))
                .isEqualTo(LocalizedText.of(
                        "train, vmbo-noord, de gezamenlijke pot", "train, vmbo-noord, the common purse"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-12-31            | 31 december 2018            | 31 December 2018
            ?/..                  | begin onbekend              | start unknown
            ?/2018-12-31          | tot en met 31 december 2018, begin onbekend | until 31 December 2018, start unknown
            2011/?                | vanaf 2011, einde onbekend  | from 2011, end unknown
            2018-2019             | 2018-2019                   | 2018-2019
            18 < 20               | 18 < 20                     | 18 < 20
            1037.5 <= 2000        | 1.037,5 <= 2.000            | 1,037.5 <= 2,000
            artikel 25a           | artikel 25a                 | artikel 25a
            """)
    void datesAndFiguresOfNoticesAreInWords(String figures, String dutch, String english) {
        assertThat(MEANING.words(Notice.of("{}", "{}", Mention.of(figures))))
                .isEqualTo(LocalizedText.of(dutch, english));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ? x 1/5 x 7450.00                   | ? × 1/5 × 7.450,00               | ? × 1/5 × 7,450.00
            [20..25] x ?                        | [20..25] × ?                     | [20..25] × ?
            EUR 9000.00..10000.00 x ?           | [9.000,00..10.000,00] × ?        | [9,000.00..10,000.00] × ?
            EUR -10.00 x ?                      | -10,00 × ?                       | -10.00 × ?
            ~20000 EUR/year                     | ca. 20.000 euro per jaar         | about 20,000 euros per year
            """)
    void whereAnInputEntersIsWrittenAsPeopleDo(String enters, String dutch, String english) {
        MissingInput input = new MissingInput(ElementId.of("bus"), Notice.of("kosten", "cost"), enters);
        assertThat(MEANING.enters(input)).isEqualTo(LocalizedText.of(dutch, english));
    }

    @Test
    void thePartiesOfASplitAreNamedWhereAnInputEnters() {
        String split = "EUR 9000.00 x (1/2 {} + 1/2 ({} : {}))";
        MissingInput input = new MissingInput(
                ElementId.of("bus"),
                Notice.of("verdeelsleutel", "key of the split"),
                Notice.of(
                        split,
                        split,
                        Mention.of(PartnerId.of("vmbo")),
                        Mention.of(PartnerId.of("vmbo-zuid")),
                        Mention.of(PartnerId.of("20"))));
        assertThat(MEANING.enters(input))
                .isEqualTo(LocalizedText.of(
                        "9.000,00 × (1/2 De School + 1/2 (Zuid $1 vmbo : Twintig))",
                        "9,000.00 × (1/2 De School + 1/2 (Zuid $1 vmbo : Twintig))"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            16.67 EUR            | € 16,67                  | €16.67
            1000..1250 EUR       | € 1.000,00 – € 1.250,00  | €1,000.00 – €1,250.00
            120 hours            | 120 uur                  | 120 hours
            """)
    void whatTheBillPayerBearsItselfIsMoney(String extent, String dutch, String english) {
        Contribution own = new Contribution(
                ElementId.of("rent"),
                PartnerId.of("vmbo"),
                LocalizedText.of("huur", "rent"),
                Optional.of(Quantity.parse(extent)));
        assertThat(MEANING.extent(own, Language.DUTCH)).isEqualTo(dutch);
        assertThat(MEANING.extent(own, Language.ENGLISH)).isEqualTo(english);
        assertThat(MEANING.kind(own.arrangement()))
                .contains(LocalizedText.of(
                        "draagt zelf, als betaler van de rekening", "bears itself, as payer of the bill"));
        assertThat(MEANING.kindCode(own.arrangement())).contains("payer-of-the-bill");
    }
}
