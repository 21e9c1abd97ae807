package nl.schakel.model.route;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** Where a pupil is taught, such as 'mbo'. */
public enum Setting implements Labelled {
    /** At the vmbo school. */
    VMBO("vmbo", "vmbo"),
    /** At the mbo college. */
    MBO("mbo", "mbo"),
    /** In a company. */
    WORK_PLACEMENT("stage", "work placement"),
    /** Training company. */
    COMPANY("leerbedrijf", "training company");

    private final LocalizedText label;

    Setting(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
