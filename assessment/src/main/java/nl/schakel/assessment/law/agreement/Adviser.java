package nl.schakel.assessment.law.agreement;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** A body whose advice an application for the experiment takes, such as the MR. */
public enum Adviser implements Labelled {
    /** The participation council (MR). */
    MR("medezeggenschapsraad", "participation council (MR)"),
    /** The works council (OR). */
    OR("ondernemingsraad", "works council (OR)"),
    /** The council of participants. */
    DEELNEMERSRAAD("deelnemersraad", "council of participants (deelnemersraad)"),
    /** The parents' council of the mbo institution, where it has one. */
    OUDERRAAD("ouderraad", "parents' council (ouderraad)");

    private final LocalizedText label;

    Adviser(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
