package nl.schakel.assessment.law.route;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.LegalBasis;

/** The test of a route: by the rules of its basis, or by those of each basis that may hold where it is not known. */
public final class RouteLaw {

    private static final List<RouteRule> ALL = Stream.of(
                    BasisRules.ALL,
                    PairRules.ALL,
                    DurationRules.ALL,
                    HoursRules.ALL,
                    YearRules.ALL,
                    ExperimentRules.ALL,
                    ProfileRules.ALL,
                    SetUpRules.ALL,
                    IntegratedRules.ALL,
                    Vm2Rules.ALL,
                    PracticeRules.ALL,
                    LeerwerkRules.ALL,
                    ElsewhereRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final LawRule BASIS = new LawRule(
            "route.basis",
            LocalizedText.of("onder welke wet de route loopt", "under which law the route runs"),
            List.of(Provision.of(Statute.WVO, "?/2022-07-31"), Provision.of(Statute.WVO_2020, "2022-08-01/..")));

    private static final LocalizedText OUTSIDE = LocalizedText.of(
            "geen route van vmbo naar mbo; voor lessen van een vo-leerling aan een andere school kan VO-BVE ook dan gelden: te toetsen"
                    + " met die grondslag",
            "no route from vmbo to mbo; for lessons of a vo pupil at another school VO-BVE may hold even so: to be tested with that"
                    + " basis");

    private RouteLaw() {}

    /** {@return the rules of all bases; that a basis is not known is the finding route.basis, which is no rule} */
    public static List<LawRule> rules() {
        return ALL.stream().map(RouteRule::rule).toList();
    }

    /**
     * Gives the rules of a basis.
     *
     * @param basis the basis
     * @return its rules, in the order of the findings
     */
    public static List<LawRule> rules(LegalBasis basis) {
        Check.given(basis, "basis");
        return ALL.stream()
                .filter(each -> each.basis() == basis)
                .map(RouteRule::rule)
                .toList();
    }

    /**
     * Says whether a route may start on a basis.
     *
     * @param basis the basis
     * @param day when year 3 of vmbo starts
     * @return unknown where that is not confirmed
     */
    public static Truth start(LegalBasis basis, LocalDate day) {
        RouteFacts facts = RouteFacts.builder()
                .name(Codes.of(basis))
                .basis(basis)
                .start(day)
                .build();
        return switch (BasisRules.of(basis).test().apply(facts, day).answer()) {
            case MET -> Truth.TRUE;
            case NOT_MET -> Truth.FALSE;
            default -> Truth.UNKNOWN;
        };
    }

    /**
     * Tests a route by the rules of its basis.
     *
     * @param facts what is known of it
     * @param day the day of the review
     * @return a finding for each rule, with the articles whose text gave it; one that is unknown, with the answer by each basis, where its basis is not known;
     *     one that is not applicable for a route that does not lead from vmbo to mbo, unless it is reviewed by VO-BVE
     */
    public static LawReview review(RouteFacts facts, LocalDate day) {
        Check.given(day, "day");
        if (isOutside(facts) && !facts.basis().equals(Optional.of(LegalBasis.VO_BVE))) {
            return new LawReview(facts.name(), day, List.of(new Finding(BASIS, Answer.NOT_APPLICABLE, OUTSIDE)));
        }
        if (facts.basis().isPresent()) {
            LegalBasis basis = facts.basis().get();
            return new LawReview(
                    facts.name(),
                    day,
                    ALL.stream()
                            .filter(each -> each.basis() == basis)
                            .map(each -> each.apply(facts, day))
                            .toList());
        }
        StringBuilder dutch = new StringBuilder(facts.told()
                .map(words -> "over het begin zegt de bron: '" + words + "'; een grondslag noemt zij niet")
                .orElse("de bron noemt geen grondslag"));
        StringBuilder english = new StringBuilder(facts.told()
                .map(words -> "of its start the source says: '" + words + "'; it names no basis")
                .orElse("the source names no basis"));
        readings(facts, day).forEach((basis, review) -> {
            dutch.append("; ")
                    .append(basis.label().in(Language.DUTCH))
                    .append(": ")
                    .append(review.answer().label().in(Language.DUTCH));
            english.append("; ")
                    .append(basis.label().in(Language.ENGLISH))
                    .append(": ")
                    .append(review.answer().label().in(Language.ENGLISH));
        });
        return new LawReview(
                facts.name(),
                day,
                List.of(new Finding(BASIS, Answer.UNKNOWN, LocalizedText.of(dutch.toString(), english.toString()))));
    }

    /**
     * Reads a route under each basis that held, or may have held, for its start.
     *
     * @param facts what is known of it; its own basis does not count
     * @param day the day of the review
     * @return the reviews by their basis; none for a route that does not lead from vmbo to mbo
     */
    public static Map<LegalBasis, LawReview> readings(RouteFacts facts, LocalDate day) {
        Map<LegalBasis, LawReview> readings = new LinkedHashMap<>();
        for (LegalBasis basis : LegalBasis.values()) {
            RouteFacts under = facts.toBuilder().basis(Optional.of(basis)).build();
            if (!isOutside(facts) && start(basis, facts.start()) != Truth.FALSE) {
                readings.put(basis, review(under, day));
            }
        }
        return readings;
    }

    private static boolean isOutside(RouteFacts facts) {
        return facts.vmboToMbo() == Truth.FALSE;
    }
}
