package nl.schakel.io.report.practice;

import static nl.schakel.io.report.practice.Samples.cell;
import static nl.schakel.io.report.practice.Samples.identity;
import static nl.schakel.io.report.practice.Samples.institution;
import static nl.schakel.io.report.practice.Samples.member;
import static nl.schakel.io.report.practice.Samples.partnership;
import static nl.schakel.io.report.practice.Samples.text;
import static nl.schakel.io.report.practice.Samples.view;
import static nl.schakel.io.report.practice.Samples.withRoute;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.core.id.ElementId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Status;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.Emphasis;
import nl.schakel.model.partnership.MemberRole;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.route.Audience;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RoutePattern;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.Timeline;
import nl.schakel.model.route.VmboProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindCellsTest {

    private static void assertWhat(AsOf view, String dutch, String english) {
        assertThat(cell(view, Words.WHAT, Language.DUTCH)).isEqualTo(dutch);
        assertThat(cell(view, Words.WHAT, Language.ENGLISH)).isEqualTo(english);
    }

    private static Partnership.Builder cooperation() {
        return partnership().identity(identity().emphasis(Emphasis.COOPERATION).build());
    }

    private static Route.Builder pattern(Route.Builder route, RoutePattern pattern) {
        return route.timeline(Timeline.builder().pattern(Term.of(pattern)).build());
    }

    private static Audience profiles(VmboProfile... profiles) {
        return Audience.builder().addProfiles(profiles).build();
    }

    @Test
    void cooperationNamesTheSectorsOfItsMembers() {
        AsOf view = view(cooperation()
                .addPartners(member("hbo", MemberRole.MEMBER, institution(InstitutionKind.HBO)))
                .addPartners(member("mbo", MemberRole.MEMBER, institution(InstitutionKind.ROC)))
                .addPartners(member("vmbo", MemberRole.MEMBER, institution(InstitutionKind.VMBO_SCHOOL))));
        assertWhat(view, "Samenwerking vo-mbo", "Cooperation vo-mbo");
    }

    @Test
    void cooperationWithoutMembersIsNoMoreThanThat() {
        assertWhat(view(cooperation()), "Samenwerking", "Cooperation");
    }

    @Test
    void embraceGoesFromLeerwegenToProgrammes() {
        Partnership.Builder embrace = withRoute(route -> pattern(route, RoutePattern.EMBRACE)
                .audience(Audience.builder().addLeerwegen(Leerweg.TL).build())
                .addDestinations(destination("one").build())
                .addDestinations(destination("two").count(Quantity.exact(2)).build()));
        assertWhat(
                view(embrace, "routes/main/destinations"),
                "Omarmingsroute TL - 3 mbo-opleidingen",
                "Embrace route TL - 3 mbo programmes");
        assertWhat(view(embrace), "Omarmingsroute TL - 3+ mbo-opleidingen", "Embrace route TL - 3+ mbo programmes");
    }

    @Test
    void embraceWithoutMoreIsNoMoreThanThat() {
        assertWhat(view(withRoute(route -> pattern(route, RoutePattern.EMBRACE))), "Omarmingsroute", "Embrace route");
    }

    private static Destination.Builder destination(String id) {
        return Destination.builder().id(ElementId.of(id)).name(text("Een opleiding"));
    }

    @Test
    void patternBearsTheShortNameOfTheType() {
        AsOf view = view(withRoute(
                route -> pattern(route, RoutePattern.SUMMER_BRIDGE).type(Term.of(RouteType.VAKMANSCHAPSROUTE))));
        assertWhat(view, "Tussentraject in zomerwinperiode (VMR)", "Bridge between exam and summer (VMR)");
    }

    @Test
    void routeFromSeveralProfilesCountsThem() {
        Partnership.Builder lines = withRoute(route -> pattern(route, RoutePattern.PARALLEL_DAYS)
                .type(Term.of(RouteType.DOORLOPENDE_LEERLIJN))
                .audience(profiles(VmboProfile.BWI, VmboProfile.PIE)));
        assertWhat(
                view(lines, "routes/main/audience/profiles"),
                "Doorlopende leerlijnen vanuit 2 profielen",
                "Doorlopende leerlijnen from 2 profiles");
        assertWhat(
                view(lines), "Doorlopende leerlijnen vanuit 2+ profielen", "Doorlopende leerlijnen from 2+ profiles");
        Partnership.Builder routes = withRoute(route -> route.audience(profiles(VmboProfile.BWI, VmboProfile.PIE)));
        assertWhat(view(routes, "all"), "Routes vanuit 2 profielen", "Routes from 2 profiles");
    }

    @Test
    void typeOfAnotherKindBearsItsLabel() {
        AsOf view = view(withRoute(route -> route.type(Term.other(LocalizedText.of("zomerschool", "summer school")))));
        assertWhat(view, "Zomerschool", "Summer school");
    }

    @Test
    void routeThatIsOnlyPlannedIsNotWhatItIs() {
        assertWhat(view(withRoute(route -> route.status(Status.PLANNED))), "onbekend", "unknown");
    }

    @Test
    void dossierOfNamesOnlyIsUnknown() {
        assertWhat(view(partnership()), "onbekend", "unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "2000-07,18 jaar,18 years",
        "~2010,ca. 8 jaar,about 8 years",
        "2017,1 jaar,1 year",
        "<=2015,3+ jaar,3+ years",
        ">=2016,hoogstens 2 jaar,at most 2 years",
        "2016-2017,2 jaar,2 years",
        "2019,0 jaar,0 years",
    })
    void ageCountsCalendarYears(String since, String dutch, String english) {
        AsOf view = view(partnership()
                .identity(identity().since(PartialDate.parse(since)).build()));
        assertThat(cell(view, Words.AGE, Language.DUTCH)).isEqualTo(dutch);
        assertThat(cell(view, Words.AGE, Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void ageWithoutABeginningIsUnknown() {
        assertThat(cell(view(partnership()), Words.AGE, Language.DUTCH)).isEqualTo("onbekend");
    }
}
