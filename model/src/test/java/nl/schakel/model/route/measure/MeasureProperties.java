package nl.schakel.model.route.measure;

import static nl.schakel.model.route.measure.Years.learning;
import static nl.schakel.model.route.measure.Years.programme;
import static nl.schakel.model.route.measure.Years.route;
import static nl.schakel.model.route.measure.Years.segment;
import static nl.schakel.model.route.measure.Years.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Share;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.Diploma;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.Timeline;

/** What holds of the measures of every route, whatever it says. */
class MeasureProperties {

    private static final String[] TIMES = {
        "1 day/week",
        "1..2 days/week",
        "4 days/week",
        "<=3 days/week",
        "2+ days/week",
        "~1 day/week",
        "3 day-parts/week",
        "2.5 days/week",
        "7 days/week",
        "3 times"
    };
    private static final String[] LENGTHS = {"1 year", "2..3 years", "<=2 years", "1.5 years", "2+ years", "7 weeks"};

    private static Route any(Random dice) {
        List<RouteYear> years = new ArrayList<>();
        int last = dice.nextInt(4) + 3;
        for (int i = 1; i <= last; i++) {
            RouteYear.Builder each = i <= 4 ? learning("vo-" + i) : year("after-" + i);
            if (i > 4 && dice.nextInt(4) > 0) {
                each.length(Quantity.parse(one(LENGTHS, dice)));
            }
            for (Setting setting : Setting.values()) {
                if (dice.nextBoolean()) {
                    each.addSegments(
                            dice.nextInt(4) == 0
                                    ? segment("of-" + setting.ordinal(), setting)
                                            .clockHours(Count.between(dice.nextInt(300), 300))
                                            .build()
                                    : segment(setting, one(TIMES, dice)));
                }
            }
            if (dice.nextBoolean()) {
                each.clockHours(ClockHours.of(dice.nextInt(500) + 600, dice.nextInt(600), dice.nextInt(600)));
            }
            if (i == last) {
                each.addDiplomas(Diploma.mbo(MboLevel.LEVEL_3));
            }
            years.add(each.build());
        }
        return route(years.toArray(RouteYear[]::new))
                .addDestinations(programme(MboLevel.LEVEL_3)
                        .length(Quantity.parse(one(LENGTHS, dice)))
                        .build())
                .build();
    }

    private static String one(String[] texts, Random dice) {
        return texts[dice.nextInt(texts.length)];
    }

    @Property
    void sharesLieBetweenNothingAndTheWholeAndElsewhereHoldsEachPlace(@ForAll long seed) {
        for (YearMeasures each : RouteMeasures.of(any(new Random(seed))).years()) {
            Places place = each.place();
            place.elsewhere().ifPresent(elsewhere -> {
                assertThat(elsewhere.most()).isLessThanOrEqualTo(Share.ONE).isGreaterThanOrEqualTo(elsewhere.least());
                place.mbo().ifPresent(mbo -> assertThat(mbo.least()).isLessThanOrEqualTo(elsewhere.least()));
                place.company()
                        .ifPresent(company -> assertThat(company.least()).isLessThanOrEqualTo(elsewhere.least()));
            });
            each.hoursElsewhere().ifPresent(hours -> assertThat(hours.most()).isBetween(hours.least(), Share.ONE));
        }
    }

    @Property
    void yearsWonAreTheRegularPathLessTheDuration(@ForAll long seed) {
        RouteMeasures measures = RouteMeasures.of(any(new Random(seed)));
        Optional<YearRange> programme =
                measures.route().destinations().get(0).length().flatMap(YearRange::of);

        assertThat(measures.yearsWon().isPresent())
                .isEqualTo(measures.duration().isPresent() && programme.isPresent());
        measures.yearsWon().ifPresent(won -> {
            Count taken = measures.duration().orElseThrow();
            assertThat(won.least())
                    .isEqualByComparingTo(
                            programme.get().least().add(BigDecimal.valueOf(2)).subtract(taken.most()));
            assertThat(won.most())
                    .isEqualByComparingTo(
                            programme.get().most().add(BigDecimal.valueOf(2)).subtract(taken.least()));
        });
    }

    @Property
    void whatIsSaidLessNeverMakesTheDurationNarrower(@ForAll long seed) {
        Route route = any(new Random(seed));
        Optional<Count> before = RouteMeasures.of(route).duration();
        List<RouteYear> vaguer = route.timeline().years().stream()
                .map(each -> each.length()
                        .filter(length -> length.toString().equals("1 year"))
                        .map(length -> each.toBuilder()
                                .length(Quantity.parse("<=3 years"))
                                .build())
                        .orElse(each))
                .toList();
        Optional<Count> after = RouteMeasures.of(route.toBuilder()
                        .timeline(Timeline.builder().years(vaguer).build())
                        .build())
                .duration();

        assertThat(after.isPresent()).isEqualTo(before.isPresent());
        before.ifPresent(exact -> {
            assertThat(after.orElseThrow().least()).isLessThanOrEqualTo(exact.least());
            assertThat(after.orElseThrow().most()).isGreaterThanOrEqualTo(exact.most());
        });
    }
}
