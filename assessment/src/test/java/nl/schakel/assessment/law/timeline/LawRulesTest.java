package nl.schakel.assessment.law.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule stands in articles that have an identifier, and is held by cases; {@code -Dgolden.update=true} writes the page of rules anew. */
class LawRulesTest {

    private static final Path PAGE = Path.of("../docs/law-rules.md");

    @TestFactory
    Stream<DynamicTest> eachCaseGivesItsAnswer() {
        return LawCases.ALL.stream()
                .map(each -> DynamicTest.dynamicTest(each.rule() + ": " + each.facts(), () -> {
                    Finding finding = each.finding();
                    assertThat(finding.answer())
                            .as(finding.because().in(Language.ENGLISH))
                            .isEqualTo(each.answer());
                }));
    }

    @Test
    void everyRuleIsHeldByACaseForEachAnswerThatItMayGive() {
        assertThat(LawCases.lacking(Law.rules(), LawCases.ALL)).isEmpty();
    }

    @Test
    void whatLacksIsNamed() {
        LawRule rule = new LawRule(
                "a.rule", LocalizedText.same("asks"), List.of(Provision.of(Statute.WVO, "1", "2020-08-01/..")));
        LawRule decided = rule.never(Answer.UNKNOWN, LocalizedText.same("it is always given"));
        LawCase met = new LawCase("a.rule", Answer.MET, "facts", LocalDate.of(2021, 8, 1), () -> review(rule));
        LawCase stray = new LawCase("b.rule", Answer.MET, "facts", LocalDate.of(2021, 8, 1), () -> review(rule));

        assertThat(LawCases.lacking(List.of(rule), List.of(met)))
                .containsExactly("a.rule has no case that is not-met", "a.rule has no case that is unknown");
        assertThat(LawCases.lacking(List.of(decided), List.of(met)))
                .containsExactly("a.rule has no case that is not-met");
        assertThat(LawCases.lacking(List.of(decided), List.of(stray)))
                .containsExactly(
                        "a.rule has no case that is met",
                        "a.rule has no case that is not-met",
                        "b.rule has cases and is no rule");
    }

    private static LawReview review(LawRule rule) {
        return new LawReview(
                "facts", LocalDate.of(2021, 8, 1), List.of(new Finding(rule, Answer.MET, LocalizedText.same("seen"))));
    }

    @Test
    void everyFindingIsOfARuleThatStandsInTheTable() {
        assertThat(LawCases.ALL.stream()
                        .flatMap(each -> each.review().get().findings().stream())
                        .map(Finding::rule)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Law.rules());
    }

    /** Who adds one here says that nobody can ever know whether it is kept, or broken. */
    @Test
    void onlyTheseRulesCannotBeKeptOrBroken() {
        assertThat(Law.rules())
                .filteredOn(rule ->
                        rule.never().containsKey(Answer.MET) || rule.never().containsKey(Answer.NOT_MET))
                .extracting(LawRule::id)
                .containsExactly(
                        "route.leerwerktraject.start",
                        "route.entree.start",
                        "route.vm2-regulation.exam",
                        "agreement.doorlopende-leerroute.integrated",
                        "symbiose.others");
        assertThat(Law.rules())
                .filteredOn(rule -> rule.never().containsKey(Answer.UNKNOWN))
                .extracting(LawRule::id)
                .containsExactly("route.doorlopende-leerroute.start");
    }

    @Test
    void everyArticleIsOneAndHasAnIdentifier() {
        assertThat(Law.rules()).extracting(LawRule::id).doesNotHaveDuplicates();
        assertThat(Law.rules().stream()
                        .flatMap(rule -> rule.provisions().stream())
                        .map(each -> each.article().id()))
                .allSatisfy(id -> assertThat(id)
                        .matches("[a-z0-9]+(-[a-z0-9]+)*(:[0-9]+[0-9a-z.]*(-lid-[0-9]+)?(-[a-z](-[0-9])?)?)?"));
    }

    @Test
    void thePageOfRulesSaysWhatHolds() throws IOException {
        String page = LawPage.text();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }
}
