package nl.schakel.model.funding.regime;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Sector;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.RouteType;

/** The rules that the library brings; only what was read in a source, and where it is not confirmed, why. */
final class PublishedRules {

    private static final Stretch ALWAYS_VO = new Stretch(1, Optional.empty(), Sector.VO);
    private static final Stretch TWO_YEARS_VO = new Stretch(1, Optional.of(2), Sector.VO);
    private static final Stretch THEN_MBO = new Stretch(3, Optional.empty(), Sector.MBO);

    static final List<FundingRule> ALL = List.of(
            vm2("2008-08-01/2009-07-31").build(),
            vm2("2009-08-01/2010-07-31")
                    .exception(LocalizedText.of(
                            "een mbo-instelling kon zelf de aanvrager zijn (art. 4 lid 1 b); dan ging de"
                                    + " subsidie daarheen",
                            "an mbo institution could be the applicant itself (art. 4(1)(b)); then the"
                                    + " subsidy went there"))
                    .build(),
            FundingRule.builder()
                    .basis(LegalBasis.VM2_REGULATION)
                    .cohorts(Period.parse("2010-08-01/2011-07-31"))
                    .addLevels(MboLevel.LEVEL_2)
                    .addStretches(ALWAYS_VO)
                    .addProvisions(Provision.of(Statute.VM2_REGULATION, "9a", "2010-08-01/?"))
                    .text(LocalizedText.of(
                            "vo-bekostiging tot aan de kwalificatie; de leerling telt als leerling in de"
                                    + " basisberoepsgerichte"
                                    + " leerweg van de school",
                            "vo funding until qualification; the pupil counts as a pupil of the school"
                                    + " in the BB leerweg"))
                    .transfer(together())
                    .build(),
            FundingRule.builder()
                    .basis(LegalBasis.VM2_REGULATION)
                    .cohorts(Period.parse("2011-08-01/2012-07-31"))
                    .addLevels(MboLevel.LEVEL_2)
                    .text(LocalizedText.of(
                            "de regeling noemt in art. 9b een start op 1 augustus 2011, maar de bekostiging"
                                    + " daarvan en het"
                                    + " einde van de regeling zijn niet bevestigd",
                            "the regulation names a start on 1 August 2011 in art. 9b, but its funding and the"
                                    + " end of the"
                                    + " regulation are not confirmed"))
                    .build(),
            experiment("2014-08-01/2016-07-31").build(),
            experiment("2016-08-01/2020-07-31").addLevels(MboLevel.LEVEL_3).build(),
            FundingRule.builder()
                    .basis(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN)
                    .cohorts(Period.parse("2020-08-01/2022-07-31"))
                    .text(LocalizedText.of(
                            "sinds 1 augustus 2020 geldt de wet op de doorlopende leerroutes; of een cohort"
                                    + " daarna nog onder"
                                    + " het experiment kon beginnen, is niet bevestigd",
                            "since 1 August 2020 the law on doorlopende leerroutes holds; whether a later cohort"
                                    + " could still"
                                    + " start under the experiment is not confirmed"))
                    .build(),
            FundingRule.builder()
                    .basis(LegalBasis.VO_BVE)
                    .cohorts(Period.parse("2006/2022-07-31"))
                    .enrolled(Sector.VO)
                    .addStretches(TWO_YEARS_VO)
                    .addProvisions(
                            Provision.of(Statute.WVO, "25a", "2006/2022-07-31"),
                            Provision.of(Statute.VO_BVE, "2", "2006/2022-07-31"))
                    .text(LocalizedText.of(
                            "de leerling blijft aan het vmbo ingeschreven en telt daar voor de bekostiging, ook"
                                    + " op dagen"
                                    + " aan het mbo; of het er te veel zijn (ten hoogste de helft van de klokuren)"
                                    + " is een"
                                    + " andere vraag",
                            "the pupil stays enrolled at the vmbo and is funded there, also on days at the mbo; whether"
                                    + " these are too many (at most half of the clock hours) is another question"))
                    .transfer(LocalizedText.of(
                            "overdracht van bekostiging kan alleen voor wie na 1 oktober overstapt en in dat schooljaar"
                                    + " wordt uit- en ingeschreven (art. 4; WVO, art. 96s)",
                            "funding can be transferred only for a pupil who moves after 1 October and is"
                                    + " deregistered and"
                                    + " enrolled in that school year (art. 4; WVO, art. 96s)"))
                    .build(),
            FundingRule.builder()
                    .basis(LegalBasis.DOORLOPENDE_LEERROUTE)
                    .cohorts(Period.parse("2020-08-01/.."))
                    .addLevels(MboLevel.LEVEL_2, MboLevel.LEVEL_3, MboLevel.LEVEL_4)
                    .addStretches(TWO_YEARS_VO, THEN_MBO)
                    .addProvisions(
                            Provision.of(Statute.WVO, "10b14", "2020-08-01/2022-07-31"),
                            Provision.of(Statute.WVO_2020, "2.107e", "2022-08-01/.."))
                    .text(LocalizedText.of(
                            "twee jaar vo-bekostiging, daarna mbo-bekostiging; vanaf jaar 3 is de leerling mbo-student",
                            "two years of vo funding, then mbo funding; from year 3 the pupil is an mbo student"))
                    .transfer(LocalizedText.of(
                            "de besturen mogen afspreken een deel over te dragen (WVO, art. 96t; sinds 1"
                                    + " augustus 2022 WVO"
                                    + " 2020, art. 5.42a)",
                            "the boards may agree to transfer a part (WVO, art. 96t; since 1 August 2022 WVO 2020,"
                                    + " art. 5.42a)"))
                    .build(),
            FundingRule.builder()
                    .basis(LegalBasis.LEERWERKTRAJECT)
                    .cohorts(Period.parse("<=2020-08-01/.."))
                    .addProvisions(
                            Provision.of(Statute.WVO, "10b1–10b7", "<=2020-08-01/2022-07-31"),
                            Provision.of(Statute.WVO_2020, "2.103–2.107", "2022-08-01/.."))
                    .text(LocalizedText.of(
                            "het leer-werktraject ligt in jaar 3 en 4 van de basisberoepsgerichte"
                                    + " leerweg; wie bekostigd"
                                    + " wordt, is niet bevestigd",
                            "the leer-werktraject lies in years 3 and 4 of the BB leerweg; who is funded"
                                    + " is not confirmed"))
                    .build(),
            FundingRule.builder()
                    .basis(LegalBasis.ENTREE)
                    .cohorts(Period.parse("<=2020-08-01/.."))
                    .addLevels(MboLevel.LEVEL_1)
                    .addStretches(TWO_YEARS_VO)
                    .addProvisions(
                            Provision.of(Statute.WVO, "10b8–10b9", "<=2020-08-01/2022-07-31"),
                            Provision.of(Statute.WVO_2020, "2.102", "2022-08-01/.."))
                    .text(LocalizedText.of(
                            "de leerling in de entreeopleiding telt als leerling in de basisberoepsgerichte leerweg",
                            "the pupil in the entreeopleiding counts as a pupil in the BB leerweg"))
                    .build());

