package nl.schakel.model.route;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** A leerweg of the vmbo, such as 'KB'. */
public enum Leerweg implements Labelled {
    /** BB, basic vocational. */
    BB("basisberoepsgericht", "BB, basic vocational"),
    /** KB, advanced vocational. */
    KB("kaderberoepsgericht", "KB, advanced vocational"),
    /** GL, mixed. */
    GL("gemengd", "GL, mixed"),
    /** TL, theoretical. */
    TL("theoretisch", "TL, theoretical");

    private final LocalizedText label;

    Leerweg(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
