package nl.schakel.assessment.law.agreement;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** For what part of the education is given elsewhere; the law allows the first three (WVO, art. 25a lid 2; WVO 2020, art. 2.99 lid 2). */
public enum Purpose implements Labelled {
    /** Pupils with special characteristics are better able to get a diploma (a). */
    DIPLOMA(
            "leerlingen met bijzondere kenmerken kunnen beter een diploma halen",
            "pupils with special characteristics are better able to get a diploma"),
    /** Pupils have more chances in further education (b). */
    FURTHER_EDUCATION(
            "leerlingen krijgen meer kansen in het vervolgonderwijs", "pupils have more chances in further education"),
    /** Provisions for education are used more efficiently (c). */
    EFFICIENT_USE(
            "onderwijsvoorzieningen worden doelmatiger gebruikt", "provisions for education are used more efficiently"),
    /** A purpose that the law does not name. */
    OTHER("een ander doel", "another purpose");

    private final LocalizedText label;

    Purpose(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
