package nl.schakel.assessment.fact;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;
import nl.schakel.model.evidence.Channel;
import nl.schakel.model.evidence.Observation;
import nl.schakel.model.evidence.Respondent;
import nl.schakel.model.evidence.Scope;
import nl.schakel.model.governance.Layer;

/** Facts about who was asked of a partnership, and who speaks of it. */
final class EvidenceFacts {

    private static final Listed<Respondent> RESPONDENTS = Listed.plain(
                    "respondents",
                    view -> view.dossier().respondents(),
                    each -> each.role().label())
            .standing(Respondent::source);

    /** A document that was read is no one who was asked. */
    private static final Listed<Respondent> PEOPLE = RESPONDENTS.only(each ->
            !each.role().is(Speaker.DOCUMENT) && !each.channel().equals(Optional.of(Channel.DOCUMENT_INSPECTION)));

    private static final Listed<Observation> OBSERVATIONS = Listed.plain(
                    "observations", view -> view.dossier().observations(), Observation::text)
            .standing(Observation::source)
            .only(each -> each.scope() == Scope.CASE);

    private EvidenceFacts() {}

    static List<Fact> all() {
        return List.of(
                PEOPLE.sum(
                        "evidence.respondents",
                        "respondents",
                        "hoeveel mensen zijn bevraagd",
                        "how many people were asked",
                        each -> Amounts.standingFor(each.it().count())),
                RESPONDENTS.codes(
                        "evidence.respondent-roles",
                        Speaker.class,
                        "in welke rollen mensen zijn bevraagd, en of er stukken zijn ingezien",
                        "in which roles people were asked, and whether documents were read",
                        each -> Known.term(each.it().role())),
                PEOPLE.codes(
                        "evidence.respondent-layers",
                        Layer.class,
                        "van welke lagen mensen zijn bevraagd",
                        "from which layers people were asked",
                        each -> Known.code(each.it().layer(), false)),
                PEOPLE.codes(
                        "evidence.respondent-sectors",
                        Sector.class,
                        "uit welke sectoren mensen zijn bevraagd",
                        "from which sectors people were asked",
                        EvidenceFacts::sectors),
                RESPONDENTS.codes(
                        "evidence.channels",
                        Channel.class,
                        "hoe mensen zijn bevraagd",
                        "how people were asked",
                        each -> Known.code(each.it().channel(), false)),
                OBSERVATIONS.count(
                        "evidence.observations",
                        "observations",
                        "hoeveel uitspraken er over dit samenwerkingsverband zijn",
                        "how many statements there are about this partnership"),
                OBSERVATIONS.codes(
                        "evidence.speaker-roles",
                        Speaker.class,
                        "in welke rollen mensen over het samenwerkingsverband spreken",
                        "in which roles people speak of the partnership",
                        each -> Known.term(each.it().source().statedBy())),
                OBSERVATIONS.codes(
                        "evidence.speaker-layers",
                        Layer.class,
                        "van welke lagen mensen over het samenwerkingsverband spreken",
                        "from which layers people speak of the partnership",
                        each -> Known.code(each.it().layer(), false)));
    }

    private static FactValue.Codes sectors(Element<Respondent> each) {
        return each.it()
                .organisation()
                .flatMap(Term::known)
                .map(Parties::sectors)
                .orElse(Known.OPEN);
    }
}
