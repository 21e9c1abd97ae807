package nl.schakel.samples.question;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.evidence.AsOf;

/**
 * Who pays for a partnership in the main, such as 'half-and-half', derived from its arrangements that are certainly in force.
 *
 * <p>The first of these that holds, where vmbo stands for the partners of secondary education and mbo for those of the mbo:
 *
 * <ol>
 *   <li>VMBO_PAYS_MBO: vmbo pays mbo by pupil, by hour or by an amount, and mbo pays vmbo nothing.
 *   <li>HALF_AND_HALF: a cost is shared by fixed parts, one half for each of two sides: vmbo and mbo where both share it, two parties
 *       otherwise.
 *   <li>EACH_ITS_OWN: both vmbo and mbo bear something in kind, none pays the other, and they share no cost.
 *   <li>MBO_WITH_PROGRAMME_MONEY: mbo bears something in kind, it is given money by a party that is no institution of education, and
 *       vmbo neither bears nor pays anything.
 * </ol>
 *
 * <p>What else there is, such as a shared bus or a grant, does not change it; an invoice that may be sent is no payment. It is unknown
 * where mbo pays vmbo, and wherever none of the four holds.
 */
public enum PaymentModel implements Labelled {
    /** The vmbo pays the mbo for carrying out the programme. */
    VMBO_PAYS_MBO("vmbo betaalt mbo", "vmbo pays mbo"),
    /** Each side bears its own activities. */
    EACH_ITS_OWN("ieder betaalt de eigen activiteiten", "each pays its own activities"),
    /** Two sides pay half each. */
    HALF_AND_HALF("elk de helft", "half and half"),
    /** The mbo invests, with money of a programme. */
    MBO_WITH_PROGRAMME_MONEY("mbo, aangevuld met programmageld", "mbo, with programme money"),
    /** The dossier does not say it. */
    UNKNOWN("onbekend", "unknown");

    private final LocalizedText label;

    PaymentModel(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    /**
     * Derives the model of a partnership.
     *
     * @param view the dossier as of a day
     * @return the model; unknown if its arrangements do not show any
     */
    public static PaymentModel of(AsOf view) {
        return Flows.of(new Asked(view)).model();
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
