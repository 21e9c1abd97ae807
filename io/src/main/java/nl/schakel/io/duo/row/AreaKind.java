package nl.schakel.io.duo.row;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** A division of the country into areas that DUO gives with each site, such as the RMC regions. */
public enum AreaKind implements Labelled {
    /** Nodal areas. */
    NODAL("nodaal gebied", "nodal area"),
    /** Regional platforms of the labour market. */
    RPA("RPA-gebied", "RPA area"),
    /** Areas under the act on joint arrangements (Wet gemeenschappelijke regelingen). */
    WGR("WGR-gebied", "WGR area"),
    /** COROP areas of Statistics Netherlands. */
    COROP("COROP-gebied", "COROP area"),
    /** Areas of education. */
    EDUCATION("onderwijsgebied", "education area"),
    /** Regions that register early leavers. */
    RMC("RMC-regio", "RMC region"),
    /** Regions with the same school holidays; they have no code. */
    HOLIDAY("vakantieregio", "holiday region");

    private final LocalizedText label;

    AreaKind(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
