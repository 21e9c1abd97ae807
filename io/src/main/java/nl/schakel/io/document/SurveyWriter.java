package nl.schakel.io.document;

import nl.schakel.model.survey.Survey;

/** The way to the writer of surveys, such as {@code SurveyWriter.standard().write(survey, TextFormat.JSON)}. */
public final class SurveyWriter {

    private static final DocumentWriter<Survey> STANDARD = DocumentWriter.of(DocumentFormat.SURVEY);

    private SurveyWriter() {}

    /** {@return the writer} */
    public static DocumentWriter<Survey> standard() {
        return STANDARD;
    }
}
