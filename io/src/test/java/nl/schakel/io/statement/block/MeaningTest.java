package nl.schakel.io.statement.block;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.io.report.practice.Samples;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.Notice;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.Membership;
import org.junit.jupiter.api.Test;

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
                        "busvervoer: € 20.000,00 van De School in leerjaar 3, 2018-07-31",
                        "bus transport: €20,000.00 of De School in year 3, 2018-07-31"));
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
}
