package nl.schakel.io.document;

import nl.schakel.model.evidence.Dossier;

/** The way to the writer of dossiers, such as {@code DossierWriter.standard().write(dossier, TextFormat.JSON)}. */
public final class DossierWriter {

    private static final DocumentWriter<Dossier> STANDARD = DocumentWriter.of(DocumentFormat.DOSSIER);

    private DossierWriter() {}

    /** {@return the writer} */
    public static DocumentWriter<Dossier> standard() {
        return STANDARD;
    }
}
