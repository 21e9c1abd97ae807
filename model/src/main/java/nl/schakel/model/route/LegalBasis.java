package nl.schakel.model.route;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** Under which law a route runs, such as 'experiment-doorlopende-leerlijnen'; left out where a source does not say. */
public enum LegalBasis implements Labelled {
    /** The temporary regulation for VM2, cohorts from 2008. */
    VM2_REGULATION("regeling VM2", "VM2 regulation"),
    /** The decree on experiments from vmbo to mbo, 2014 to 2022. */
    EXPERIMENT_DOORLOPENDE_LEERLIJNEN("experiment doorlopende leerlijnen", "experiment doorlopende leerlijnen"),
    /** Part of the education elsewhere, article 25a of the WVO. */
    VO_BVE("besluit samenwerking VO-BVE", "decree on cooperation of vo and bve"),
    /** The law in force from 2020-08-01. */
    DOORLOPENDE_LEERROUTE("wet doorlopende leerroutes", "law on doorlopende leerroutes"),
    /** Law: leer-werktraject. */
    LEERWERKTRAJECT("wet: leer-werktraject", "law: leer-werktraject"),
    /** Law: entreeopleiding. */
    ENTREE("wet: entreeopleiding", "law: entreeopleiding");

    private final LocalizedText label;

    LegalBasis(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
