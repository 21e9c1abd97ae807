package nl.schakel.model.law;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;

/**
 * A law, decree or regulation, such as 'WVO 2020 (BWBR0044212)'.
 *
 * @param id the name by which it is meant, such as 'wvo-2020'
 * @param name what it is called where an article is cited
 * @param register its number in the national register of laws, if it is known
 */
public record Statute(String id, String name, Optional<String> register) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    /** Wet op het voortgezet onderwijs, to 2022-07-31. */
    public static final Statute WVO = of("wvo", "WVO", "BWBR0002399");

    /** Wet voortgezet onderwijs 2020, from 2022-08-01. */
    public static final Statute WVO_2020 = of("wvo-2020", "WVO 2020", "BWBR0044212");

    /** The decree under the WVO 2020, of which the text was not read. */
    public static final Statute WVO_2020_DECREE =
            new Statute("uitvoeringsbesluit-wvo-2020", "Uitvoeringsbesluit WVO 2020", Optional.empty());

    /** The decree on experiments with doorlopende leerlijnen. */
    public static final Statute EXPERIMENT_DECREE =
            of("exp", "Besluit experimenten doorlopende leerlijnen vmbo-mbo 2014–2022", "BWBR0033984");

    /** The regulation by which VM2 was paid. */
    public static final Statute VM2_REGULATION =
            of("vm2", "Tijdelijke regeling subsidiëring experimenten leergang vmbo-mbo2 2008–2013", "BWBR0023974");

    /** The decree on education at another school or institution. */
    public static final Statute VO_BVE = of("vo-bve", "Besluit samenwerking VO-BVE", "BWBR0019143");

    /** Wet educatie en beroepsonderwijs. */
    public static final Statute WEB = of("web", "WEB", "BWBR0007625");

    /** Onderwijskundig besluit WEC, for vso. */
    public static final Statute WEC_DECREE = of("owb-wec", "Onderwijskundig besluit WEC", "BWBR0003848");

    /** Refuses other forms of id, and blank texts. */
    public Statute {
        Check.matches(id, FORM, "statute", "must be lower-case words joined by hyphens", "Write it like wvo-2020.");
        Check.text(name, "name");
        Check.given(register, "register");
    }

    private static Statute of(String id, String name, String register) {
        return new Statute(id, name, Optional.of(register));
    }

    @Override
    public String toString() {
        return name;
    }
}
