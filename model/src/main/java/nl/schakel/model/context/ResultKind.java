package nl.schakel.model.context;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What a result is about, such as 'less-drop-out'. */
public enum ResultKind implements Labelled {
    /** Less drop-out. */
    LESS_DROP_OUT("minder uitval", "less drop-out"),
    /** Less switching. */
    LESS_SWITCHING("minder switchen", "less switching"),
    /** Higher level. */
    HIGHER_LEVEL("hoger niveau", "higher level"),
    /** Shorter way. */
    SHORTER("kortere weg", "shorter way"),
    /** Better choice. */
    BETTER_CHOICE("betere keuze", "better choice"),
    /** Better fit of programmes. */
    BETTER_FIT("betere aansluiting", "better fit of programmes"),
    /** Trust and acquaintance. */
    TRUST("vertrouwen en bekendheid", "trust and acquaintance"),
    /** Shared knowledge. */
    SHARED_KNOWLEDGE("gedeelde kennis", "shared knowledge"),
    /** Pass rate. */
    PASS_RATE("geslaagden", "pass rate"),
    /** Readiness of pupils. */
    READINESS("zelfstandigheid van leerlingen", "readiness of pupils"),
    /** Well-being. */
    SATISFACTION("welbevinden", "well-being"),
    /** Inflow. */
    INFLOW("instroom", "inflow"),
    /** Quality of education. */
    QUALITY("onderwijskwaliteit", "quality of education"),
    /** Programmes kept. */
    OFFER_KEPT("aanbod in stand", "programmes kept"),
    /** Gain in time or money. */
    EFFICIENCY("winst in tijd of geld", "gain in time or money"),
    /** Professionalisation. */
    PROFESSIONALISATION("professionalisering", "professionalisation"),
    /** Diplomas. */
    DIPLOMA("diploma's", "diplomas");

    private final LocalizedText label;

    ResultKind(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
