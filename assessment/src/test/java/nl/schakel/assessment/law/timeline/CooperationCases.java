package nl.schakel.assessment.law.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.assessment.law.cooperation.CooperationLaw;
import nl.schakel.assessment.law.cooperation.SamenwerkingsschoolFacts;
import nl.schakel.assessment.law.cooperation.SwvFacts;
import nl.schakel.assessment.law.cooperation.SymbioseFacts;
import nl.schakel.core.id.SiteCode;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.truth.Truth;

/** The cases of the rules on other forms of cooperation. */
final class CooperationCases {

    private static final SiteCode FIRST = SiteCode.of("01AA00");
    private static final SiteCode SECOND = SiteCode.of("02BB01");

    private CooperationCases() {}

    static List<LawCase> all() {
        return Stream.of(swv(), samenwerkingsschool(), symbiose())
                .flatMap(List::stream)
                .toList();
    }

    private static SwvFacts.Builder partnership() {
        return SwvFacts.builder().name("SWV");
    }

    private static List<LawCase> swv() {
        Cases<SwvFacts.Builder> cases =
                new Cases<>(LocalDate.of(2021, 8, 1), (facts, day) -> CooperationLaw.review(facts.build(), day));
        cases.said("swv.region", there -> partnership().regionFixed(there));
        cases.rule("swv.members")
                .met("both of two", partnership().addLocations(FIRST, SECOND).addMembers(FIRST, SECOND))
                .notMet("one of two", partnership().addLocations(FIRST, SECOND).addMembers(FIRST))
                .met(
                        "one of two, the other with a national partnership",
                        partnership()
                                .addLocations(FIRST, SECOND)
                                .addMembers(FIRST)
                                .addNational(SECOND))
                .unknown("members not said", partnership().addLocations(FIRST));
        cases.on("2015-08-01")
                .unknown(
                        "the only one in 2015",
                        partnership().addLocations(FIRST).addMembers(FIRST));
        cases.on("2021-08-01");
        cases.said("swv.legal-person", there -> partnership().legalPerson(there));
        cases.rule("swv.support-plan")
                .met("four years ago to the day", plans("2017-08-01"))
                .notMet("a day more than four years ago", plans("2017-07-31"))
                .met("one of 2013 and one of 2018", plans("2013-08-01", "2018-08-01"))
                .unknown("none said", plans())
                .unknown("a later one only", plans("2021-08-02"));
        cases.said("swv.decides", there -> partnership().decides(there));
        return cases.all();
    }

    private static SwvFacts.Builder plans(String... dates) {
        return partnership().supportPlans(Stream.of(dates).map(LocalDate::parse).toList());
    }

    private static SamenwerkingsschoolFacts.Builder school() {
        return SamenwerkingsschoolFacts.builder().name("Samenwerkingsschool");
    }

    private static List<LawCase> samenwerkingsschool() {
        Cases<SamenwerkingsschoolFacts.Builder> cases =
                new Cases<>(LocalDate.of(2021, 8, 1), (facts, day) -> CooperationLaw.review(facts.build(), day));
        cases.said("samenwerkingsschool.public", there -> school().publicEducation(there));
        cases.said("samenwerkingsschool.special", there -> school().specialEducation(there));
        cases.said("samenwerkingsschool.merger", there -> school().merged(there));
        cases.said("samenwerkingsschool.continuity", there -> school().continuityAtRisk(there));
        cases.said("samenwerkingsschool.identity", there -> school().identityCommittee(there));
        cases.said(
                "samenwerkingsschool.consent",
                there -> school().ending(Truth.TRUE).councilConsent(there));
        return cases.all();
    }

    private static SymbioseFacts.Builder agreement() {
        return SymbioseFacts.builder().name("symbiose");
    }

    private static List<LawCase> symbiose() {
        Cases<SymbioseFacts.Builder> cases =
                new Cases<>(LocalDate.of(2017, 5, 15), (facts, day) -> CooperationLaw.review(facts.build(), day));
        cases.said("symbiose.vso", there -> agreement().vso(there));
        cases.said("symbiose.written", there -> agreement().written(there));
        cases.rule("symbiose.school-years")
                .met("two", agreement().schoolYears(Count.of(2)))
                .notMet("one", agreement().schoolYears(Count.of(1)))
                .unknown("not said", agreement());
        cases.rule("symbiose.minutes")
                .met("180 minutes", agreement().minutes(Count.of(180)))
                .notMet("179 minutes", agreement().minutes(Count.of(179)))
                .unknown("170 to 190 minutes", agreement().minutes(Count.between(170, 190)));
        cases.on("2019-08-01").unknown("180 minutes in 2019", agreement().minutes(Count.of(180)));
        cases.on("2017-05-15");
        cases.said("symbiose.content", there -> agreement().content(there));
        cases.rule("symbiose.others").unknown("whatever is said", agreement().content(Truth.TRUE));
        return cases.all();
    }
}
