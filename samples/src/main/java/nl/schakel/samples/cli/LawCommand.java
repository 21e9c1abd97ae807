package nl.schakel.samples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.assessment.law.route.RouteFacts;
import nl.schakel.assessment.law.route.RouteLaw;
import nl.schakel.assessment.law.rpo.RpoLaw;
import nl.schakel.assessment.law.rpo.RpoPlan;
import nl.schakel.assessment.law.timeline.Law;
import nl.schakel.assessment.law.timeline.LawDiff;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.partnership.Form;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tests the routes of a dossier under the law of a day, or tells the law itself. */
@Command(
        name = "law",
        description = {
            "Test the routes or the regional plan (RPO) of a dossier under the law, each finding with its article; or, without a dossier, list the rules of"
                    + " a day, or what changed between two.",
            "A check for professionals, no legal advice: what is not confirmed is called unknown."
        })
final class LawCommand implements Callable<Integer> {

    private static final LocalizedText NO_ADVICE = LocalizedText.of(
            "Een toets voor vakmensen, geen juridisch advies. Wat niet bevestigd is, heet onbekend.",
            "A check for professionals, no legal advice. What is not confirmed is called unknown.");

    private static final LocalizedText MORE = LocalizedText.of(
            "Met --all ook wat is voldaan of niet van toepassing is.",
            "With --all also what is met or not applicable.");

    private final Console console;

    @ParentCommand
    private @Nullable SchakelCommand parent;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "A dossier. Without it: the law itself.")
    private @Nullable String file;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "The day of the review, such as 2018-06-30. Default: the day of the dossier, or --start where that is later;"
                            + " without a dossier it must be given.")
    private @Nullable LocalDate on;

    @Option(
            names = "--start",
            paramLabel = "DATE",
            description =
                    "When year 3 of vmbo starts for the cohort. Default: the start of the school year of --on, or of the dossier.")
    private @Nullable LocalDate start;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Say what changed from this day to --on, in place of the rules.")
    private @Nullable LocalDate since;

    @Option(
            names = "--basis",
            paramLabel = "ID",
            description =
                    "The law of one basis, under which the routes are then read: vm2-regulation, experiment-doorlopende-leerlijnen, vo-bve,"
                            + " doorlopende-leerroute, leerwerktraject or entree.")
    private @Nullable LegalBasis basis;

    @Option(
            names = "--type",
            paramLabel = "ID",
            description = "With --since: only what may bear on a type of route, such as vakmanschapsroute.")
    private @Nullable RouteType type;

    @Option(
            names = "--agreement",
            paramLabel = "ID",
            description = "Of a regional plan (RPO): the agreement that lays it down, which has its term.")
    private @Nullable ElementId agreement;

    @Option(names = "--all", description = "Tell what is met or not applicable too, each finding on a line.")
    private boolean all;

    LawCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Language language = parent.language();
        Check.that(
                type == null || since != null,
                "--type",
                type == null ? "" : Codes.of(type),
                "must stand with --since",
                "Name the day from which the changes count, such as --since 2013-08-01.");
        Check.that(
                type == null || basis == null,
                "--type",
                type == null ? "" : Codes.of(type),
                "must not stand beside --basis",
                "Leave one of them out.");
        if (file == null) {
            Check.that(
                    on != null, "--on", "", "must be given without a dossier", "Name a day, such as --on 2021-08-01.");
            console.print(since == null ? law(language) : changes(language));
            return Console.GOOD;
        }
        Check.that(since == null, "--since", since, "must stand without a dossier", "Leave one of them out.");
        Optional<List<Dossier>> read = console.read(List.of(file));
        read.map(dossiers -> dossiers.get(0)).ifPresent(dossier -> review(dossier, language));
        return read.isPresent() ? Console.GOOD : Console.PROBLEMS;
    }

    private String law(Language language) {
        return (basis == null ? Law.at(on) : Law.at(on).of(basis)).text(language);
    }

    private String changes(Language language) {
        LawDiff diff = Law.diff(since, on);
        return (basis != null ? diff.of(basis) : type != null ? diff.of(type) : diff).text(language);
    }

    /** A route of which the source names no basis is read under each that may hold. */
    private void review(Dossier dossier, Language language) {
        List<Route> routes = dossier.partnership().routes();
        Optional<RpoPlan> plan = plan(dossier.partnership());
        Check.that(
                !routes.isEmpty() || plan.isPresent(),
                "routes",
                file,
                "must have one",
                "Give a dossier with a learning route, or of a regional plan (RPO).");
        DayOfLaw law = DayOfLaw.of(dossier.asOf(), Optional.ofNullable(on), Optional.ofNullable(start));
        LocalDate day = law.day();
        LocalDate cohort = law.start();
        console.line(law.why().in(language)
                + (routes.isEmpty() ? "" : " " + law.cohort().in(language)));
        for (Route route : routes) {
            RouteFacts facts = RouteFacts.of(dossier, route, cohort);
            if (basis != null) {
                facts = facts.toBuilder().basis(Optional.of(basis)).build();
            }
            print(RouteLaw.review(facts, day), language);
            if (facts.basis().isEmpty()) {
                RouteLaw.readings(facts, day).forEach((each, review) -> {
                    console.print("-- " + each.label().in(language) + " (--basis " + Codes.of(each) + ")\n");
                    print(review, language);
                });
            }
        }
        plan.ifPresent(each -> print(RpoLaw.review(each, day), language));
        console.line(NO_ADVICE.in(language) + (all ? "" : " " + MORE.in(language)));
    }

    /** The plan of a partnership that is an RPO; which of its agreements lays it down, no dossier says. */
    private Optional<RpoPlan> plan(Partnership partnership) {
        if (partnership.identity().form().filter(form -> form.is(Form.RPO)).isEmpty()) {
            Check.that(
                    agreement == null,
                    "--agreement",
                    agreement,
                    "must stand with a regional plan (RPO)",
                    "Leave it out: " + partnership.identity().name() + " is none.");
            return Optional.empty();
        }
        Check.that(
                agreement != null,
                "--agreement",
                "",
                "must name the agreement that lays down the plan",
                "Name one of: "
                        + partnership.agreements().stream()
                                .map(each -> each.id().value())
                                .collect(Collectors.joining(", "))
                        + ".");
        return Optional.of(RpoPlan.of(partnership, agreement));
    }

    private void print(LawReview review, Language language) {
        console.print(all ? review.text(language) : review.brief(language));
    }
}
