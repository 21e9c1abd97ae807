package nl.schakel.assessment.law.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schakel.assessment.law.agreement.Adviser;
import nl.schakel.assessment.law.agreement.AgreementFacts;
import nl.schakel.assessment.law.agreement.AgreementLaw;
import nl.schakel.assessment.law.agreement.AgreementList;
import nl.schakel.assessment.law.agreement.AgreementList.Item;
import nl.schakel.assessment.law.agreement.Purpose;
import nl.schakel.assessment.law.agreement.Setting;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.LegalBasis;

/** The cases of the rules on agreements. */
final class AgreementCases {

    private static final Map<LegalBasis, String> DAYS = Map.of(
            LegalBasis.VM2_REGULATION, "2009-08-01",
            LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, "2016-08-01",
            LegalBasis.VO_BVE, "2010-08-01",
            LegalBasis.DOORLOPENDE_LEERROUTE, "2021-08-01",
            LegalBasis.LEERWERKTRAJECT, "2023-08-01",
            LegalBasis.ENTREE, "2021-08-01");

    private AgreementCases() {}

    static List<LawCase> all() {
        Cases<AgreementFacts.Builder> cases =
                new Cases<>(LocalDate.of(2021, 8, 1), (facts, day) -> AgreementLaw.review(facts.build(), day));
        for (AgreementList list : AgreementList.all()) {
            list.items().forEach(item -> item(cases, list.basis(), item));
            cases.on(DAYS.get(list.basis()));
            cases.said(id(list.basis(), "parties"), there -> of(list.basis()).boards(there));
        }
        oneBoard(cases);
        cases.on("2021-08-01")
                .rule("agreement.doorlopende-leerroute.integrated")
                .unknown("integrated", doorlopend().integrated(Truth.TRUE))
                .unknown("integrated or not", doorlopend())
                .notApplicable("not integrated", doorlopend().integrated(Truth.FALSE));
        application(cases.on("2016-08-01"));
        vm2(cases.on("2009-08-01"));
        cases.on("2021-08-01")
                .said(
                        "agreement.leerwerktraject.level-2",
                        there -> of(LegalBasis.LEERWERKTRAJECT).offered(there))
                .said("agreement.entree.offer", there -> of(LegalBasis.ENTREE).offered(there));
        for (String day : List.of("2010-08-01", "2023-08-01")) {
            cases.on(day)
                    .rule("agreement.vo-bve.purpose")
                    .met("two of the three", elsewhere().addPurposes(Purpose.DIPLOMA, Purpose.EFFICIENT_USE))
                    .notMet("another purpose", elsewhere().addPurpose(Purpose.OTHER))
                    .unknown(
                            "one of the three and another",
                            elsewhere().addPurposes(Purpose.FURTHER_EDUCATION, Purpose.OTHER))
                    .unknown("nothing said", elsewhere());
        }
        return cases.all();
    }

    private static void item(Cases<AgreementFacts.Builder> cases, LegalBasis basis, Item item) {
        String id = id(basis, item.letter());
        cases.on(List.of("e1", "e2").contains(item.letter()) ? "2015-08-01" : DAYS.get(basis))
                .said(id, there -> of(basis).transfer(Truth.TRUE).putItem(item.letter(), there));
        if (item.when() == AgreementList.When.TRANSFER) {
            cases.unknown("missing, perhaps no transfer", of(basis).putItem(item.letter(), Truth.FALSE))
                    .met("there, perhaps no transfer", of(basis).putItem(item.letter(), Truth.TRUE))
                    .notApplicable(
                            "no transfer", of(basis).transfer(Truth.FALSE).putItem(item.letter(), Truth.FALSE));
        }
    }

