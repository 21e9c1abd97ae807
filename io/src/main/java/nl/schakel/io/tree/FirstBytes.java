package nl.schakel.io.tree;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What the first bytes of a file show it to be, where that is no text in UTF-8. */
public enum FirstBytes {
    /** A zip file, which a workbook is too. */
    ZIP("504B0304", "zip file or workbook", "must be a text", Advice.UNPACK),
    /** A workbook of Excel before 2007. */
    OLD_WORKBOOK("D0CF11E0A1B11AE1", "workbook of old Excel", "must be a text", Advice.UNPACK),
    /** A gzip file. */
    GZIP("1F8B08", "gzip file", "must be a text", Advice.UNPACK),
    /** A PDF. */
    PDF("255044462D", "PDF", "must be a text", "Copy what it says into a document in YAML."),
    /** UTF-32 with a mark, little end first. */
    UTF_32_LITTLE("FFFE0000", "UTF-32", "must be in UTF-8", Advice.SAVE),
    /** UTF-32 with a mark, big end first. */
    UTF_32_BIG("0000FEFF", "UTF-32", "must be in UTF-8", Advice.SAVE),
    /** UTF-16 with a mark, little end first. */
    UTF_16_LITTLE("FFFE", "UTF-16", "must be in UTF-8", Advice.SAVE),
    /** UTF-16 with a mark, big end first. */
    UTF_16_BIG("FEFF", "UTF-16", "must be in UTF-8", Advice.SAVE),
    /** Without a mark, the half of a first letter that is zero tells it. */
    UTF_16("", "UTF-16", "must be in UTF-8", Advice.SAVE);

    /** As many first bytes as any of them needs. */
    public static final int ENOUGH = 8;

    private static final FirstBytes[] KINDS = values();

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

    /**
     * Looks at the first bytes of a file.
     *
     * @param bytes the first bytes
     * @param count how many of them there are
     * @return what they show the file to be, if that is no text in UTF-8
     */
    public static Optional<FirstBytes> of(byte[] bytes, int count) {
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
                : count >= sign.length
                        && bytes[0] == sign[0]
                        && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }

    /** {@return what the file is} */
    public String what() {
        return what;
    }

    /** {@return what it must be} */
    public String requirement() {
        return requirement;
    }

    /** {@return what to do} */
    public String advice() {
        return advice;
    }
}
