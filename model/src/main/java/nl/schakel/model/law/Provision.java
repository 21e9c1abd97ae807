package nl.schakel.model.law;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.time.Period;

/**
 * An article and when it holds, such as 'WVO 2020, art. 2.107e (2022-08-01/..)'.
 *
 * @param article the article
 * @param validity when it holds
 */
public record Provision(Article article, Period validity) {

    /** Refuses null. */
    public Provision {
        Check.given(article, "article");
        Check.given(validity, "validity");
    }

    /**
     * Takes an article with its period.
     *
     * @param statute the statute
     * @param number the number of the article in it
     * @param validity a period such as '2020-08-01/2022-07-31'
     * @return the provision
     */
    public static Provision of(Statute statute, String number, String validity) {
        return new Provision(new Article(statute, Optional.of(number)), Period.parse(validity));
    }

    /**
     * Takes a statute of which the article is not confirmed.
     *
     * @param statute the statute
     * @param validity a period such as '2008-08-01/?'
     * @return the provision
     */
    public static Provision of(Statute statute, String validity) {
        return new Provision(new Article(statute, Optional.empty()), Period.parse(validity));
    }

    @Override
    public String toString() {
        return article + " (" + validity + ")";
    }
}
