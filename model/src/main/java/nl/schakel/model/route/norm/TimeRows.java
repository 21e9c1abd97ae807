package nl.schakel.model.route.norm;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;

/** The time that is asked of years of a route: of VM2 each year, of a leer-werktraject years 3 and 4 of vmbo together. */
final class TimeRows {

    static final List<TimeNorm> VM2 = Stream.concat(
                    eachYear(1, "1000+ hours/year").stream(), eachYear(3, "850+ hours/year").stream())
            .toList();

    static final List<TimeNorm> PRACTICE = Stream.of(
                    practice("klokuren praktijk", "clock hours of practice", "640..1280 hours"),
                    practice("dagen praktijk", "days of practice", "80..160 days"))
            .flatMap(List::stream)
            .toList();

    private TimeRows() {}

    private static List<TimeNorm> eachYear(int first, String asked) {
        int last = first + 1;
        LocalizedText subject = LocalizedText.of(
                "klokuren, jaar " + first + " en " + last + ", per jaar",
                "clock hours, years " + first + " and " + last + ", each year");
        return Periods.VM2.stream()
                .map(period -> new TimeNorm(
                        subject,
                        List.of(first, last),
                        Quantity.parse(asked),
                        Provision.of(Statute.VM2_REGULATION, "17 lid 2", period)))
                .toList();
    }

    private static List<TimeNorm> practice(String nl, String en, String asked) {
        return Stream.of(
                        Provision.of(Statute.WVO, "10b1 lid 1", Periods.PRACTICE),
                        Provision.of(Statute.WVO_2020, "2.38 lid 9", Periods.LAW_FROM_2022))
                .map(provision -> new TimeNorm(
                        LocalizedText.of(nl + ", leerjaar 3 en 4 samen", en + ", years 3 and 4 of vmbo together"),
                        List.of(1, 2),
                        Quantity.parse(asked),
                        provision))
                .toList();
    }
}
