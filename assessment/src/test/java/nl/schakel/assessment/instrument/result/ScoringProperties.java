package nl.schakel.assessment.instrument.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.Item;
import nl.schakel.assessment.instrument.LeastAnswers;
import nl.schakel.assessment.instrument.NotApplicablePolicy;
import nl.schakel.assessment.instrument.Questionnaires;
import nl.schakel.assessment.instrument.ResponseScale;
import nl.schakel.assessment.instrument.ScoreMethod;
import nl.schakel.assessment.instrument.Scoring;
import nl.schakel.assessment.instrument.answer.Answer;
import nl.schakel.assessment.instrument.answer.Respondent;
import nl.schakel.assessment.instrument.answer.Response;
import nl.schakel.assessment.instrument.answer.Responses;
import org.apache.commons.numbers.fraction.BigFraction;

/** What holds of every questionnaire and all answers; the scores are worked out a second time, by hand and from the text of the rules. */
class ScoringProperties {

    private static final int TRIES = 10_000;

    /** An instrument of two factors on a random scale, and answers of up to eight respondents. */
    @Provide
    Arbitrary<Responses> responses() {
        return Combinators.combine(
                        Arbitraries.integers().between(-3, 2),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(NotApplicablePolicy.values()),
                        Arbitraries.of(ScoreMethod.values()),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs())
                .as(ScoringProperties::responses);
    }

