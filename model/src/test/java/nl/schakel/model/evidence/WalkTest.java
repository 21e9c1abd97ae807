package nl.schakel.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import nl.schakel.model.context.Statistic;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.arrangement.Split;
import nl.schakel.model.governance.Body;
import nl.schakel.model.governance.BodyCount;
import nl.schakel.model.governance.BodyLink;
import nl.schakel.model.governance.BodyLinkKind;
import nl.schakel.model.governance.Consultation;
import nl.schakel.model.governance.ConsultedBody;
import nl.schakel.model.governance.Employment;
import nl.schakel.model.governance.Governance;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.governance.Seat;
import nl.schakel.model.governance.SeatRole;
import nl.schakel.model.governance.SupportShell;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.route.Exam;
import nl.schakel.model.route.ExamKind;
import nl.schakel.model.route.ExamWeight;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
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
                        "partners/graafschap/member/other-names/1 = Graafschap",
                        "partners/graafschap/member/other-names/gc = gc",
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
    void aFlagIsAFactUnlessItSaysWhatIsFilledIn() {
        Statistic counted = Statistic.builder()
                .id(ElementId.of("pupils"))
                .text(TEXT)
                .value(Quantity.parse("~15 %"))
                .build();

        assertThat(leaves(counted)).containsExactly("text = iets / something", "value = ~15 %");
        assertThat(leaves(counted.toBuilder().projection(true).build()))
                .containsExactly("text = iets / something", "value = ~15 %", "projection = true");
    }

    @Test
    void whatIsFilledInComesAlongOnlyWhereItIsAskedFor() {
        Partnership partnership = Profijt.partnership();

        assertThat(Walk.leavesAndFilledIn(partnership))
                .containsAll(Walk.leaves(partnership))
                .extracting(leaf -> leaf.path() + " = " + leaf.value())
                .contains("identity/goals/drop-out/status = IN_FORCE", "partners/graafschap/role = member")
                .noneMatch(leaf -> leaf.contains("/id = "));
    }

    @Test
    void linesBetweenBodiesAreNumberedAndThePeopleAroundThemStandByTheirId() {
        Body body = Profijt.body().toBuilder()
                .count(new BodyCount(Optional.of(Quantity.parse("~10 groups")), Optional.of(Quantity.exact(3))))
                .seats(List.of(Seat.builder()
                        .who(TEXT)
                        .role(Term.of(SeatRole.CHAIR))
                        .layer(Layer.STRATEGIC)
                        .build()))
                .addLinks(new BodyLink(BodyId.of("bestuur"), Term.of(BodyLinkKind.ADVISES), Optional.empty()))
                .build();
        Governance governance = Governance.builder()
                .addBodies(body)
                .addConsultations(Consultation.builder()
                        .id(ElementId.of("mr"))
                        .consulted(Term.of(ConsultedBody.PARTICIPATION_COUNCIL))
                        .subject(TEXT)
                        .build())
                .addEmployments(Employment.builder()
                        .id(ElementId.of("manager"))
                        .who(TEXT)
                        .employer(Profijt.COLLEGE)
                        .addWorksAt(PartnerId.of("uilenhof"))
                        .build())
                .addShells(SupportShell.builder()
                        .id(ElementId.of("lesson"))
                        .rank(1)
                        .name(TEXT)
                        .addConnectedBy(BodyId.of("bestuur"))
                        .build())
                .build();

        assertThat(leaves(governance))
                .containsExactly(
                        "bodies/directieberaad/name = directieberaad",
                        "bodies/directieberaad/count/now = ~10 groups",
                        "bodies/directieberaad/count/most-at-once = 3",
                        "bodies/directieberaad/functions/decides = DECIDES",
                        "bodies/directieberaad/layers/tactical = TACTICAL",
                        "bodies/directieberaad/meetings/cadence = 5 per school-year",
                        "bodies/directieberaad/seats/1/who = iets / something",
                        "bodies/directieberaad/seats/1/role = chair",
                        "bodies/directieberaad/seats/1/layer = STRATEGIC",
                        "bodies/directieberaad/links/1/to = bestuur",
                        "bodies/directieberaad/links/1/kind = advises",
                        "consultations/mr/consulted = participation-council",
                        "consultations/mr/subject = iets / something",
                        "employments/manager/who = iets / something",
                        "employments/manager/employer = graafschap",
                        "employments/manager/works-at/uilenhof = uilenhof",
                        "shells/lesson/rank = 1",
                        "shells/lesson/name = iets / something",
                        "shells/lesson/connected-by/bestuur = bestuur");
    }

    @Test
    void daysOfTheWeekAreNamedInTheirOrderAndWeightsAreNumbered() {
        RouteYear year = RouteYear.builder()
                .id(ElementId.of("year-5"))
                .ordinal(5)
                .addSegments(RouteSegment.builder()
                        .id(ElementId.of("stage"))
                        .setting(Term.of(Setting.COMPANY))
                        .addWeekdays(DayOfWeek.TUESDAY, DayOfWeek.MONDAY)
                        .block(Quantity.parse("120 minutes"))
                        .build())
                .addExams(Exam.builder()
                        .kind(Term.of(ExamKind.values()[0]))
                        .addWeights(new ExamWeight(Term.of(Setting.COMPANY), Share.of(2, 3)))
                        .addWeights(new ExamWeight(Term.of(Setting.VMBO), Share.of(1, 3)))
                        .addAssessedBy(Sector.MBO, Sector.VO)
                        .build())
                .build();

        assertThat(leaves(year))
                .containsExactly(
                        "ordinal = 5",
                        "segments/stage/setting = company",
                        "segments/stage/weekdays/monday = MONDAY",
                        "segments/stage/weekdays/tuesday = TUESDAY",
                        "segments/stage/block = 120 minutes",
                        "exams/1/kind = " + Term.of(ExamKind.values()[0]),
                        "exams/1/weights/1/place = company",
                        "exams/1/weights/1/share = 2/3",
                        "exams/1/weights/2/place = vmbo",
                        "exams/1/weights/2/share = 1/3",
                        "exams/1/assessed-by/vo = VO",
                        "exams/1/assessed-by/mbo = MBO");
    }

    @Test
    void aMarkIsOneFact() {
        Observation rated = Observation.builder()
                .id(ElementId.of("trust"))
                .topic(Term.of(Topic.TRUST))
                .rating(new Rating(4, 1, 5))
                .text(TEXT)
                .source(Profijt.TABLE)
                .build();

        assertThat(leaves(rated))
                .containsExactly(
                        "topic = trust",
                        "rating = 4 of 1..5",
                        "text = iets / something",
                        "source/publication = leerroutes-2018",
                        "source/place = schema");
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
