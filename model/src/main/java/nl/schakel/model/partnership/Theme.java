package nl.schakel.model.partnership;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What a partnership works on, such as 'lob'. */
public enum Theme implements Labelled {
    /** Transition and alignment. */
    TRANSITION("doorstroom en aansluiting", "transition and alignment"),
    /** Continuous routes. */
    ROUTES("doorlopende routes", "continuous routes"),
    /** Career guidance. */
    LOB("loopbaanoriëntatie en -begeleiding", "career guidance"),
    /** Care and support. */
    SUPPORT("zorg en ondersteuning", "care and support"),
    /** Knowledge infrastructure. */
    KNOWLEDGE("kennisinfrastructuur", "knowledge infrastructure"),
    /** Education and companies. */
    COMPANIES("onderwijs en bedrijven", "education and companies"),
    /** Acceleration. */
    ACCELERATION("versnelling", "acceleration"),
    /** Technology. */
    TECHNOLOGY("techniek", "technology"),
    /** Motivation and drop-out. */
    MOTIVATION("motivatie en uitval", "motivation and drop-out"),
    /** Early school leaving. */
    EARLY_LEAVING("voortijdig schoolverlaten", "early school leaving"),
    /** Decline of pupil numbers. */
    DECLINE("krimp", "decline of pupil numbers"),
    /** Vocational and technical education. */
    VOCATIONAL_EDUCATION("beroepsonderwijs en techniekonderwijs", "vocational and technical education"),
    /** Equal opportunity. */
    EQUAL_OPPORTUNITY("kansengelijkheid", "equal opportunity"),
    /** Inclusive education and youth care. */
    INCLUSIVE_EDUCATION("passend onderwijs en jeugdzorg", "inclusive education and youth care"),
    /** Shortage of teachers. */
    TEACHER_SHORTAGE("lerarentekort", "shortage of teachers"),
    /** Training and professionalisation. */
    PROFESSIONALISATION("samen opleiden en professionaliseren", "training and professionalisation"),
    /** Integrated child centres. */
    INTEGRATED_CHILD_CENTRE("integrale kindcentra", "integrated child centres"),
    /** Integrated housing plans. */
    HOUSING_PLAN("integrale huisvestingsplannen", "integrated housing plans"),
    /** Sustainable school buildings. */
    SUSTAINABLE_HOUSING("duurzame onderwijshuisvesting", "sustainable school buildings"),
    /** Sport and healthy life. */
    SPORT_AND_HEALTH("sport en gezonde leefstijl", "sport and healthy life"),
    /** Language and arithmetic. */
    LANGUAGE_AND_ARITHMETIC("taal en rekenen", "language and arithmetic"),
    /** Quality. */
    QUALITY("kwaliteit", "quality"),
    /** Operations. */
    OPERATIONS("bedrijfsvoering", "operations"),
    /** Science. */
    SCIENCE("bètavakken", "science"),
    /** Programmes on offer. */
    EDUCATION_OFFER("onderwijsaanbod", "programmes on offer");

    private final LocalizedText label;

    Theme(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
