package nl.schakel.model.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.source.Publication;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Status;
import nl.schakel.model.governance.Body;
import nl.schakel.model.governance.BodyFunction;
import nl.schakel.model.governance.Governance;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.governance.Meetings;
import nl.schakel.model.governance.Seat;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.Goal;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.partnership.Theme;

/** A small dossier without faults, after the partnership Profijt, for the tests to break. */
public final class Profijt {

    public static final PublicationId REPORT = PublicationId.of("leerroutes-2018");
    public static final SourceReference TABLE = SourceReference.of(REPORT, "schema");
    public static final SourceReference STRUCTURE = SourceReference.of(REPORT, "Profijt, Structuur");
    public static final PartnerId COLLEGE = PartnerId.of("graafschap");
    public static final LocalDate MID_2018 = LocalDate.of(2018, 6, 30);

    private Profijt() {}

    public static Dossier dossier() {
        return Dossier.builder()
                .asOf(MID_2018)
                .partnership(partnership())
                .addPublications(
                        new Publication(REPORT, "Vijf samenwerkingsverbanden", PartialDate.of(2018), Optional.empty()))
                .addProvenance(
                        new Provenance(TABLE, paths("identity", "partners")),
                        new Provenance(STRUCTURE, paths("governance/bodies/directieberaad")))
                .build();
    }

    public static Partnership partnership() {
        return Partnership.builder()
                .id(PartnershipId.of("profijt"))
                .identity(Identity.builder()
                        .name("Profijt")
                        .addThemes(Term.of(Theme.ROUTES), Term.other(LocalizedText.of("rekenen", "arithmetic")))
                        .addGoals(new Goal(
                                ElementId.of("drop-out"),
                                LocalizedText.of("minder uitval", "less drop-out"),
                                Status.IN_FORCE))
                        .since(PartialDate.parse("2000-07"))
                        .build())
                .addPartners(Membership.builder()
                        .id(COLLEGE)
                        .member(Institution.builder()
                                .name("Graafschap College")
                                .kind(Term.of(InstitutionKind.ROC))
                                .addOtherNames("Graafschap", "gc")
                                .build())
                        .build())
                .governance(Governance.builder().addBodies(body()).build())
                .build();
    }

    public static Body body() {
        return Body.builder()
                .id(BodyId.of("directieberaad"))
                .name(LocalizedText.same("directieberaad"))
                .addFunctions(BodyFunction.DECIDES)
                .addLayers(Layer.TACTICAL)
                .meetings(Meetings.builder()
                        .cadence(Cadence.parse("5 per school-year"))
                        .build())
                .addSeats(Seat.builder()
                        .who(LocalizedText.of("directeuren", "directors"))
                        .partner(COLLEGE)
                        .build())
                .build();
    }

    public static Dossier with(Partnership partnership) {
        return dossier().toBuilder().partnership(partnership).build();
    }

    public static Dossier with(Body... bodies) {
        return with(partnership().toBuilder()
                .governance(Governance.builder().addBodies(bodies).build())
                .build());
    }

    public static Set<ModelPath> paths(String... paths) {
        return java.util.Arrays.stream(paths)
                .map(ModelPath::parse)
                .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
