package nl.schakel.io.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.io.sample.Club;
import nl.schakel.io.sample.Fee;
import nl.schakel.io.sample.Rules;
import nl.schakel.io.sample.Sport;
import nl.schakel.io.sample.Team;
import nl.schakel.io.tree.YamlWriter;
import org.junit.jupiter.api.Test;

class TreeMakerTest {

    @Test
    void whatNeedNotBeSaidIsLeftOut() {
        assertThat(write(club(List.of(), Map.of(), Set.of(), new Rules(false, Optional.empty()))))
                .isEqualTo("""
                        id: c
                        name: Club
                        members: 0
                        """);
    }

    @Test
    void partsComeInTheirOrderAndSetsSorted() {
        Team team = new Team(
                BodyId.of("a"),
                "A",
                Term.other(LocalizedText.of("dammen", "draughts")),
                Optional.empty(),
                new LinkedHashSet<>(List.of(Language.DUTCH, Language.ENGLISH)));
        Team plain = new Team(BodyId.of("b"), "B", Term.of(Sport.CHESS), Optional.empty(), Set.of());
        assertThat(write(club(
                        List.of(team, plain),
                        Map.of(BodyId.of("a"), Share.of(1, 1)),
                        new LinkedHashSet<>(List.of(Sport.TABLE_TENNIS, Sport.CHESS)),
                        new Rules(true, Optional.empty()))))
                .isEqualTo("""
                        id: c
                        name: Club
                        members: 0
                        teams:
                          - id: a
                            name: A
                            sport:
                              other:
                                nl: dammen
                                en: draughts
                            languages:
                              - en
                              - nl
                          - id: b
                            name: B
                        shares:
                          a: "1"
                        sports:
                          - chess
                          - table-tennis
                        rules:
                          open: true
                        """);
    }

    @Test
    void aRecordOfASealedInterfaceBeginsWithItsType() {
        assertThat(YamlWriter.write(TreeMaker.tree(Shapes.of(Fee.class), new Fee.NoFee(Optional.of("rich")))))
                .isEqualTo("type: no-fee\nreason: rich\n");
    }

    private static String write(Club club) {
        return YamlWriter.write(TreeMaker.tree(Shapes.of(Club.class), club));
    }

    private static Club club(List<Team> teams, Map<BodyId, Share> shares, Set<Sport> sports, Rules rules) {
        return new Club(
                PartnershipId.of("c"),
                "Club",
                0,
                teams,
                Optional.empty(),
                List.of(),
                shares,
                List.of(),
                sports,
                rules,
                Optional.empty());
    }
}
