package nl.schakel.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Status;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.arrangement.Split;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.route.EntryCriterion;
import org.junit.jupiter.api.Test;

class WalkTest {

    private static final LocalizedText TEXT = LocalizedText.of("iets", "something");

    private static List<String> leaves(Record whole) {
        return Walk.leaves(whole).stream()
                .map(leaf -> leaf.path() + " = " + leaf.value())
                .toList();
    }

    @Test
    void theFactsOfAPartnershipStandInTheOrderOfItsPartsWithElementsByTheirId() {
        assertThat(leaves(Profijt.partnership()))
                .containsExactly(
                        "identity/name = Profijt",
                        "identity/themes/1 = other: rekenen / arithmetic",
                        "identity/themes/routes = routes",
                        "identity/goals/drop-out/text = minder uitval / less drop-out",
                        "identity/since = 2000-07",
                        "partners/graafschap/member/name = Graafschap College",
                        "partners/graafschap/member/kind = roc",
                        "partners/graafschap/member/names/1 = Graafschap",
                        "partners/graafschap/member/names/gc = gc",
                        "governance/bodies/directieberaad/name = directieberaad",
                        "governance/bodies/directieberaad/functions/decides = DECIDES",
                        "governance/bodies/directieberaad/layers/tactical = TACTICAL",
                        "governance/bodies/directieberaad/meetings/cadence = 5 per school-year",
                        "governance/bodies/directieberaad/seats/1/who = directeuren / directors",
                        "governance/bodies/directieberaad/seats/1/partner = graafschap");
    }

    @Test
    void whatIsFilledInWhenLeftOutIsNoFactAndAnythingElseIs() {
        assertThat(leaves(Profijt.body())).noneMatch(leaf -> leaf.startsWith("status"));
        assertThat(leaves(Profijt.body().toBuilder().status(Status.PLANNED).build()))
                .contains("status = PLANNED");
    }

    @Test
    void aFlagIsAFactWhetherTrueOrFalse() {
        assertThat(leaves(new EntryCriterion(ElementId.of("electives"), TEXT, false)))
                .containsExactly("text = iets / something", "guiding = false");
    }

    @Test
    void aMapIsWalkedByItsKeys() {
        PerPupilTransfer transfer = PerPupilTransfer.builder()
                .id(ElementId.of("teaching"))
                .subject(TEXT)
                .addPayers(PartnerId.of("uilenhof"))
                .payee(PartnerId.of("da-vinci"))
                .putShare(LearningYear.vo(3), Share.of(1, 5))
                .build();

        assertThat(leaves(transfer))
                .containsExactly(
                        "subject = iets / something",
                        "payers/uilenhof = uilenhof",
                        "payee = da-vinci",
                        "shares/vo-3 = 1/5");
    }

    @Test
    void elementsWithoutIdAreNumberedAndOneOfSeveralKindsIsWalkedAsItsOwn() {
        Split schools = new Split.ByKey(Optional.empty(), List.of(PartnerId.of("north")));
        CostSharing sharing = CostSharing.builder()
                .id(ElementId.of("cost"))
                .subject(TEXT)
                .split(new Split.FixedShares(List.of(
                        new Split.Portion(
                                Share.of(1, 2), new Split.Taker(Optional.of(PartnerId.of("mbo")), Optional.empty())),
                        new Split.Portion(Share.of(1, 2), new Split.Taker(Optional.empty(), Optional.of(schools))))))
                .build();

        assertThat(leaves(sharing))
                .containsExactly(
                        "subject = iets / something",
                        "split/portions/1/share = 1/2",
                        "split/portions/1/taker/party = mbo",
                        "split/portions/2/share = 1/2",
                        "split/portions/2/taker/among/parties/north = north");
    }

    @Test
    void aTextThatIsNoNameOfAPathIsNumbered() {
        Identity identity = Profijt.partnership().identity().toBuilder()
                .otherNames(List.of("-", "pro-", "Profijt!", "profijt"))
                .build();

        assertThat(leaves(identity))
                .contains("other-names/1 = -", "other-names/2 = Profijt!", "other-names/3 = pro-")
                .contains("other-names/profijt = profijt");
    }

    @Test
    void everythingThatIsThereIsVisitedTheWholeFirst() {
        List<ModelPath> visited = new ArrayList<>();
        Walk.visit(Profijt.body(), (path, value) -> visited.add(path));

        assertThat(visited)
                .extracting(ModelPath::toString)
                .startsWith("/", "name", "functions", "functions/decides")
                .contains("meetings", "meetings/cadence", "seats", "seats/1")
                .doesNotContain("id", "status", "period", "routes", "meetings/quorum", "name/nl");
    }

    @Test
    void everyFactOfTheWholeHasAPathOfItsOwn() {
        assertThat(Walk.leaves(Profijt.dossier())).extracting(Leaf::path).doesNotHaveDuplicates();
    }
}
