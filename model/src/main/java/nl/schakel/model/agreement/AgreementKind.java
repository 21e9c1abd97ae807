package nl.schakel.model.agreement;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** A kind of agreement between partners, such as 'convenant'. */
public enum AgreementKind implements Labelled {
    /** Letter of intent. */
    LETTER_OF_INTENT("intentieverklaring", "letter of intent"),
    /** Covenant. */
    CONVENANT("convenant", "covenant"),
    /** Cooperation agreement. */
    COOPERATION_AGREEMENT("samenwerkingsovereenkomst", "cooperation agreement"),
    /** Framework contract. */
    FRAMEWORK_CONTRACT("raamcontract", "framework contract"),
    /** Activities schedule. */
    ACTIVITIES_SCHEDULE("activiteitenschema", "activities schedule"),
    /** Tacit agreement. */
    TACIT("stilzwijgende afspraak", "tacit agreement"),
    /** Working arrangement. */
    WORKING_ARRANGEMENT("werkafspraak", "working arrangement"),
    /** Course document. */
    COURSE_DOCUMENT("koersdocument", "course document"),
    /** Structure agreement. */
    STRUCTURE_AGREEMENT("structuurovereenkomst", "structure agreement"),
    /** Housing agreement. */
    HOUSING_AGREEMENT("afspraken over huisvesting", "housing agreement");

    private final LocalizedText label;

    AgreementKind(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
