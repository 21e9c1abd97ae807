package nl.schakel.assessment.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.schakel.assessment.Seeds;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.score.Interval;

/** Which other ways there are to write the same criterion. */
abstract class OrderLaws {

    private static void assertSame(Grading one, Grading other, Map<FactId, FactValue> facts) {
        assertThat(one.degree(facts::get)).as("%s and %s", one, other).isEqualTo(other.degree(facts::get));
    }

    @Property
    void orderOfCriteriaAndOfCodesChangesNothing(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Criterion criterion = RandomGrading.criterion(random);
        Criterion shuffled = RandomGrading.shuffled(criterion, random);
        assertSame(criterion, shuffled, RandomFacts.of(random));
        assertThat(shuffled.asks()).containsExactlyInAnyOrderElementsOf(criterion.asks());
    }

    @Property
    void orderOfMarksChangesNothing(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Grading grading = RandomGrading.of(random);
        Map<FactId, FactValue> facts = RandomFacts.of(random);
        Map<FactId, FactValue> others = new LinkedHashMap<>(facts);
        RandomFacts.MARKS.forEach(id -> {
            FactValue.Ratings ratings = (FactValue.Ratings) facts.get(id);
            List<FactValue.Mark> marks = new ArrayList<>(ratings.marks());
            Collections.shuffle(marks, random);
            others.put(id, new FactValue.Ratings(marks, ratings.complete()));
        });
        assertThat(grading.degree(others::get)).isEqualTo(grading.degree(facts::get));
    }

    @Property
    void notTurnsRoundAndNotTwiceIsTheSame(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Criterion criterion = RandomGrading.criterion(random);
        Map<FactId, FactValue> facts = RandomFacts.of(random);
        Interval degree = criterion.degree(facts::get);
        assertThat(new Not(criterion).degree(facts::get))
                .isEqualTo(new Interval(Interval.WHOLE - degree.upper(), Interval.WHOLE - degree.lower()));
        assertSame(criterion, new Not(new Not(criterion)), facts);
    }

    @Property
    void notAllIsAnyNotAndNotAnyIsAllNot(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        List<Criterion> criteria = several(random);
        List<Criterion> opposites = criteria.stream().<Criterion>map(Not::new).toList();
        Map<FactId, FactValue> facts = RandomFacts.of(random);
        assertSame(new Not(new All(criteria)), new Any(opposites), facts);
        assertSame(new Not(new Any(criteria)), new All(opposites), facts);
    }

    @Property
    void someIsAnyWhereOneIsEnoughAndAllWhereAllAreAsked(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        List<Criterion> criteria = several(random);
        Map<FactId, FactValue> facts = RandomFacts.of(random);
        assertSame(new Some(1, criteria), new Any(criteria), facts);
        assertSame(new Some(criteria.size(), criteria), new All(criteria), facts);
        HasSome has = RandomGrading.hasSome(RandomFacts.pick(RandomFacts.SETS, random), random);
        assertSame(new HasSome(has.fact(), 1, has.codes()), new HasAny(has.fact(), has.codes()), facts);
        assertSame(new HasSome(has.fact(), has.codes().size(), has.codes()), new Has(has.fact(), has.codes()), facts);
    }

    @Property
    void askingMoreOfThemIsNeverEasier(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        List<Criterion> criteria = several(random);
        Map<FactId, FactValue> facts = RandomFacts.of(random);
        for (int least = 2; least <= criteria.size(); least++) {
            assertThat(new Some(least, criteria).test(facts::get))
                    .isLessThanOrEqualTo(new Some(least - 1, criteria).test(facts::get));
        }
    }

    @Property
    void betweenIsAtLeastAndAtMost(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Between between = RandomGrading.between(RandomFacts.pick(RandomFacts.NUMBERS, random), random);
        AtLeast least = new AtLeast(
                between.fact(), RandomGrading.quantity(between.range().value()));
        AtMost most = new AtMost(
                between.fact(), RandomGrading.quantity(between.range().end().orElseThrow()));
        assertSame(between, new All(List.of(least, most)), RandomFacts.of(random));
    }

    private static List<Criterion> several(Random random) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            criteria.add(RandomGrading.criterion(random));
        }
        return criteria;
    }

    @Property
    void whatIsNamedMeansWhatItStandsFor(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Criterion criterion = RandomGrading.criterion(random);
        Map<String, Criterion> definitions = new LinkedHashMap<>();
        Criterion named = RandomGrading.named(criterion, definitions, random);
        assertThat(Resolution.of(definitions).in(named)).isEqualTo(criterion);
    }
}
