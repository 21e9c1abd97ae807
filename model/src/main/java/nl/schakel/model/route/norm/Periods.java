package nl.schakel.model.route.norm;

import java.util.List;

/** The periods of the articles in which the numbers stand. */
final class Periods {

    /**
     * Of VM2 the last start that was surely possible was in 2010-2011; one before August 2014 may have been, and such a route took four years
     * at most.
     */
    static final List<String> VM2 = List.of("2008-08-01/2011-07-31", "2011-08-01/<=2018-07-31");

    /** The decree of 2013 named no years and no hours; they came with its change (Stb. 2015, 357), which stood in its text on 2015-10-16. */
    static final String EXPERIMENT = "2015-10-16/2022-07-31";

    static final String EXPERIMENT_EXTENDED = "2016-08-01/2022-07-31";
    static final String LAW_BEFORE_2022 = "2020-08-01/2022-07-31";
    static final String LAW_FROM_2022 = "2022-08-01/..";
    static final String PRACTICE = "<=2020-08-01/2022-07-31";

    private Periods() {}
}
