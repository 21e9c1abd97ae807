package nl.schakel.io.tree;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What the first bytes of a file show it to be, where that is no text in UTF-8. */
enum FirstBytes {
    ZIP("504B0304", "zip file or workbook", "must be a text", Advice.UNPACK),
    OLD_WORKBOOK("D0CF11E0A1B11AE1", "workbook of old Excel", "must be a text", Advice.UNPACK),
    GZIP("1F8B08", "gzip file", "must be a text", Advice.UNPACK),
    PDF("255044462D", "PDF", "must be a text", "Copy what it says into a document in YAML."),
    UTF_32_LITTLE("FFFE0000", "UTF-32", "must be in UTF-8", Advice.SAVE),
    UTF_32_BIG("0000FEFF", "UTF-32", "must be in UTF-8", Advice.SAVE),
    UTF_16_LITTLE("FFFE", "UTF-16", "must be in UTF-8", Advice.SAVE),
    UTF_16_BIG("FEFF", "UTF-16", "must be in UTF-8", Advice.SAVE),
    /** Without a mark, the half of a first letter that is zero tells it. */
    UTF_16("", "UTF-16", "must be in UTF-8", Advice.SAVE);

    private static final List<FirstBytes> KINDS = List.of(values());

    private final byte[] sign;
    private final String what;
    private final String requirement;
    private final String advice;

    FirstBytes(String sign, String what, String requirement, String advice) {
        this.sign = HexFormat.of().parseHex(sign);
        this.what = what;
        this.requirement = requirement;
        this.advice = advice;
    }

    /** Advice that several share. */
    private static final class Advice {
        static final String SAVE = "Save the file as UTF-8.";
        static final String UNPACK =
                "Unpack it, or save the workbook's sheet as CSV UTF-8; a document is text in YAML or JSON.";
    }

    static Optional<FirstBytes> of(byte[] bytes, int count) {
        for (FirstBytes kind : KINDS) {
            if (kind.fits(bytes, count)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private boolean fits(byte[] bytes, int count) {
        return this == UTF_16
                ? count >= 2 && (bytes[0] == 0) != (bytes[1] == 0)
                : count >= sign.length && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }

    String what() {
        return what;
    }

    String requirement() {
        return requirement;
    }

    String advice() {
        return advice;
    }
}
