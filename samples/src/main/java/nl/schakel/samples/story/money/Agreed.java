package nl.schakel.samples.story.money;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.source.Reading;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.core.time.Status;
import nl.schakel.io.statement.StatementNames;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.institution.InstitutionGroup;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.samples.dataset.Portraits;
import nl.schakel.samples.question.Answer;
import nl.schakel.samples.question.Question;

/** Some arrangements of a shipped dossier, such as the two of STERA among those of Profijt, in a school year. */
record Agreed(Dossier dossier, List<Arrangement> arrangements, SchoolYear year) {

    /** Takes arrangements of a dossier in the school year of its day. */
    static Agreed of(String dossier, String... ids) {
        Dossier read = Portraits.get(dossier);
        return new Agreed(read, Stream.of(ids).map(id -> find(read, id)).toList(), SchoolYear.of(read.asOf()));
    }

    private static Arrangement find(Dossier dossier, String id) {
        ElementId wanted = ElementId.of(id);
        return dossier.partnership().funding().arrangements().stream()
                .filter(arrangement -> arrangement.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Check.refused(
                        "arrangement", id, "must be one of the dossier", "Take its id from the dossier."));
    }

    /** The same arrangements in an earlier year, when those that have ended since were in force. */
    Agreed asIn(String earlier) {
        return new Agreed(dossier, arrangements.stream().map(Agreed::inForce).toList(), SchoolYear.parse(earlier));
    }

    private static Arrangement inForce(Arrangement arrangement) {
        return arrangement instanceof Grant grant
                ? grant.toBuilder().status(Status.IN_FORCE).build()
                : arrangement;
    }

    Partnership partnership() {
        return dossier.partnership();
    }

    <T extends Arrangement> T arrangement(Class<T> kind, String id) {
        return kind.cast(find(dossier, id));
    }

    /** A partner that is a group, with how many there are of it. */
    InstitutionGroup group(String partner) {
        return (InstitutionGroup)
                partnership().partner(PartnerId.of(partner)).orElseThrow().member();
    }

    FundingBasis.Builder basis() {
        return FundingBasis.of(year);
    }

    /** Begins a basis that says of itself that its numbers are made up. */
    FundingBasis.Builder assuming(String nl, String en) {
        return basis().assumption(LocalizedText.of(nl, en));
    }

    /** Settles with a basis; with nothing but the school year if there is none. */
    FundingStatement settled(Optional<FundingBasis> basis) {
        return plan(UnaryOperator.identity()).settle(basis.orElseGet(() -> basis().build()));
    }

    FundingStatement settled(FundingBasis.Builder basis) {
        return settled(Optional.of(basis.build()));
    }

    private FundingPlan plan(UnaryOperator<Arrangement> change) {
        FundingPlan whole = partnership().funding();
        return whole.toBuilder()
                .arrangements(arrangements.stream().map(change).toList())
                .leastGroups(whole.leastGroups().stream()
                        .filter(group -> arrangements.stream()
                                .anyMatch(each -> each.payers().contains(group.partner())))
                        .toList())
                .build();
    }

    /** Words each arrangement with its source; one that is not in force with its status. */
    List<LocalizedText> words() {
        Dossier then = dossier.toBuilder()
                .asOf(dossier.asOf().isAfter(year.end()) ? year.end() : dossier.asOf())
                .partnership(
                        partnership().toBuilder().funding(plan(Agreed::inForce)).build())
                .build();
        return Question.WHO_PAYS.ask(List.of(then)).stream()
                .filter(answer -> answer.about().isPresent())
                .map(answer -> LocalizedText.of(words(answer, Language.DUTCH), words(answer, Language.ENGLISH)))
                .toList();
    }

    private String words(Answer answer, Language language) {
        String id = answer.about().orElseThrow().path().last();
        Status status = find(dossier, id).status();
        Set<String> sources = answer.grounds().stream()
                .flatMap(ground -> ground.source().stream())
                .map(source -> source
                        + (source.reading() == Reading.INFERRED
                                ? " (" + Reading.INFERRED.label().in(language) + ")"
                                : ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return answer.about().orElseThrow().name().in(language) + ": "
                + answer.text().in(language)
                + (status == Status.IN_FORCE ? "" : "; " + status.label().in(language))
                + sources.stream().collect(Collectors.joining("; ", " [", "]"));
    }

    /** Words what a statement misses, with where it would enter. */
    List<LocalizedText> missing(FundingStatement statement) {
        return statement.missing().stream()
                .map(input -> LocalizedText.of(missing(input, Language.DUTCH), missing(input, Language.ENGLISH)))
                .toList();
    }

    private String missing(MissingInput input, Language language) {
        StatementNames names = names();
        return names.subject(input.arrangement()).in(language) + ": "
                + names.words(input.what()).in(language) + ", in "
                + names.words(input.enters()).in(language);
    }

    /** What the parties and arrangements are called. */
    StatementNames names() {
        return new StatementNames(partnership());
    }

    /** Words a payment, such as 'De Uilenhof → Da Vinci College: €32,780.00 = 22 x 1/5 x 7450.00'. */
    LocalizedText words(FundingLine line) {
        return LocalizedText.of(words(line, Language.DUTCH), words(line, Language.ENGLISH));
    }

    private String words(FundingLine line, Language language) {
        return names().party(line.payer()).in(language) + " → "
                + names().party(line.payee()).in(language) + ": "
                + line.amount().text(language) + " = "
                + line.derivation().rounded();
    }
}
