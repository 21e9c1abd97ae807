package nl.schakel.assessment.law.route;

import nl.schakel.core.check.Check;
import nl.schakel.core.truth.Truth;

/**
 * What a leer-werktraject holds beside its practice part, such as 'Dutch and a vocational programme, with teaching at school every week'.
 *
 * @param dutch whether it holds Dutch
 * @param vocational whether it holds a vocational programme
 * @param everyWeek whether there is teaching at school in every school week of years 3 and 4
 * @param agreement whether the school has an agreement for it with an mbo institution that offers level 2
 */
public record LeerwerkFacts(Truth dutch, Truth vocational, Truth everyWeek, Truth agreement) {

    /** A leer-werktraject of which none of this is known. */
    public static final LeerwerkFacts UNKNOWN =
            new LeerwerkFacts(Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN);

    /** Refuses null. */
    public LeerwerkFacts {
        Check.given(dutch, "dutch");
        Check.given(vocational, "vocational");
        Check.given(everyWeek, "every week");
        Check.given(agreement, "agreement");
    }
}
