package nl.schakel.io.document;

import nl.schakel.model.funding.statement.FundingBasis;

/** The way to the reader of what a settlement starts from, such as {@code BasisReader.standard().read(Path.of("basis.yaml"))}. */
public final class BasisReader {

    private static final DocumentReader<FundingBasis> STANDARD =
            DocumentReader.of(DocumentFormat.FUNDING_BASIS).withCheck(Constraints::check);

    private BasisReader() {}

    /** {@return the reader that checks constraints, within the standard limits} */
    public static DocumentReader<FundingBasis> standard() {
        return STANDARD;
    }
}