    private static Responses responses(
            int least, int width, NotApplicablePolicy policy, ScoreMethod method, int leastItems, long seed) {
        Random random = new Random(seed);
        Scoring scoring = (method == ScoreMethod.SUM ? Scoring.sum() : Scoring.mean())
                .withLeast(new LeastAnswers(
                        leastItems == 0 ? Optional.empty() : Optional.of(leastItems), 1 + random.nextInt(2)));
        String[] factors = new String[6 + random.nextInt(3)];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = (random.nextBoolean() ? "-" : "") + (i % 2 == 0 ? "even" : "odd");
        }
        Instrument instrument = Questionnaires.begun()
                .scale(ResponseScale.of(least, least + width))
                .notApplicable(policy)
                .factors(List.of(Questionnaires.factor("even", scoring), Questionnaires.factor("odd", scoring)))
                .items(Questionnaires.items(factors))
                .overall(scoring)
                .build();
        List<Response> all = new ArrayList<>();
        int number = random.nextInt(9);
        for (int i = 0; i < number; i++) {
            Response response = Response.of(Respondent.of("r" + i).withOrganisation("p" + random.nextInt(3)));
            for (Item item : instrument.items()) {
                int kind = random.nextInt(8);
                if (kind == 0 && policy != NotApplicablePolicy.REFUSE) {
                    response = response.notApplicable(item.id().value());
                } else if (kind > 1) {
                    response = response.mark(item.id().value(), least + random.nextInt(width + 1));
                }
            }
            all.add(response);
        }
        return new Responses(instrument, all);
    }

    @Property(tries = TRIES)
    void theScoresAreThoseWorkedOutByHand(@ForAll("responses") Responses responses) {
        InstrumentResult result = InstrumentResult.of(responses);
        for (InstrumentScore score : result.scores()) {
            assertThat(score.value()).isEqualTo(byHand(responses, score));
        }
    }

    /** Sums of numbers over one common denominator, respondent by respondent. */
    private static Optional<BigFraction> byHand(Responses responses, InstrumentScore score) {
        Instrument instrument = responses.instrument();
        List<Item> items = instrument.items().stream()
                .filter(item -> score.measure().factor().isEmpty()
                        || item.factor().equals(score.measure().factor()))
                .toList();
        Scoring scoring = score.measure().scoring();
        BigFraction total = BigFraction.ZERO;
        int counting = 0;
        for (Response response : responses.all()) {
            int points = 0;
            int marks = 0;
            int apply = 0;
            for (Item item : items) {
                Answer answer = response.answers().get(item.id());
                boolean leftOut = answer instanceof Answer.NotApplicable
                        && instrument.notApplicable() == NotApplicablePolicy.LEAVE_OUT;
                apply += leftOut ? 0 : 1;
                if (answer instanceof Answer.Mark mark) {
                    marks++;
                    points += item.reverse()
                            ? instrument.scale().most()
                                    - (mark.mark() - instrument.scale().least())
                            : mark.mark();
                }
            }
            int needed = scoring.least().items().isPresent()
                    ? scoring.least().items().get()
                    : apply;
            if (marks > 0 && marks >= needed) {
                int times = scoring.method() == ScoreMethod.SUM ? items.size() : 1;
                total = total.add(BigFraction.of(points * times, marks));
                counting++;
            }
        }
        return counting < scoring.least().respondents() ? Optional.empty() : Optional.of(total.divide(counting));
    }

    @Property(tries = TRIES)
    void aScoreLiesOnItsScale(@ForAll("responses") Responses responses) {
        for (InstrumentScore score : InstrumentResult.of(responses).scores()) {
            score.value().ifPresent(value -> {
                assertThat(value)
                        .isGreaterThanOrEqualTo(fraction(score.measure().range().from()))
                        .isLessThanOrEqualTo(
                                fraction(score.measure().range().to().orElseThrow()));
                assertThat(score.part().orElseThrow()).isBetween(BigFraction.ZERO, BigFraction.ONE);
            });
        }
    }

    @Property(tries = TRIES)
    void turningEveryItemRoundTurnsTheScoreRound(@ForAll("responses") Responses responses) {
        Instrument turned = responses.instrument().toBuilder()
                .items(responses.instrument().items().stream()
                        .map(Item::reversed)
                        .toList())
                .build();
        List<InstrumentScore> before = InstrumentResult.of(responses).scores();
        List<InstrumentScore> after =
                InstrumentResult.of(new Responses(turned, responses.all())).scores();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).part()).isEqualTo(before.get(i).part().map(part -> BigFraction.ONE.subtract(part)));
        }
    }

    @Property(tries = TRIES)
    void theOrderOfRespondentsAndItemsNeverMatters(@ForAll("responses") Responses responses, @ForAll long seed) {
        List<Response> shuffled = new ArrayList<>(responses.all());
        Collections.shuffle(shuffled, new Random(seed));
        List<Item> items = new ArrayList<>(responses.instrument().items());
        Collections.shuffle(items, new Random(seed));
        Instrument other = responses.instrument().toBuilder().items(items).build();
        assertThat(InstrumentResult.of(new Responses(other, shuffled)).scores())
                .extracting(InstrumentScore::outcome)
                .isEqualTo(InstrumentResult.of(responses).scores().stream()
                        .map(InstrumentScore::outcome)
                        .toList());
    }

    /** What is hidden cannot be worked out: those of the total who are in no group that is shown are none, or enough. */
    @Property(tries = TRIES)
    void theTotalTellsNothingOfFew(@ForAll("responses") Responses responses) {
        int least = 3;
        GroupedResult open = GroupedResult.of(responses, Grouping.ORGANISATION);
        GroupedResult shown = open.suppressed(least);
        for (int measure = 0; measure < open.all().scores().size(); measure++) {
            int all = open.all().scores().get(measure).counted();
            boolean allShown = !isHidden(shown.all(), measure);
            assertThat(allShown)
                    .isEqualTo(
                            all >= least || all == 0 && !isFew(responses.all().size(), least));
            int left = all;
            for (int group = 0; group < open.groups().size(); group++) {
                int counted =
                        open.groups().get(group).result().scores().get(measure).counted();
                if (!isHidden(shown.groups().get(group).result(), measure)) {
                    assertThat(counted == 0 || counted >= least).isTrue();
                    left -= counted;
                }
            }
            assertThat(!allShown || left == 0 || left >= least).isTrue();
        }
        Set<Object> respondents = new HashSet<>();
        shown.groups()
                .forEach(group -> group.result().scores().forEach(score -> respondents.addAll(score.respondents())));
        assertThat(respondents).isEmpty();
    }

    private static boolean isFew(int number, int least) {
        return 0 < number && number < least;
    }

    private static boolean isHidden(InstrumentResult result, int measure) {
        return result.scores().get(measure).outcome() instanceof Outcome.Suppressed;
    }

    private static BigFraction fraction(BigDecimal whole) {
        return BigFraction.of(whole.intValueExact());
    }
}
