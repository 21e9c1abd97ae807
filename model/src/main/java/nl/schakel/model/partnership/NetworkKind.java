package nl.schakel.model.partnership;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** The wider cooperation in which a partnership is embedded, such as 'programme'. */
public enum NetworkKind implements Labelled {
    /** Programme. */
    PROGRAMME("programma", "programme"),
    /** Network. */
    NETWORK("netwerk", "network"),
    /** Broader cooperation. */
    BROADER_COOPERATION("bredere samenwerking", "broader cooperation"),
    /** Experiment. */
    EXPERIMENT("experiment", "experiment"),
    /** Initiated and coordinated nationally. */
    NATIONAL("landelijk netwerk", "national network"),
    /** Stimulated nationally and coordinated in each region. */
    REGIONAL_NATIONAL_COVERAGE("regionaal netwerk met landelijke dekking", "regional network with national coverage"),
    /** Grown from one region. */
    REGIONAL("netwerk in een enkele regio", "network in one region");

    private final LocalizedText label;

    NetworkKind(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
