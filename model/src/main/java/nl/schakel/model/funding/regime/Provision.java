package nl.schakel.model.funding.regime;

import nl.schakel.core.check.Check;
import nl.schakel.core.time.Period;

/**
 * A place in the law and when it holds, such as 'WVO 2020, art. 2.107e (2022-08-01/..)'.
 *
 * @param article the law and the article
 * @param validity when it holds
 */
public record Provision(String article, Period validity) {

    /** Refuses null and blank texts. */
    public Provision {
        Check.text(article, "article");
        Check.given(validity, "validity");
    }

    /**
     * Takes an article with its period.
     *
     * @param article the law and the article
     * @param validity a period such as '2020-08-01/2022-07-31'
     * @return the provision
     */
    public static Provision of(String article, String validity) {
        return new Provision(article, Period.parse(validity));
    }

    @Override
    public String toString() {
        return article + " (" + validity + ")";
    }
}