    private PublishedRules() {}

    private static FundingRule.Builder vm2(String cohorts) {
        FundingRule.Builder rule = FundingRule.builder();
        rule.basis(LegalBasis.VM2_REGULATION)
                .cohorts(Period.parse(cohorts))
                .addLevels(MboLevel.LEVEL_2)
                .addStretches(ALWAYS_VO)
                .addProvisions(Provision.of(Statute.VM2_REGULATION, "9, 10 en 20 lid 4", "2008-08-01/?"))
                .text(LocalizedText.of(
                        "de bekostiging van het vo loopt door tot aan de kwalificatie, als subsidie per"
                                + " leerling; de leerling"
                                + " telt niet voor de gewone bekostiging",
                        "the funding of the vo side goes on until qualification, as a subsidy for each pupil,"
                                + " who does not"
                                + " count for the regular funding"))
                .transfer(together());
        return rule;
    }

    private static LocalizedText together() {
        return LocalizedText.of(
                "over de bestemming van het geld beslissen de partners samen (art. 4a en 9)",
                "the partners decide together what the money is for (art. 4a and 9)");
    }

    private static FundingRule.Builder experiment(String cohorts) {
        FundingRule.Builder rule = FundingRule.builder();
        rule.basis(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN)
                .cohorts(Period.parse(cohorts))
                .addTypes(RouteType.VAKMANSCHAPSROUTE)
                .addLevels(MboLevel.LEVEL_2)
                .addStretches(TWO_YEARS_VO, THEN_MBO)
                .addProvisions(Provision.of(Statute.EXPERIMENT_DECREE, "9 en 15", "2014-08-01/2022-07-31"))
                .text(LocalizedText.of(
                        "na twee jaar vmbo-bekostiging begint de mbo-bekostiging",
                        "after two years of vmbo funding the mbo funding begins"))
                .exception(LocalizedText.of(
                        "wie eerder het vmbo-examen haalt, wordt meteen bij de mbo-instelling ingeschreven (art."
                                + " 9 lid 3)",
                        "who passes the vmbo exam earlier is enrolled at the mbo institution at once (art. 9(3))"))
                .transfer(LocalizedText.of(
                        "de besturen mogen afspreken een deel over te dragen (art. 4 lid 1 h en 10)",
                        "the boards may agree to transfer a part (art. 4(1)(h) and 10)"));
        return rule;
    }
}
