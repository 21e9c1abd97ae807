package nl.schakel.io.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.io.text.ReadLimits;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a workbook that hold its sheets, unpacked within the limits; all other parts are counted and left behind. */
final class Unpacked {

    /** A workbook of a few cells becomes this large. */
    private static final int ALWAYS_ALLOWED = 1_000_000;

    private static final byte[] PACKED = {'P', 'K', 3, 4};
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final byte[] packed;
    private final ReadLimits limits;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long total;

    private Unpacked(byte[] packed, ReadLimits limits) {
        this.packed = packed;
        this.limits = limits;
    }

    /** Says whether a file is a workbook, of the kind that is read or of the old one, which is refused. */
    static boolean isWorkbook(byte[] begin) {
        return begins(begin, PACKED) || begins(begin, OLD);
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || bytes[i] != with[i]) {
                return false;
            }
        }
        return true;
    }

    static Map<String, byte[]> parts(byte[] packed, ReadLimits limits) throws Refused {
        if (packed.length > limits.maxWorkbookBytes()) {
            throw Refused.limit(
                    "must not have more bytes than",
                    "Split the workbook",
                    "ReadLimits.maxWorkbookBytes",
                    limits.maxWorkbookBytes());
        }
        if (begins(packed, OLD)) {
            throw Refused.of(
                    IssueCode.ENCODING,
                    "",
                    "must be a workbook of the kind .xlsx without password",
                    "Open it in Excel and save it as an Excel workbook (.xlsx), without password.");
        }
        Unpacked unpacked = new Unpacked(packed, limits);
        try {
            unpacked.unpack();
        } catch (IOException | RuntimeException e) {
            throw Refused.unsound("zip");
        }
        return unpacked.parts;
    }

    private void unpack() throws IOException, Refused {
        if (listed() > limits.maxWorkbookFiles()) {
            throw Refused.limit(
                    "must not hold more files than",
                    "Save it without pictures and other sheets",
                    "ReadLimits.maxWorkbookFiles",
                    limits.maxWorkbookFiles());
        }
        Set<String> names = new HashSet<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(packed).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName();
                boolean usual = entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
                if (!usual || !zip.canReadEntryData(entry) || !names.add(name.toLowerCase(Locale.ROOT))) {
                    throw Refused.unsound(name);
                }
                try (InputStream content = zip.getInputStream(entry)) {
                    byte[] unpacked = content(content, isKept(name));
                    if (isKept(name)) {
                        parts.put(name, unpacked);
                    }
                }
            }
        }
        if (parts.isEmpty()) {
            throw Refused.unsound("no sheet");
        }
    }

    /** Counts the files in the list at the end, before anybody holds that list. */
    private int listed() {
        int listed = 0;
        for (int i = 0; i + 3 < packed.length; i++) {
            boolean begins = packed[i] == 'P' && packed[i + 1] == 'K' && packed[i + 2] == 1 && packed[i + 3] == 2;
            listed += begins ? 1 : 0;
        }
        return listed;
    }

    private static boolean isKept(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("[content_types].xml")
                || (lower.startsWith("xl/") || lower.startsWith("_rels/"))
                        && (lower.endsWith(".xml") || lower.endsWith(".rels"));
    }

    private byte[] content(InputStream zip, boolean kept) throws IOException, Refused {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            total += count;
            if (total > limits.maxUnpackedBytes()) {
                throw Refused.limit(
                        "must not unpack to more bytes than",
                        "Split the workbook",
                        "ReadLimits.maxUnpackedBytes",
                        limits.maxUnpackedBytes());
            }
            if (total > ALWAYS_ALLOWED && total / limits.maxUnpackedRatio() > packed.length) {
                throw Refused.limit(
                        "must not unpack each byte to more bytes than",
                        "Look where it comes from",
                        "ReadLimits.maxUnpackedRatio",
                        limits.maxUnpackedRatio());
            }
            if (kept) {
                content.write(buffer, 0, count);
            }
        }
        return content.toByteArray();
    }
}
