package nl.schakel.samples.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import nl.schakel.model.evidence.Completeness;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.StatedAbsence;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;

/** A small dossier of mid-2018: partners of which the names are known and nothing else, and what a test adds to it. */
final class Sketch {

    static final LocalDate DAY = LocalDate.of(2018, 6, 30);
    static final PartnerId VMBO = PartnerId.of("vmbo");
    static final PartnerId MAVO = PartnerId.of("mavo");
    static final PartnerId ROC = PartnerId.of("roc");
    static final PartnerId FUND = PartnerId.of("fund");

    private final Partnership.Builder partnership = Partnership.builder()
            .id(PartnershipId.of("sketch"))
            .identity(Identity.builder().name("Sketch").build())
            .addPartners(member(VMBO, InstitutionKind.VMBO_SCHOOL))
            .addPartners(member(MAVO, InstitutionKind.VMBO_SCHOOL))
            .addPartners(member(ROC, InstitutionKind.ROC))
            .addPartners(member(FUND, InstitutionKind.PROGRAMME));

    private final Set<ModelPath> complete = new TreeSet<>();
    private final List<StatedAbsence> absences = new ArrayList<>();

    /** A dossier that is silent. */
    static Sketch silent() {
        return new Sketch();
    }

    private static Membership member(PartnerId id, InstitutionKind kind) {
        return Membership.builder()
                .id(id)
                .member(Institution.builder()
                        .name(id.value())
                        .kind(Term.of(kind))
                        .build())
                .build();
    }

    Sketch with(Consumer<Partnership.Builder> more) {
        more.accept(partnership);
        return this;
    }

    Sketch complete(String... paths) {
        Stream.of(paths).map(ModelPath::parse).forEach(complete::add);
        return this;
    }

    Sketch absent(String path) {
        return absent(path, Optional.empty());
    }

    Sketch absent(String path, String period) {
        return absent(path, Optional.of(Period.parse(period)));
    }

    private Sketch absent(String path, Optional<Period> period) {
        absences.add(new StatedAbsence(
                ModelPath.parse(path),
                text("not there"),
                period,
                SourceReference.of(PublicationId.of("report"), "Absent")));
        return this;
    }

    Dossier dossier() {
        return Dossier.builder()
                .asOf(DAY)
                .partnership(partnership.build())
                .complete(new Completeness(complete))
                .absences(absences)
                .build();
    }

    List<Answer> ask(Question question) {
        return question.ask(List.of(dossier()));
    }

    static LocalizedText text(String words) {
        return LocalizedText.of(words + " (nl)", words);
    }
}
