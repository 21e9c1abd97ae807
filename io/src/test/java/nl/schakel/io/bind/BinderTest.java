package nl.schakel.io.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import nl.schakel.io.sample.Club;
import nl.schakel.io.sample.Fee;
import nl.schakel.io.sample.Rules;
import nl.schakel.io.sample.Sport;
import nl.schakel.io.sample.Team;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.api.Test;

class BinderTest {

    private static final Club FULL = new Club(
            PartnershipId.of("schaakmat"),
            "Schaakmat 1_000",
            110,
            List.of(
                    new Team(
                            BodyId.of("first"),
                            "NO",
                            Term.of(Sport.TABLE_TENNIS),
                            Optional.of(Period.parse("2017-2018/..")),
                            Set.of(Language.DUTCH)),
                    new Team(
                            BodyId.of("second"),
                            "Second",
                            Term.other(LocalizedText.of("dammen", "draughts")),
                            Optional.empty(),
                            Set.of())),
            Optional.of(BodyId.of("first")),
            List.of(BodyId.of("second"), BodyId.of("first")),
            Map.of(BodyId.of("first"), Share.of(1, 5), BodyId.of("second"), Share.of(4, 5)),
            List.of(
                    new Fee.FlatFee(ElementId.of("all"), Euro.of("10.00")),
                    new Fee.FeeByAge(ElementId.of("young"), Euro.of("5.00"), 4, 12),
                    new Fee.NoFee(Optional.empty())),
            Set.of(Sport.CHESS),
            new Rules(true, Optional.of(LocalDate.of(2018, 9, 1))),
            Optional.of(PartnershipId.of("elsewhere")));

    private static final String YAML = """
            id: schaakmat
            name: Schaakmat 1_000
            members: 110
            teams:
              - {id: first, name: NO, sport: table-tennis, season: 2017-2018/.., languages: [nl]}
              - id: second
                name: Second
                sport: {other: {nl: dammen, en: draughts}}
            champion: first
            finalists: [second, first]
            shares: {first: 1/5, second: 4/5}
            fees:
              - {type: flat-fee, id: all, amount: EUR 10.00}
              - {type: fee-by-age, id: young, amount: EUR 5.00, from: 4, to: 12}
              - {type: no-fee}
            sports: [chess]
            rules: {open: true, adopted: 2018-09-01}
            sister: elsewhere
            """;

    private static final String JSON = """
            {"id": "schaakmat", "name": "Schaakmat 1_000", "members": 110,
             "teams": [
               {"id": "first", "name": "NO", "sport": "table-tennis", "season": "2017-2018/..", "languages": ["nl"]},
               {"id": "second", "name": "Second", "sport": {"other": {"nl": "dammen", "en": "draughts"}}}],
             "champion": "first", "finalists": ["second", "first"], "shares": {"first": "1/5", "second": "4/5"},
             "fees": [{"type": "flat-fee", "id": "all", "amount": "EUR 10.00"},
                      {"type": "fee-by-age", "id": "young", "amount": "EUR 5.00", "from": 4, "to": 12},
                      {"type": "no-fee"}],
             "sports": ["chess"], "rules": {"open": true, "adopted": "2018-09-01"}, "sister": "elsewhere"}
            """;

    @Test
    void everyShapeIsReadFromYamlAndJsonAlike() {
        assertThat(Binds.yaml(YAML).club()).isEqualTo(FULL);
        assertThat(Binds.json(JSON).club()).isEqualTo(FULL);
    }

    @Test
    void mapsKeepTheOrderOfTheTextAndSetsHaveTheirOwn() {
        Club club = Binds.yaml(
                        "id: c\nname: c\nmembers: 1\nsports: [korfball, chess]\nteams: [{id: z, name: z}, {id: a, name: a}]\n"
                                + "shares: {z: 1/2, a: 1/2}")
                .club();
        assertThat(club.sports()).containsExactly(Sport.CHESS, Sport.KORFBALL);
        assertThat(club.shares().keySet()).containsExactly(BodyId.of("z"), BodyId.of("a"));
    }

    @Test
    void whatIsLeftOutIsUnknownOrItsDefault() {
        Club club = Binds.yaml("{id: c, name: c, members: 0, teams: [{id: a, name: a}]}")
                .club();
        assertThat(club.champion()).isEmpty();
        assertThat(club.finalists()).isEmpty();
        assertThat(club.shares()).isEmpty();
        assertThat(club.sports()).isEmpty();
        assertThat(club.rules()).isEqualTo(new Rules(false, Optional.empty()));
        assertThat(club.teams().get(0).sport()).isEqualTo(Term.of(Sport.CHESS));
    }

    @Test
    void yamlTakesAnyTextForAnyValue() {
        Club club = Binds.yaml("{id: \"c\", name: 'true', members: '12', rules: {open: \"true\"}}")
                .club();
        assertThat(club.name()).isEqualTo("true");
        assertThat(club.members()).isEqualTo(12);
        assertThat(club.rules().open()).isTrue();
    }

    @Test
    void everyPartOfTheModelHasItsPlaceInTheText() {
        Positions positions = Binds.yaml(YAML).positions().orElseThrow();
        assertThat(positions.of(ModelPath.parse("teams/second/name"))).contains(new Position(7, 11));
        assertThat(positions.of(ModelPath.parse("teams/second/sport"))).contains(new Position(8, 12));
        assertThat(positions.of(ModelPath.parse("finalists/first"))).contains(new Position(10, 21));
        assertThat(positions.of(ModelPath.parse("shares/second"))).contains(new Position(11, 22));
        assertThat(positions.of(ModelPath.parse("fees/3"))).contains(new Position(15, 5));
        assertThat(positions.of(ModelPath.parse("sports/chess"))).contains(new Position(16, 10));
    }

    @Test
    void aPartThatIsNotInTheTextHasThePlaceOfWhatIsAroundIt() {
        Positions positions = Binds.yaml(YAML).positions().orElseThrow();
        assertThat(positions.of(ModelPath.parse("teams/second/season"))).contains(new Position(6, 5));
        assertThat(positions.of(ModelPath.parse("nowhere/at/all"))).contains(new Position(1, 1));
    }

    @Test
    void aPartOfADocumentMayReferToWhatIsElsewhere() {
        String text = "{id: c, name: c, members: 0, champion: first}";
        assertThat(Binds.read(text, TextFormat.YAML, false).club().champion()).contains(BodyId.of("first"));
        assertThat(Binds.yaml(text).value()).isEmpty();
    }
}
