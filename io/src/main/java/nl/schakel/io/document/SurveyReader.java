package nl.schakel.io.document;

import nl.schakel.model.survey.Survey;

/** The way to the reader of surveys, such as {@code SurveyReader.standard().read(Path.of("impressie-2018.yaml"))}. */
public final class SurveyReader {

    private static final DocumentReader<Survey> STANDARD = DocumentReader.of(DocumentFormat.SURVEY)
            .withCheck(Constraints::check)
            .withCheck(Evidence::check);

    private SurveyReader() {}

    /** {@return the reader that checks constraints and all rules of evidence, within the standard limits} */
    public static DocumentReader<Survey> standard() {
        return STANDARD;
    }
}
