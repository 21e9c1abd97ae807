package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.fact.Edits.difference;
import static nl.schakel.assessment.fact.Edits.market;
import static nl.schakel.assessment.fact.Edits.obstacle;
import static nl.schakel.assessment.fact.Edits.result;

import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.time.Period;
import nl.schakel.model.context.Dimension;
import nl.schakel.model.context.Exclusivity;
import nl.schakel.model.context.ObstacleKind;
import nl.schakel.model.context.ResultKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContextFactsTest {

    private static final String COMPETITORS = "context.competitors";
    private static final String COMPETITION = "context.competition";
    private static final String EXCLUSIVITY = "context.exclusivity";
    private static final String EXCLUSIVE = "context.exclusive";
    private static final String TRANSPORT = "context.transport-obstacle";
    private static final String RESULTS = "context.results";
    private static final String AT = "context/market/competitors";
    private static final String MARKET = "context/market/exclusivity";

    static Stream<Case> cases() {
        return Stream.of(competition(), exclusivity(), obstacles(), differences(), results())
                .flatMap(each -> each);
    }

    private static Stream<Case> competition() {
        return Stream.of(
                Case.of(COMPETITORS, "at least 0", "silence"),
                Case.of(COMPETITORS, "at least 0", "there is some number, whatever is complete", complete()),
                Case.of(COMPETITORS, "0", "none", competitors("0")),
                Case.of(COMPETITORS, "0", "stated absent", absent(AT)),
                Case.of(COMPETITORS, "1", "one", competitors("1 school")),
                Case.of(COMPETITORS, "at least 1", "one or more", competitors("1+ schools")),
                Case.of(COMPETITORS, "0..3", "at most 3", competitors("<=3")),
                Case.of(COMPETITORS, "at least 0", "no whole number lies there", competitors("0.2..0.4")),
                Case.of(COMPETITORS, "at least 0", "about", competitors("~3")),
                Case.of(COMPETITION, "unknown", "silence"),
                Case.of(COMPETITION, "yes", "one", competitors("1")),
                Case.of(COMPETITION, "yes", "one or more", competitors("1+ schools")),
                Case.of(COMPETITION, "no", "none", competitors("0")),
                Case.of(COMPETITION, "no", "fewer than 1", competitors("<1")),
                Case.of(COMPETITION, "unknown", "at most 3", competitors("<=3")),
                Case.of(COMPETITION, "no", "stated absent", absent(AT)));
    }

    private static Stream<Case> exclusivity() {
        Edit open = exclusive(Exclusivity.OPEN);
        return Stream.of(
                Case.of(EXCLUSIVITY, "none (list open)", "silence"),
                Case.of(EXCLUSIVITY, "open", "there is one answer", open),
                Case.of(EXCLUSIVITY, "open", "whatever is complete", open, complete()),
                Case.of(EXCLUSIVITY, "none", "stated absent", absent(MARKET)),
                Case.of(EXCLUSIVE, "unknown", "silence"),
                Case.of(EXCLUSIVE, "yes", "said", exclusive(Exclusivity.EXCLUSIVE)),
                Case.of(EXCLUSIVE, "no", "stated absent", absent(MARKET)),
                Case.of(EXCLUSIVE, "no", "a complete dossier has none", complete()));
    }

    private static Stream<Case> obstacles() {
        String list = "context/obstacles";
        Edit decline = obstacle(ObstacleKind.DECLINE, each -> {});
        Edit remedied = obstacle(ObstacleKind.LAW, each -> each.remedy(Edits.TEXT));
        return Stream.of(
                        Case.found("context.decline", list, decline),
                        Case.found(TRANSPORT, list, obstacle(ObstacleKind.TRAVEL, each -> {})),
                        Case.found(TRANSPORT, list, obstacle(ObstacleKind.TRAVEL_CARD, each -> {})),
                        Case.counted("context.obstacles", list, decline),
                        Case.codes("context.obstacle-kinds", list, decline, "decline"),
                        Case.counted("context.obstacles-with-remedy", list, remedied),
                        Stream.of(
                                Case.of("context.decline", "no", "another", remedied, complete(list)),
                                Case.of(TRANSPORT, "no", "another", decline, complete(list)),
                                Case.of("context.obstacles-with-remedy", "0..1", "not said", decline, complete(list)),
                                Case.of(
                                        "context.obstacles-with-remedy",
                                        "0",
                                        "stated absent",
                                        decline,
                                        absent("context/obstacles/obstacle-1/remedy"),
                                        complete(list))))
                .flatMap(each -> each);
    }

    private static Stream<Case> differences() {
        String list = "context/differences";
        Edit culture = difference(Dimension.CULTURE, each -> {});
        return Stream.of(
                        Case.counted("context.differences", list, culture),
                        Case.codes("context.difference-dimensions", list, culture, "culture"),
                        Case.counted(
                                "context.differences-with-remedy",
                                list,
                                difference(Dimension.TERMINOLOGY, each -> each.remedy(Edits.TEXT))),
                        Stream.of(Case.of(
                                "context.differences-with-remedy", "0..1", "not said", culture, complete(list))))
                .flatMap(each -> each);
    }

    private static Stream<Case> results() {
        String list = "context/results";
        Edit fewer = result(ResultKind.LESS_DROP_OUT, each -> {});
        return Stream.of(
                        Case.counted(RESULTS, list, fewer),
                        Case.codes("context.result-kinds", list, fewer, "less-drop-out"),
                        Stream.of(
                                Case.of(RESULTS, "1", "what was seen stays seen", during("2010/2012"), complete(list))))
                .flatMap(each -> each);
    }

    private static Edit competitors(String count) {
        return market(each -> each.competitors(Quantity.parse(count)));
    }

    private static Edit exclusive(Exclusivity exclusivity) {
        return market(each -> each.exclusivity(exclusivity));
    }

    private static Edit during(String period) {
        return result(ResultKind.INFLOW, each -> each.period(Period.parse(period)));
    }

    @ParameterizedTest
    @EnumSource(Exclusivity.class)
    void whoIsOnlyPreferredIsNotExclusive(Exclusivity exclusivity) {
        boolean shut = exclusivity == Exclusivity.EXCLUSIVE || exclusivity == Exclusivity.ONE_PER_SUBREGION;
        Case.of(EXCLUSIVE, shut ? "yes" : "no", exclusivity.toString(), exclusive(exclusivity))
                .holds();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
