package nl.schakel.assessment.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.Item;
import nl.schakel.assessment.instrument.Questionnaires;
import nl.schakel.assessment.instrument.ResponseScale;
import nl.schakel.assessment.instrument.Scoring;
import nl.schakel.assessment.instrument.answer.Respondent;
import nl.schakel.assessment.instrument.answer.Response;
import nl.schakel.assessment.instrument.answer.Responses;
import nl.schakel.assessment.instrument.result.Grouping;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.model.governance.Layer;
import org.apache.commons.numbers.fraction.BigFraction;

/** What holds of all answers; the numbers are worked out a second time, pair by pair. */
@PropertyDefaults(tries = 10_000)
class DisagreementProperties {

    /** Up to nine respondents of roles, layers and organisations that may not be known, on a scale of 2 to 7 marks. */
    @Provide
    Arbitrary<Responses> responses() {
        return Combinators.combine(
                        Arbitraries.integers().between(-2, 1),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.longs())
                .as(DisagreementProperties::responses);
    }

    private static Responses responses(int least, int width, int number, long seed) {
        Random random = new Random(seed);
        Instrument instrument = Questionnaires.begun()
                .scale(ResponseScale.of(least, least + width))
                .factors(List.of(Questionnaires.factor("trust", Scoring.sum())))
                .items(Questionnaires.items("trust", "-trust"))
                .build();
        List<Response> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Respondent respondent = new Respondent(
                    Respondent.of("r" + i).id(),
                    maybe(random, Speaker.values()).map(Term::of),
                    maybe(random, Layer.values()),
                    maybe(random, new PartnerId[] {PartnerId.of("school"), PartnerId.of("college")}));
            Response response = Response.of(respondent);
            for (Item item : instrument.items()) {
                if (random.nextInt(6) > 0) {
                    response = response.mark(item.id().value(), least + random.nextInt(width + 1));
                }
            }
            all.add(response);
        }
        return new Responses(instrument, all);
    }

    private static <T> Optional<T> maybe(Random random, T[] values) {
        return random.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(values[random.nextInt(Math.min(3, values.length))]);
    }

    /** The distances of all pairs of marks, as marks, over those of the same number of marks at both ends of the scale. */
    @Property
    void theNumberAmongAllIsThatOfAllPairsOverTheFurthestThereCanBe(@ForAll("responses") Responses responses) {
        ResponseScale scale = responses.instrument().scale();
        for (Item item : responses.instrument().items()) {
            List<Integer> marks = responses.all().stream()
                    .filter(response -> response.answers().containsKey(item.id()))
                    .map(response ->
                            Integer.parseInt(response.answers().get(item.id()).toString()))
                    .toList();
            List<Integer> ends = new ArrayList<>();
            for (int i = 0; i < marks.size(); i++) {
                ends.add(i % 2 == 0 ? scale.least() : scale.most());
            }
            for (Disagreement each : about(responses, item.id().value())) {
                assertThat(each.answers()).isEqualTo(marks.size());
                assertThat(each.silent()).hasValue(responses.all().size() - marks.size());
                assertThat(each.among())
                        .isEqualTo(
                                marks.size() < 2
                                        ? new Measured.TooFew(marks.size(), 2)
                                        : new Measured.Exactly(BigFraction.of(distances(marks), distances(ends))));
            }
        }
    }

    private static int distances(List<Integer> marks) {
        int sum = 0;
        for (int i = 0; i < marks.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += Math.abs(marks.get(i) - marks.get(j));
            }
        }
        return sum;
    }

    @Property
    void theNumberBetweenLayersIsThatOfTheirMeans(@ForAll("responses") Responses responses) {
        ResponseScale scale = responses.instrument().scale();
        Disagreement found =
                Disagreements.of(responses).by(Grouping.LAYER).about("q1").all().get(0);
        Map<Layer, List<Integer>> marks = new TreeMap<>();
        responses.all().stream()
                .filter(response -> response.answers()
                        .containsKey(responses.instrument().items().get(0).id()))
                .forEach(response -> response.respondent()
                        .layer()
                        .ifPresent(layer -> marks.computeIfAbsent(layer, first -> new ArrayList<>())
                                .add(Integer.parseInt(response.answers()
                                        .get(responses
                                                .instrument()
                                                .items()
                                                .get(0)
                                                .id())
                                        .toString()))));
        List<BigFraction> means = marks.values().stream()
                .map(layer -> BigFraction.of(
                        layer.stream().mapToInt(mark -> mark - scale.least()).sum(),
                        layer.size() * (scale.most() - scale.least())))
                .toList();
        BigFraction sum = BigFraction.ZERO;
        for (BigFraction one : means) {
            for (BigFraction other : means) {
                sum = sum.add(one.subtract(other).abs());
            }
        }
        int greatest = means.size() < 4 ? means.size() - 1 : 4;
        assertThat(found.between())
                .isEqualTo(
                        means.size() < 2
                                ? new Measured.TooFew(means.size(), 2)
                                : new Measured.Exactly(sum.divide(2).divide(greatest)));
        assertThat(found.groups()).extracting(Disagreement.Group::mean).isEqualTo(means);
    }

    @Property
    void everyNumberLiesBetweenNoughtAndOneAndNoughtIsFullAgreement(@ForAll("responses") Responses responses) {
        for (Disagreement each : Disagreements.of(responses).all()) {
            within(each.among());
            within(each.between());
            each.groups().forEach(group -> within(group.within()));
            boolean equal = each.groups().stream()
                            .map(Disagreement.Group::mean)
                            .distinct()
                            .count()
                    == 1;
            each.between()
                    .value()
                    .ifPresent(value -> assertThat(value.signum() == 0).isEqualTo(equal));
            each.gap().ifPresent(gap -> assertThat(gap.signum() == 0).isEqualTo(equal));
            if (each.groups().size() == 2 || each.groups().size() == 3) {
                assertThat(each.between().value()).isEqualTo(each.gap());
            }
            assertThat(each.gap().isPresent()).isEqualTo(each.groups().size() >= 2);
            if (each.among().value().equals(Optional.of(BigFraction.ZERO))) {
                assertThat(each.gap().orElse(BigFraction.ZERO)).isEqualTo(BigFraction.ZERO);
            }
        }
    }

    private static void within(Measured measured) {
        measured.value().ifPresent(value -> assertThat(value).isBetween(BigFraction.ZERO, BigFraction.ONE));
    }

    /** Half at one end and half at the other is the most that so many can disagree; all the same is the least. */
    @Property
    void halfAtEachEndIsOneAndAllTheSameIsNought(@ForAll("responses") Responses responses) {
        ResponseScale scale = responses.instrument().scale();
        int number = responses.all().size();
        for (Disagreement each : about(marked(responses, i -> i % 2 == 0 ? scale.least() : scale.most()), "q1")) {
            assertThat(each.among())
                    .isEqualTo(number < 2 ? new Measured.TooFew(number, 2) : new Measured.Exactly(BigFraction.ONE));
        }
        for (Disagreement each : about(marked(responses, i -> scale.most()), "q1")) {
            assertThat(each.among())
                    .isEqualTo(number < 2 ? new Measured.TooFew(number, 2) : new Measured.Exactly(BigFraction.ZERO));
            each.between().value().ifPresent(value -> assertThat(value).isEqualTo(BigFraction.ZERO));
        }
    }

    private static Responses marked(Responses responses, UnaryOperator<Integer> mark) {
        List<Response> all = new ArrayList<>();
        for (Response response : responses.all()) {
            all.add(response.mark("q1", mark.apply(all.size())));
        }
        return new Responses(responses.instrument(), all);
    }

    @Property
    void theOrderOfRespondentsNeverMatters(@ForAll("responses") Responses responses, @ForAll long seed) {
        List<Response> shuffled = new ArrayList<>(responses.all());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Disagreements.of(new Responses(responses.instrument(), shuffled), 2))
                .isEqualTo(Disagreements.of(responses, 2));
    }

    /** Neither what items are called, nor which code a respondent has, nor where the scale begins. */
    @Property
    void namesAndTheBeginningOfTheScaleNeverMatter(@ForAll("responses") Responses responses) {
        ResponseScale scale = responses.instrument().scale();
        Instrument renamed = responses.instrument().toBuilder()
                .scale(ResponseScale.of(scale.least() + 3, scale.most() + 3))
                .items(responses.instrument().items().stream()
                        .map(item -> new Item(item.id(), LocalizedText.same("renamed"), item.factor(), item.reverse()))
                        .toList())
                .build();
        List<Response> moved = new ArrayList<>();
        for (Response response : responses.all()) {
            Respondent who = response.respondent();
            Response other = Response.of(new Respondent(
                    Respondent.of("x" + moved.size()).id(), who.role(), who.layer(), who.organisation()));
            for (var answer : response.answers().entrySet()) {
                other = other.mark(
                        answer.getKey().value(),
                        Integer.parseInt(answer.getValue().toString()) + 3);
            }
            moved.add(other);
        }
        assertThat(nameless(new Responses(renamed, moved))).isEqualTo(nameless(responses));
    }

    private static List<Disagreement> nameless(Responses responses) {
        return Disagreements.of(responses).all().stream()
                .map(each -> new Disagreement(
                        new Subject(each.subject().kind(), each.subject().code(), LocalizedText.same("name")),
                        each.grouping(),
                        each.answers(),
                        each.silent(),
                        each.among(),
                        each.groups()))
                .toList();
    }

    /** Turning an item round turns its means round, and leaves every distance as it is. */
    @Property
    void turningItemsRoundLeavesEveryDistance(@ForAll("responses") Responses responses) {
        Instrument turned = responses.instrument().toBuilder()
                .items(responses.instrument().items().stream()
                        .map(Item::reversed)
                        .toList())
                .build();
        List<Disagreement> before = Disagreements.of(responses).all();
        List<Disagreement> after =
                Disagreements.of(new Responses(turned, responses.all())).all();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).among()).isEqualTo(before.get(i).among());
            assertThat(after.get(i).between()).isEqualTo(before.get(i).between());
            assertThat(after.get(i).lowest())
                    .extracting(Disagreement.Group::code)
                    .isEqualTo(before.get(i).highest().stream()
                            .map(Disagreement.Group::code)
                            .toList());
        }
    }

    /** No group of fewer than asked is seen, and those in none are none or enough, unless all are too few. */
    @Property
    void nobodyIsKnownByTheSizeOfAGroup(@ForAll("responses") Responses responses) {
        int least = 3;
        for (Disagreement each : Disagreements.of(responses, least).all()) {
            assertThat(each.groups()).allMatch(group -> group.answers() >= least);
            assertThat(each.ungrouped() == 0 || each.ungrouped() >= least || each.answers() < least)
                    .isTrue();
            assertThat(each.among().value().isPresent()).isEqualTo(each.answers() >= least);
        }
    }

    private static List<Disagreement> about(Responses responses, String code) {
        return Disagreements.of(responses).about(code).all();
    }
}
