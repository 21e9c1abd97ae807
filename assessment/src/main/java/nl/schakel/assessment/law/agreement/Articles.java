package nl.schakel.assessment.law.agreement;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;

/** Articles with the days on which they held: of the WVO since a day and to 2022-07-31, of the WVO 2020 since then. */
record Articles(String since) {

    /** On education elsewhere. */
    static final Articles VO_BVE = new Articles("2006");

    /** On the doorlopende leerroute. */
    static final Articles DOORLOPEND = new Articles("2020-08-01");

    /** On the leer-werktraject and the entreeopleiding, which are older than was confirmed. */
    static final Articles VBO = new Articles("<=2020-08-01");

    /** The change of the decree was signed on 2015-09-23 (Stb. 2015, 357) and stood in its text on 2015-10-16. */
    private static final String CHANGE = "2015-09-23/<=2015-10-15";

    private static final String LAST = "/2022-07-31";
    private static final String NEXT = "2022-08-01/..";

    Provision before(String number) {
        return Provision.of(Statute.WVO, number, since + LAST);
    }

    Provision after(String number) {
        return Provision.of(Statute.WVO_2020, number, NEXT);
    }

    List<Provision> of(String before, String after) {
        return List.of(before(before), after(after));
    }

    /** An article that went to the decree under the WVO 2020, which was not read. */
    List<Provision> toDecree(String before) {
        return List.of(
                before(before), Provision.of(Statute.WVO_2020_DECREE, NEXT).notRead());
    }

    /** Of the VM2 regulation: of a cohort that started in 2011 it is not confirmed. */
    static List<Provision> vm2(String number) {
        return List.of(
                Provision.of(Statute.VM2_REGULATION, number, "2008-08-01/2011-07-31"),
                Provision.of(Statute.VM2_REGULATION, number, "2011-08-01/<=2018-07-31"));
    }

    /** Of the decree on experiments, where the change of 2015 left the text as it was. */
    static List<Provision> experiment(String number) {
        return List.of(Provision.of(Statute.EXPERIMENT_DECREE, number, "2014-08-01" + LAST));
    }

    /** By the text of 2013. */
    static List<Provision> experimentTo2015(String number) {
        return List.of(
                Provision.of(Statute.EXPERIMENT_DECREE, number, "2014-08-01/2015-09-22"),
                Provision.of(Statute.EXPERIMENT_DECREE, number, CHANGE));
    }

    /** By the text since the change. */
    static List<Provision> experimentFrom2015(String number) {
        return List.of(
                Provision.of(Statute.EXPERIMENT_DECREE, number, CHANGE),
                Provision.of(Statute.EXPERIMENT_DECREE, number, "2015-10-16" + LAST));
    }

    /** By both texts. */
    static List<Provision> experiment(String to2015, String from2015) {
        return Stream.concat(experimentTo2015(to2015).stream(), experimentFrom2015(from2015).stream())
                .toList();
    }
}