    private static void oneBoard(Cases<AgreementFacts.Builder> cases) {
        for (String letter : List.of("h", "i", "j")) {
            AgreementFacts.Builder missing = doorlopend().putItem(letter, Truth.FALSE);
            cases.rule(id(LegalBasis.DOORLOPENDE_LEERROUTE, letter));
            for (String day : List.of("2022-07-31", "2022-08-01")) {
                cases.on(day)
                        .notApplicable(
                                "a verticale scholengemeenschap", in(missing, Setting.VERTICALE_SCHOLENGEMEENSCHAP))
                        .notMet("one board otherwise", in(missing, Setting.ONE_BOARD));
            }
            cases.on("2022-07-31").notApplicable("an AOC", in(missing, Setting.AOC));
            cases.on("2022-08-01").unknown("an AOC", in(missing, Setting.AOC));
        }
        AgreementFacts.Builder disputes = elsewhere().putItem("f", Truth.FALSE);
        cases.rule("agreement.vo-bve.f")
                .on("2010-08-01")
                .notApplicable("two schools of one board", in(disputes, Setting.SCHOOLS_OF_ONE_BOARD))
                .on("2023-08-01")
                .unknown("two schools of one board", in(disputes, Setting.SCHOOLS_OF_ONE_BOARD));
        parties(cases.on("2009-08-01"), LegalBasis.VM2_REGULATION, Setting.AOC);
        parties(cases.on("2015-08-01"), LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, Setting.AOC);
        parties(cases.on("2010-08-01"), LegalBasis.VO_BVE, Setting.SCHOOLS_OF_ONE_BOARD);
        parties(cases.on("2023-08-01"), LegalBasis.VO_BVE, Setting.SCHOOLS_OF_ONE_BOARD);
        parties(cases.on("2022-07-31"), LegalBasis.DOORLOPENDE_LEERROUTE, Setting.AOC);
        parties(cases.on("2022-08-01"), LegalBasis.DOORLOPENDE_LEERROUTE, Setting.VERTICALE_SCHOLENGEMEENSCHAP);
        parties(cases.on("2023-08-01"), LegalBasis.ENTREE, Setting.ONE_BOARD);
        cases.on("2022-08-01")
                .rule(id(LegalBasis.DOORLOPENDE_LEERROUTE, "parties"))
                .unknown("an AOC", in(doorlopend().boards(Truth.FALSE), Setting.AOC))
                .unknown("one board on both sides", in(doorlopend().boards(Truth.TRUE), Setting.ONE_BOARD));
    }

    private static void parties(Cases<AgreementFacts.Builder> cases, LegalBasis basis, Setting setting) {
        cases.rule(id(basis, "parties"))
                .notApplicable(
                        setting.label().in(Language.ENGLISH), in(of(basis).boards(Truth.FALSE), setting));
    }

    private static void vm2(Cases<AgreementFacts.Builder> cases) {
        String id = "agreement.vm2-regulation.";
        cases.said(id + "signed", there -> vm2().signed(there))
                .notApplicable("an AOC", in(vm2().signed(Truth.FALSE), Setting.AOC))
                .said(
                        id + "experience",
                        there -> vm2().schoolApplied(Truth.TRUE).experience(there))
                .unknown("no experience, perhaps the mbo applied", vm2().experience(Truth.FALSE))
                .notApplicable(
                        "the mbo applied", vm2().schoolApplied(Truth.FALSE).experience(Truth.FALSE))
                .notApplicable(
                        "a verticale scholengemeenschap",
                        in(vm2().schoolApplied(Truth.TRUE), Setting.VERTICALE_SCHOLENGEMEENSCHAP));
    }

    private static void application(Cases<AgreementFacts.Builder> cases) {
        String id = "agreement.experiment-doorlopende-leerlijnen.";
        cases.said(id + "signed", there -> experiment().signed(there))
                .notApplicable("an AOC", in(experiment().signed(Truth.FALSE), Setting.AOC));
        for (Adviser adviser : Adviser.values()) {
            if (adviser != Adviser.OUDERRAAD) {
                cases.said(
                        id + "advice-" + Codes.of(adviser),
                        there -> experiment().putAdvice(adviser, there));
            }
        }
        cases.on("2015-10-01")
                .rule(id + "advice-or")
                .unknown("between two texts", experiment().putAdvice(Adviser.OR, Truth.FALSE))
                .rule(id + "e1")
                .unknown("between two texts", experiment().putItem("e1", Truth.TRUE))
                .on("2016-08-01");
        cases.said(
                        id + "advice-ouderraad",
                        there -> experiment().parentsCouncil(Truth.TRUE).putAdvice(Adviser.OUDERRAAD, there))
                .notApplicable("no parents' council", experiment().parentsCouncil(Truth.FALSE))
                .said(id + "cooperation", there -> experiment().cooperating(there));
        cases.said(id + "vision", there -> experiment().vision(there));
        cases.said(id + "organisation-plan", there -> experiment().organisationPlan(there));
    }

    private static AgreementFacts.Builder of(LegalBasis basis) {
        return AgreementFacts.builder().name("agreement").basis(basis).setting(Setting.TWO_BOARDS);
    }

    private static AgreementFacts.Builder in(AgreementFacts.Builder facts, Setting setting) {
        return facts.build().toBuilder().setting(setting);
    }

    private static String id(LegalBasis basis, String rule) {
        return "agreement." + Codes.of(basis) + "." + rule;
    }

    private static AgreementFacts.Builder vm2() {
        return of(LegalBasis.VM2_REGULATION);
    }

    private static AgreementFacts.Builder elsewhere() {
        return of(LegalBasis.VO_BVE);
    }

    private static AgreementFacts.Builder doorlopend() {
        return of(LegalBasis.DOORLOPENDE_LEERROUTE);
    }

    private static AgreementFacts.Builder experiment() {
        return of(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN);
    }
}
