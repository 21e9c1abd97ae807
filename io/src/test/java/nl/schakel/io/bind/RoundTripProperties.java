package nl.schakel.io.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import nl.schakel.io.sample.Club;
import nl.schakel.io.sample.Fee;
import nl.schakel.io.sample.Rules;
import nl.schakel.io.sample.Sport;
import nl.schakel.io.sample.Team;
import nl.schakel.io.sound.SoundJson;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.tree.JsonWriter;
import nl.schakel.io.tree.Node;
import nl.schakel.io.tree.YamlWriter;

class RoundTripProperties {

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void whatIsWrittenIsReadBackEqual(@ForAll("clubs") Club club) {
        Node tree = TreeMaker.tree(Shapes.of(Club.class), club);
        assertThat(Binds.yaml(YamlWriter.write(tree)).club()).isEqualTo(club);
        assertThat(Binds.json(JsonWriter.write(tree)).club()).isEqualTo(club);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void whatIsWrittenIsReadBackStraight(@ForAll("clubs") Club club) {
        Node.Mapping tree = new Header("club", 1).put((Node.Mapping) TreeMaker.tree(Shapes.of(Club.class), club));
        Optional<Object> straight = new SoundJson(Shapes.of(Club.class), "club/1", true)
                .read(JsonWriter.write(tree), ReadLimits.standard());
        assertThat(straight).contains(club);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void writingWhatWasReadGivesTheSameBytes(@ForAll("clubs") Club club) {
        String text = YamlWriter.write(TreeMaker.tree(Shapes.of(Club.class), club));
        Club again = Binds.yaml(text).club();
        assertThat(YamlWriter.write(TreeMaker.tree(Shapes.of(Club.class), again)))
                .isEqualTo(text);
    }

    @Provide
    Arbitrary<Club> clubs() {
        return Combinators.combine(texts(), Arbitraries.integers().between(0, 4), fees(), rules(), sports(), texts())
                .flatAs((name, count, fees, rules, sports, teamName) -> teams(count)
                        .map(teams -> new Club(
                                PartnershipId.of("club"),
                                name,
                                name.length(),
                                teams,
                                teams.stream().map(Team::id).findFirst(),
                                teams.stream().map(Team::id).toList(),
                                shares(teams),
                                fees,
                                sports,
                                rules,
                                Optional.of(PartnershipId.of("sister")))));
    }

    private static Map<BodyId, Share> shares(List<Team> teams) {
        Map<BodyId, Share> shares = new LinkedHashMap<>();
        teams.forEach(team -> shares.put(team.id(), Share.of(1, teams.size())));
        return shares;
    }

    private static Arbitrary<List<Team>> teams(int count) {
        Arbitrary<Term<Sport>> sports = Arbitraries.oneOf(
                Arbitraries.of(Sport.class).map(Term::of), texts().map(label -> Term.other(LocalizedText.same(label))));
        Arbitrary<Optional<Period>> seasons = Arbitraries.of("2017-2018/..", "?/2017", "~2010/..")
                .map(Period::parse)
                .optional();
        return Combinators.combine(
                        texts(), sports, seasons, Arbitraries.of(Language.class).set())
                .as((name, sport, season, languages) -> new Team(BodyId.of("x"), name, sport, season, languages))
                .list()
                .ofSize(count)
                .map(teams -> IntStream.range(0, count)
                        .mapToObj(i -> numbered(teams.get(i), i))
                        .toList());
    }

    private static Team numbered(Team team, int number) {
        return new Team(BodyId.of("team-" + number), team.name(), team.sport(), team.season(), team.languages());
    }

    private static Arbitrary<List<Fee>> fees() {
        Fee flat = new Fee.FlatFee(ElementId.of("flat"), Euro.of("10.00"));
        Fee byAge = new Fee.FeeByAge(ElementId.of("by-age"), Euro.of("0.05"), -3, 12);
        Arbitrary<Fee> none = texts().optional().map(Fee.NoFee::new);
        return none.flatMap(fee -> Arbitraries.of(List.of(), List.of(flat, fee), List.of(fee, byAge, flat)));
    }

    private static Arbitrary<Rules> rules() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers()
                                .between(1, 365)
                                .map(day -> LocalDate.ofYearDay(2018, day))
                                .optional())
                .as(Rules::new);
    }

    private static Arbitrary<Set<Sport>> sports() {
        return Arbitraries.of(Sport.class).set();
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aZ09 :#-_.,/'\"\\\n\u00E9\u2028")
                .withChars('\u00A0', '\uD7FF')
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(text -> !text.isBlank());
    }
}
