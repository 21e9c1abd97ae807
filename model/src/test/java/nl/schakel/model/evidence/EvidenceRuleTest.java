package nl.schakel.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.Severity;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.model.agreement.Agreement;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.ReportedAmount;
import nl.schakel.model.institution.PartnershipMember;
import nl.schakel.model.partnership.Goal;
import nl.schakel.model.partnership.Membership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceRuleTest {

    private static final LocalizedText TEXT = LocalizedText.of("iets", "something");
    private static final String WHICH_PATH = "Write the names of the parts with / between them, elements by their id.";

    private static Membership member(String id) {
        return Profijt.partnership().partners().get(0).toBuilder()
                .id(PartnerId.of(id))
                .build();
    }

    private static Dossier withPartner(Membership member) {
        return Profijt.with(
                Profijt.partnership().toBuilder().addPartners(member).build());
    }

    private static Dossier sourced(String... paths) {
        return Profijt.dossier().toBuilder()
                .addProvenance(new Provenance(Profijt.TABLE, Profijt.paths(paths)))
                .build();
    }

    private static StatedAbsence absence(String path) {
        return new StatedAbsence(ModelPath.parse(path), TEXT, Optional.empty(), Profijt.TABLE);
    }

    private static LawDifference lawDifference(String path) {
        return LawDifference.builder()
                .id(ElementId.of("threshold"))
                .path(ModelPath.parse(path))
                .report(TEXT)
                .law(TEXT)
                .article("WVO art. 72")
                .source(Profijt.TABLE)
                .build();
    }

    private static Claim claim(String path) {
        return new Claim(ModelPath.parse(path), "routes", Optional.empty(), Profijt.TABLE);
    }

    private static Dossier reported(String payer) {
        ReportedAmount amount = ReportedAmount.builder()
                .id(ElementId.of("total"))
                .subject(TEXT)
                .amount(Quantity.parse("<200000 EUR"))
                .payer(PartnerId.of(payer))
                .build();
        return Profijt.with(Profijt.partnership().toBuilder()
                .funding(FundingPlan.builder().addReported(amount).build())
                .build());
    }

    @ParameterizedTest
    @EnumSource
    void aSoundDossierKeepsEveryRule(EvidenceRule rule) {
        assertThat(rule.check(Profijt.dossier())).isEmpty();
    }

    static Stream<Arguments> broken() {
        Dossier dossier = Profijt.dossier();
        return Stream.of(
                broken(
                        "two partners with one id",
                        EvidenceRule.UNIQUE_IDS,
                        withPartner(member("graafschap")),
                        "partnership/partners [graafschap] must be borne by one element only (duplicate-id)\n"
                                + "    Give the second one another id."),
                broken(
                        "two publications with one id",
                        EvidenceRule.UNIQUE_IDS,
                        dossier.toBuilder()
                                .addAllPublications(dossier.publications())
                                .build(),
                        "publications [leerroutes-2018] must be borne by one element only (duplicate-id)\n"
                                + "    Give the second one another id."),
                broken(
                        "a misspelt partner",
                        EvidenceRule.KNOWN_REFERENCES,
                        reported("graafshap"),
                        "partnership/funding/reported/total/payer [graafshap] must be the id of an element"
                                + " (unknown-reference)\n    Did you mean 'graafschap'?"),
                broken(
                        "a partner that is not there",
                        EvidenceRule.KNOWN_REFERENCES,
                        reported("province"),
                        "partnership/funding/reported/total/payer [province] must be the id of an element"
                                + " (unknown-reference)\n    Add the element, or refer to one of: graafschap."),
                broken(
                        "a route where there are none",
                        EvidenceRule.KNOWN_REFERENCES,
                        Profijt.with(Profijt.body().toBuilder()
                                .addRoutes(RouteId.of("stera"))
                                .build()),
                        "partnership/governance/bodies/directieberaad/routes/stera [stera] must be the id of an"
                                + " element (unknown-reference)\n    Add the element."),
                broken(
                        "a publication that is not there",
                        EvidenceRule.KNOWN_REFERENCES,
                        dossier.toBuilder()
                                .addProvenance(new Provenance(
                                        SourceReference.of(PublicationId.of("leerroutes-2019"), "schema"),
                                        Profijt.paths("routes")))
                                .build(),
                        "provenance/3/source/publication [leerroutes-2019] must be the id of an element"
                                + " (unknown-reference)\n    Did you mean 'leerroutes-2018'?"),
                broken(
                        "a source for a misspelt path",
                        EvidenceRule.KNOWN_PATHS,
                        sourced("governance/bodys"),
                        "provenance/3/covers [governance/bodys] must lead to a part of the partnership"
                                + " (unknown-path)\n    Did you mean 'governance/bodies'?"),
                broken(
                        "a source for an element that is not there",
                        EvidenceRule.KNOWN_PATHS,
                        sourced("agreements/het-convenant-van-de-hele-regio"),
                        "provenance/3/covers [agreements/het-convenant-van-de-hele-regio] must lead to a part of the"
                                + " partnership (unknown-path)\n    " + WHICH_PATH),
                broken(
                        "completeness of what does not exist",
                        EvidenceRule.KNOWN_PATHS,
                        dossier.toBuilder()
                                .complete(Completeness.parse("agreement"))
                                .build(),
                        "complete [agreement] must lead to a part of the partnership (unknown-path)\n"
                                + "    Did you mean 'agreements'?"),
                broken(
                        "an absence of what does not exist",
                        EvidenceRule.KNOWN_PATHS,
                        dossier.toBuilder().addAbsences(absence("money")).build(),
                        "absences/1/path [money] must lead to a part of the partnership (unknown-path)\n    "
                                + WHICH_PATH),
                broken(
                        "a claim on what does not exist",
                        EvidenceRule.KNOWN_PATHS,
                        dossier.toBuilder().addClaims(claim("identity/theme")).build(),
                        "claims/1/path [identity/theme] must lead to a part of the partnership (unknown-path)\n"
                                + "    Did you mean 'identity/themes'?"),
                broken(
                        "a difference from the law on what does not exist",
                        EvidenceRule.KNOWN_PATHS,
                        dossier.toBuilder()
                                .addLawDifferences(lawDifference("identity/theme"))
                                .build(),
                        "law-differences/1/path [identity/theme] must lead to a part of the partnership (unknown-path)\n"
                                + "    Did you mean 'identity/themes'?"),
                broken(
                        "an absence of a part of an element that is not there",
                        EvidenceRule.KNOWN_PATHS,
                        dossier.toBuilder()
                                .addAbsences(absence("agreements/het-convenant-van-de-hele-regio/signed"))
                                .build(),
                        "absences/1/path [agreements/het-convenant-van-de-hele-regio/signed] must lead to a part of the"
                                + " partnership (unknown-path)\n    " + WHICH_PATH),
                broken(
                        "an absence within what is no list",
                        EvidenceRule.KNOWN_PATHS,
                        dossier.toBuilder()
                                .addAbsences(absence("identity/summary/afspraken-op-papier"))
                                .build(),
                        "absences/1/path [identity/summary/afspraken-op-papier] must lead to a part of the partnership"
                                + " (unknown-path)\n    " + WHICH_PATH),
                broken(
                        "the inside of a term",
                        EvidenceRule.KNOWN_PATHS,
                        sourced("partners/graafschap/member/kind/known"),
                        "provenance/3/covers [partners/graafschap/member/kind/known] must lead to a part of the"
                                + " partnership (unknown-path)\n    Did you mean 'partners/graafschap/member/kind'?"),
                broken(
                        "a membership twice",
                        EvidenceRule.ONE_AT_A_TIME,
                        Profijt.with(Profijt.partnership().toBuilder()
                                .partners(Stream.of("one", "two")
                                        .map(id -> member(id).toBuilder()
                                                .period(Period.parse("2015/.."))
                                                .build())
                                        .toList())
                                .build()),
                        "partnership/partners/two/period [2015/..] must not overlap 2015/.. of partnership/partners/one:"
                                + " a member has a role once at a time (wrong-value)\n"
                                + "    Let one end before the other begins, or leave one of them out."),
                broken(
                        "facts without a source",
                        EvidenceRule.SOURCED_FACTS,
                        dossier.toBuilder()
                                .provenance(List.of(
                                        new Provenance(Profijt.TABLE, Profijt.paths("identity", "governance")),
                                        new Provenance(
                                                Profijt.TABLE,
                                                Profijt.paths("partners/graafschap/member/other-names"))))
                                .build(),
                        "partnership/partners/graafschap/member/name [Graafschap College] must be covered by a source"
                                + " (no-source)\n    Add its path, or that of a part around it, to an entry of"
                                + " provenance.",
                        "partnership/partners/graafschap/member/kind [roc] must be covered by a source (no-source)\n"
                                + "    Add its path, or that of a part around it, to an entry of provenance."));
    }

    private static Arguments broken(String what, EvidenceRule rule, Dossier dossier, String... issues) {
        return Arguments.of(what, rule, dossier, List.of(issues));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aBrokenRuleNamesPlaceAndValueAndWhatToDo(
            String what, EvidenceRule rule, Dossier dossier, List<String> issues) {
        assertThat(rule.check(dossier)).extracting(Issue::toString).isEqualTo(issues);
        assertThat(dossier.check()).extracting(Issue::toString).containsAll(issues);
    }

    @Test
    void everyRuleIsBrokenOnce() {
        assertThat(broken().map(each -> each.get()[1])).contains((Object[]) EvidenceRule.values());
    }

    @Test
    void allRulesAreCheckedInOnePassAndOnlyAMissingSourceIsNoError() {
        Dossier reported = reported("province");
        Dossier dossier = reported.toBuilder()
                .partnership(reported.partnership().toBuilder()
                        .addPartners(member("graafschap"))
                        .build())
                .complete(Completeness.parse("agreement"))
                .build();

        assertThat(dossier.check())
                .extracting(issue -> issue.severity() + " " + issue.code())
                .startsWith("ERROR duplicate-id", "ERROR unknown-reference", "ERROR unknown-path")
                .endsWith("WARNING no-source");
        assertThat(dossier.check().stream().filter(issue -> issue.severity() == Severity.ERROR))
                .hasSize(3);
    }

    @Test
    void oneIdMayStandInTwoLists() {
        Dossier dossier = Profijt.with(Profijt.partnership().toBuilder()
                .addAgreements(Agreement.builder()
                        .id(ElementId.of("drop-out"))
                        .kind(Term.of(AgreementKind.values()[0]))
                        .build())
                .build());

        assertThat(EvidenceRule.UNIQUE_IDS.check(dossier)).isEmpty();
    }

    @Test
    void theCommonPurseAndOtherPartnershipsNeedNoElement() {
        Dossier purse = reported(PartnerId.COMMON_PURSE.value());
        Dossier other = withPartner(Membership.builder()
                .id(PartnerId.of("region"))
                .member(new PartnershipMember("Regio", PartnershipId.of("elsewhere")))
                .build());

        assertThat(EvidenceRule.KNOWN_REFERENCES.check(purse)).isEmpty();
        assertThat(EvidenceRule.KNOWN_REFERENCES.check(other)).isEmpty();
    }

    @Test
    void theSameNameOfAnotherKindOfElementIsNoReference() {
        Dossier dossier = Profijt.with(
                Profijt.body().toBuilder().addRoutes(RouteId.of("graafschap")).build());

        assertThat(EvidenceRule.KNOWN_REFERENCES.check(dossier)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreements",
                "governance/coordinators",
                "context/market/exclusivity",
                "funding/arrangements",
                "identity/region/provinces",
                "governance/bodies/directieberaad/meetings/quorum",
                "governance/bodies/directieberaad/functions/decides",
                "partners/graafschap/member/code",
                "partners/graafschap/period"
            })
    void aPathMayLeadToWhatIsNotThereButCouldBe(String path) {
        Dossier dossier = sourced(path).toBuilder()
                .addAbsences(absence(path))
                .complete(Completeness.parse(path))
                .build();

        assertThat(EvidenceRule.KNOWN_PATHS.check(dossier)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partners/employers",
                "agreements/convenant",
                "context/results/drop-out",
                "identity/region/municipalities/0106",
                "partners/graafschap/member/sites/doetinchem",
                "governance/bodies/directieberaad/functions/steers"
            })
    void anAbsenceMayNameAnElementThatAListLacksAndNothingElseMay(String path) {
        Dossier absent =
                Profijt.dossier().toBuilder().addAbsences(absence(path)).build();
        Dossier other = sourced(path).toBuilder()
                .complete(Completeness.parse(path))
                .addClaims(claim(path))
                .addLawDifferences(lawDifference(path))
                .build();

        assertThat(EvidenceRule.KNOWN_PATHS.check(absent)).isEmpty();
        assertThat(EvidenceRule.KNOWN_PATHS.check(other))
                .extracting(issue -> issue.place().toString())
                .containsExactly("provenance/3/covers", "complete", "claims/1/path", "law-differences/1/path");
    }

    @Test
    void aDifferenceFromTheLawNeedNotTouchAPart() {
        LawDifference free =
                lawDifference("identity").toBuilder().path(Optional.empty()).build();
        Dossier dossier = Profijt.dossier().toBuilder()
                .addLawDifferences(
                        free,
                        lawDifference("routes").toBuilder()
                                .id(ElementId.of("other"))
                                .build())
                .build();

        assertThat(dossier.check()).isEmpty();
    }

    @Test
    void aPathMayLeadIntoAPartOfWhichNothingElseIsKnown() {
        Dossier dossier = Profijt.with().toBuilder()
                .provenance(List.of(new Provenance(Profijt.TABLE, Profijt.paths("governance/bodies"))))
                .build();

        assertThat(EvidenceRule.KNOWN_PATHS.check(dossier)).isEmpty();
    }

    @Test
    void aDossierWithoutAnySourceIsNotToldSoForEachFact() {
        Dossier dossier = Profijt.dossier().toBuilder().provenance(List.of()).build();

        assertThat(dossier.check()).isEmpty();
    }

    @Test
    void anEndedElementNeedsASourceForItsEnd() {
        Dossier dossier = Profijt.with(
                Profijt.body(),
                Profijt.body().toBuilder()
                        .id(BodyId.of("stuurgroep"))
                        .status(Status.ENDED)
                        .build());

        assertThat(EvidenceRule.SOURCED_FACTS.check(dossier))
                .extracting(issue -> issue.place().toString())
                .contains("partnership/governance/bodies/stuurgroep/status")
                .noneMatch(place -> place.contains("directieberaad"));
    }

    @Test
    void aGoalIsCoveredByTheEntryForItsList() {
        Dossier dossier = Profijt.with(Profijt.partnership().toBuilder()
                .identity(Profijt.partnership().identity().toBuilder()
                        .addGoals(new Goal(ElementId.of("level"), TEXT, Status.WISHED))
                        .build())
                .build());

        assertThat(dossier.check()).isEmpty();
    }
}
