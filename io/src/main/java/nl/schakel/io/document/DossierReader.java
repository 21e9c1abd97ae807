package nl.schakel.io.document;

import nl.schakel.model.evidence.Dossier;

/** The way to the reader of dossiers, such as {@code DossierReader.standard().read(Path.of("profijt.yaml"))}. */
public final class DossierReader {

    private static final DocumentReader<Dossier> STANDARD = DocumentReader.of(DocumentFormat.DOSSIER)
            .withCheck(Constraints::check)
            .withCheck(Evidence::check);

    private DossierReader() {}

    /** {@return the reader that checks constraints and all rules of dossiers, within the standard limits} */
    public static DocumentReader<Dossier> standard() {
        return STANDARD;
    }
}
