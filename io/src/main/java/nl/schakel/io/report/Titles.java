package nl.schakel.io.report;

import nl.schakel.core.text.LocalizedText;

/** The words above the sections of a report; '{}' stands for what is filled in. */
final class Titles {

    static final LocalizedText PARTNERSHIP = text("Samenwerkingsverband vmbo-mbo", "Partnership of vmbo and mbo");
    static final LocalizedText AS_OF =
            text("Stand op {}; het dossier spreekt van {}.", "As of {}; the dossier speaks of {}.");
    static final LocalizedText AS_OF_ALL =
            text("Stand op {}; de dossiers spreken van {}.", "As of {}; the dossiers speak of {}.");
    static final LocalizedText BY = text("Beoordeeld met: {} ({}, versie {}).", "Assessed by: {} ({}, version {}).");
    static final LocalizedText COMPARISON = text("Samenwerkingsverbanden vergeleken", "Partnerships compared");
    static final LocalizedText COMPARED = text("{} samenwerkingsverbanden vmbo-mbo", "{} partnerships of vmbo and mbo");

    private Titles() {}

    private static LocalizedText text(String nl, String en) {
        return LocalizedText.of(nl, en);
    }
}
