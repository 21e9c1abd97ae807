package nl.schakel.core.id;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;

/** The form of every name by which parts of a dossier refer to each other, such as 'da-vinci'. */
final class Slug {

    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    static void checked(String value, String name) {
        Check.given(value, name);
        Check.that(value.length() <= LONGEST, name, value, "must have at most 60 characters", "Shorten it.");
        if (!FORM.matcher(value).matches()) {
            throw Check.refused(
                    name, value, "must be lower-case letters and digits, joined by single hyphens", advice(value));
        }
    }

    private static String advice(String value) {
        String near = Normalizer.normalize(value, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return near.isEmpty() ? "Write it like da-vinci." : "Write " + near + ".";
    }
}
