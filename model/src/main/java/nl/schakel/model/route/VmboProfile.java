package nl.schakel.model.route;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** A profile of the vmbo, such as 'mt', with the short name that schools use, such as 'M&amp;T'. */
public enum VmboProfile implements Labelled {
    /** Construction, housing and interior. */
    BWI("bouwen, wonen en interieur", "construction, housing and interior", "BWI"),
    /** Production, installation and energy. */
    PIE("produceren, installeren en energie", "production, installation and energy", "PIE"),
    /** Mobility and transport. */
    MT("mobiliteit en transport", "mobility and transport", "M&T"),
    /** Media, design and ICT. */
    MVI("media, vormgeving en ICT", "media, design and ICT", "MVI"),
    /** Maritime and technology. */
    MAT("maritiem en techniek", "maritime and technology", "MaT"),
    /** Care and welfare. */
    ZW("zorg en welzijn", "care and welfare", "Z&W"),
    /** Economy and entrepreneurship. */
    EO("economie en ondernemen", "economy and entrepreneurship", "E&O"),
    /** Catering, bakery and recreation. */
    HBR("horeca, bakkerij en recreatie", "catering, bakery and recreation", "HBR"),
    /** Green. */
    GROEN("groen", "green", "Groen"),
    /** Services and products. */
    DP("dienstverlening en producten", "services and products", "D&P");

    private final LocalizedText label;
    private final String shortName;

    VmboProfile(String nl, String en, String shortName) {
        this.label = LocalizedText.of(nl, en);
        this.shortName = shortName;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** {@return the short name that schools use, such as 'M&amp;T'} */
    public String shortName() {
        return shortName;
    }
}
