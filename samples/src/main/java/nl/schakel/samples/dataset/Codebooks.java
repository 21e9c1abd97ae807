package nl.schakel.samples.dataset;

import nl.schakel.io.codebook.Codebook;

/** The codebook of the shipped dataset; the same text is kept in the file CODEBOOK.md, and a test holds the two together. */
public final class Codebooks {

    private static final String TITLE = "Codebook of the documented partnerships";

    private Codebooks() {}

    /** {@return the codebook of all shipped dossiers, earlier moments too, and surveys, in Markdown} */
    public static String shipped() {
        return Codebook.of(Portraits.names().stream().map(Portraits::get).toList(), Surveys.all())
                .markdown(TITLE, Resources.text("coding-rules.md"));
    }

    /** {@return how to cite the dataset, in the Citation File Format} */
    public static String citation() {
        return Resources.text("CITATION.cff");
    }
}
