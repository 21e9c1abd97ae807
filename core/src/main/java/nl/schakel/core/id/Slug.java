package nl.schakel.core.id;

import java.text.Normalizer;
import java.util.Locale;
import nl.schakel.core.check.Check;

/** The form of every name by which parts of a dossier refer to each other, such as 'da-vinci'. */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    static void checked(String value, String name) {
        Check.given(value, name);
        Check.that(value.length() <= LONGEST, name, value, "must have at most 60 characters", "Shorten it.");
        if (!isFormed(value)) {
            throw Check.refused(
                    name, value, "must be lower-case letters and digits, joined by single hyphens", advice(value));
        }
    }

    /** Ids are the most common texts of a document, and a pattern takes several times as long. */
    private static boolean isFormed(String value) {
        boolean afterHyphen = true;
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            boolean hyphen = each == '-';
            if (hyphen ? afterHyphen : !(each >= 'a' && each <= 'z') && !(each >= '0' && each <= '9')) {
                return false;
            }
            afterHyphen = hyphen;
        }
        return !afterHyphen;
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
