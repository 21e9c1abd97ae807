package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.schakel.core.issue.Checked;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.funding.statement.FundingBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierReaderTest {

    static final String SOUND = """
            format: schakel-dossier/1
            as-of: "2018-06-30"
            partnership:
              id: tot-route
              identity:
                name: TOT-route
                goals:
                  - id: technicians
                    text:
                      nl: meer technici
                      en: more technicians
              partners:
                - id: uilenhof
                  member:
                    type: institution
                    name: De Uilenhof
                    kind: vmbo-school
                    town: Gorinchem
                - id: da-vinci
                  member:
                    type: institution
                    name: Da Vinci College
                    kind: roc
              funding:
                arrangements:
                  - type: per-pupil-transfer
                    id: teaching
                    subject:
                      nl: lessen op het mbo
                      en: lessons at the mbo
                    payers:
                      - uilenhof
                    payee: da-vinci
                    shares:
                      vo-3: 1/5
                      vo-4: 4/5
            publications:
              - id: leerroutes-2018
                title: Vijf lang(er) lopende samenwerkingsverbanden
                year: "2018"
            provenance:
              - source:
                  publication: leerroutes-2018
                  place: TOT-route
                covers:
                  - funding
                  - identity
                  - partners
            """;

    private static final String FAULTY = """
            format: schakel-dossier/1
            as-of: 2018-02-30
            partnership:
              id: tot-route
              identity: {name: TOT-route, sinse: 2010}
              partners:
                - {id: uilenhof, member: {type: institution, name: De Uilenhof, kind: vmbo-scool, code: 1BRA}}
                - {id: uilenhof, member: {type: institution, name: Insula, kind: vmbo-school}, period: 2018/2017}
                - {id: da-vinci, member: {type: institution, name: Da Vinci, kind: roc}}
              funding:
                arrangements:
                  - type: cost-sharing
                    id: bus
                    subject: {nl: bus, en: bus}
                    split:
                      type: fixed-shares
                      portions:
                        - {share: 6/5, taker: {party: uilenhof}}
                        - {share: 1/5, taker: {party: da-vinc}}
                  - type: cost-sharing
                    id: total
                    subject: {nl: alles, en: everything}
                    split:
                      type: fixed-shares
                      portions:
                        - {share: 1/2, taker: {party: uilenhof}}
                        - {share: 1/5, taker: {party: da-vinci}}
                  - type: hourly-payment
                    id: teaching
                    subject: {nl: lessen, en: lessons}
                    payer: uilenhof
                    payees: [da-vinci]
                    rate: 1,5
            """;

    @Test
    void aSoundDossierIsReadWithoutIssuesAndWrittenToTheSameBytes() {
        Checked<Dossier> read = read(SOUND);
        assertThat(Clubs.messages(read)).isEmpty();
        Dossier dossier = read.orElseThrow();
        assertThat(dossier.partnership().partners()).hasSize(2);
        assertThat(DossierWriter.standard().write(dossier, TextFormat.YAML)).isEqualTo(SOUND);
    }

    @Test
    void theYearOfAPublicationNeedsNoQuotes() {
        assertThat(read(SOUND.replace("year: \"2018\"", "year: 2018"))).isEqualTo(read(SOUND));
        assertThat(Clubs.messages(read(SOUND.replace("year: \"2018\"", "year: soon"))))
                .containsExactly("""
                        x.yaml:40:11 publications/leerroutes-2018/year [soon] must be a year, month, day or school year (wrong-value)
                            Write it like 2018, 2018-07, 2018-07-14 or 2017-2018, after ~ for about, >= for at earliest, \
                        <= for at latest.""");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBackEqual(TextFormat format) {
        Dossier dossier = read(SOUND).orElseThrow();
        String text = DossierWriter.standard().write(dossier, format);
        assertThat(DossierReader.standard().readText(text, format, "again").orElseThrow())
                .isEqualTo(dossier);
    }

    @Test
    void tenAndMoreFaultsComeInOnePassEachWithItsPlaceAndAFix() {
        assertThat(Clubs.messages(read(FAULTY))).containsExactly("""
                        x.yaml:2:8 as-of [2018-02-30] must be a day that exists (wrong-value)
                            Write year-month-day, such as 2018-06-30.""", """
                        x.yaml:5:31 partnership/identity [sinse] must be a key of identity (unknown-key)
                            Did you mean 'since'? Possible: name, other-names, summary, form, emphasis, region, themes, goals, \
                        since, origin, history.""", """
                        x.yaml:7:75 partnership/partners/uilenhof/member/kind [vmbo-scool] must be a term of the list (wrong-value)
                            Did you mean 'vmbo-school'? Possible: primary-school, vmbo-school, practical-school, \
                        special-secondary-school, havo-vwo-school, secondary-school, roc, aoc, vocational-school, mbo-college, hbo, \
                        university, board, foundation, company, employers-association, care, government, parents, programme, \
                        municipality, province.""", """
                        x.yaml:7:93 partnership/partners/uilenhof/member/code [1BRA] must be two digits and two capitals (wrong-value)
                            Write it like 14RC; a site has two digits more, such as 14RC00.""", """
                        x.yaml:8:12 partnership/partners/uilenhof/id [uilenhof] must differ from the other ids of its list (duplicate-id)
                            Choose another id; line 7 has this one already.""", """
                        x.yaml:8:92 partnership/partners/uilenhof/period [2018/2017] must not end before it starts (wrong-value)
                            The end 2017 lies before the start 2018; correct one, or swap them.""", """
                        x.yaml:18:23 partnership/funding/arrangements/bus/split/portions/1/share [6/5] must lie between 0 and 1 (wrong-value)
                            Write a part of the whole, such as 1/5.""", """
                        x.yaml:19:43 partnership/funding/arrangements/bus/split/portions/2/taker/party [da-vinc] must be the id of a \
                        partner in this document (unknown-reference)
                            Did you mean 'da-vinci'? Possible: uilenhof, da-vinci.""", """
                        x.yaml:24:11 partnership/funding/arrangements/total/split [1/2 + 1/5] must add up to 1, and add up to 7/10 (wrong-value)
                            Change a share, or add the one that is missing.""", """
                        x.yaml:33:15 partnership/funding/arrangements/teaching/rate [1,5] must be an amount in euros such as EUR 7450.00 (wrong-value)
                            Write EUR 1.50. Use a point before exactly two decimals, and no thousands separators.""");
    }

    @Test
    void whatIsIncompleteIsAWarningWithItsPlace() {
        Checked<Dossier> read =
                read(SOUND.substring(0, SOUND.indexOf("provenance:")).replace("De Uilenhof", "x".repeat(201)));
        assertThat(read.value()).isPresent();
        assertThat(Clubs.messages(read))
                .contains(
                        """
                        x.yaml:1:1 provenance [] must say where at least one fact stands (incomplete)
                            Add what is missing, or change what is there.""",
                        "x.yaml:16:15 partnership/partners/uilenhof/member/name [" + "x".repeat(79)
                                + "…] must have at most 200 characters (doubtful)\n"
                                + "    Shorten it.");
    }

    @Test
    void aFactWithoutSourceIsAWarningWithItsPlace() {
        assertThat(Clubs.messages(read(SOUND.replace("      - funding\n", "")))).contains("""
                        x.yaml:33:16 partnership/funding/arrangements/teaching/payee [da-vinci] must be covered by a source (no-source)
                            Add its path, or that of a part around it, to an entry of provenance.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "nl-NL", "zh-CN"})
    void theBytesAreTheSameWhateverTheMachineSpeaks(String language) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String issues = String.join("\n", Clubs.messages(read(FAULTY)));
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(String.join("\n", Clubs.messages(read(FAULTY)))).isEqualTo(issues);
            assertThat(DossierWriter.standard().write(read(SOUND).orElseThrow(), TextFormat.YAML))
                    .isEqualTo(SOUND);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aFundingBasisRefersToThePartnersOfADossier() {
        String text = """
                format: schakel-funding-basis/1
                school-year: 2017-2018
                pupils:
                  uilenhof: {vo-3: 22, vo-4: 20}
                amounts-per-pupil: {uilenhof: EUR 7450.00}
                """;
        Checked<FundingBasis> read = BasisReader.standard().readText(text, TextFormat.YAML, "basis.yaml");
        assertThat(Clubs.messages(read)).isEmpty();
        FundingBasis basis = read.orElseThrow();
        assertThat(basis.pupils()).hasSize(1);
        String written = DocumentWriter.of(DocumentFormat.FUNDING_BASIS).write(basis, TextFormat.JSON);
        assertThat(BasisReader.standard()
                        .readText(written, TextFormat.JSON, "again")
                        .orElseThrow())
                .isEqualTo(basis);
        assertThat(Clubs.messages(
                        BasisReader.standard().readText(text.replace("22", "-1"), TextFormat.YAML, "basis.yaml")))
                .isEqualTo(List.of("""
                        basis.yaml:4:20 pupils/uilenhof/vo-3 [-1] must not be negative (wrong-value)
                            Give 0 or more, or leave it out where it is unknown."""));
    }

    private static Checked<Dossier> read(String text) {
        return DossierReader.standard().readText(text, TextFormat.YAML, "x.yaml");
    }
}
