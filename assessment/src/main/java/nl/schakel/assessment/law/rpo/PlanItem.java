package nl.schakel.assessment.law.rpo;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What an RPO contains by law, such as the size and the limits of the region; after the shared vision in the order of the letters a to e. */
public enum PlanItem implements Labelled {
    /** A vision on education in the region that the boards share. */
    VISION(
            "1",
            "een gezamenlijk gedragen visie op het onderwijs in de regio",
            "a shared vision on education in the region"),
    /** Item a. */
    REGION("2 a", "de omvang en begrenzing van de regio", "the size and the limits of the region"),
    /** Item b. */
    OFFER(
            "2 b",
            "gegevens over het aanbod en gebruik van onderwijsvoorzieningen",
            "data on the offer and the use of education facilities"),
    /** Item c. */
    FACILITIES(
            "2 c",
            "een overzicht van de voorzieningen waarvoor de besturen bekostiging willen, en een prognose van het aantal leerlingen"
                    + " per vestiging",
            "an overview of the facilities for which the boards want funding, and a forecast of the pupils of each location"),
    /** Item d. */
    ONWARD(
            "2 d",
            "de relatie van het aanbod, nu en later, met het vervolgonderwijs en de arbeidsmarkt",
            "how the offer, now and later, relates to further education and the labour market"),
    /** Item e. */
    VIEWS(
            "2 e",
            "de opvattingen van wie aan het overleg deelnam, over het aanbod in relatie tot vervolgonderwijs, arbeidsmarkt en huisvesting",
            "the views of those consulted, on the offer in relation to further education, the labour market and housing");

    private final String paragraph;
    private final LocalizedText label;

    PlanItem(String paragraph, String nl, String en) {
        this.paragraph = paragraph;
        this.label = LocalizedText.of(nl, en);
    }

    /** Its paragraph with the letter, such as '2 a'. */
    String paragraph() {
        return paragraph;
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
