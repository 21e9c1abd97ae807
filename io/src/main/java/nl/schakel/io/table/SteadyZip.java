package nl.schakel.io.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook without the time of writing, which would make every file another one. The library writes sizes only where the files are listed,
 * at the end, so that the zip streams of Java cannot read it.
 */
final class SteadyZip {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CREATED = "docProps/core.xml";
    private static final String TIME = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z";
    private static final String NO_TIME = "1980-01-01T00:00:00Z";

    private static final int END = 0x06054b50;
    private static final int LISTED = 46;
    private static final int BEFORE_NAME = 30;

    private SteadyZip() {}

    static byte[] of(byte[] workbook) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        int end = workbook.length - 22;
        while (zip.getInt(end) != END) {
            end--;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
        try (ZipOutputStream steady = new ZipOutputStream(out)) {
            int at = zip.getInt(end + 16);
            for (int left = zip.getShort(end + 10); left > 0; left--) {
                int nameLength = zip.getShort(at + 28);
                String name = new String(workbook, at + LISTED, nameLength, StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(ALWAYS);
                steady.putNextEntry(entry);
                steady.write(content(name, unpacked(zip, workbook, at)));
                steady.closeEntry();
                at += LISTED + nameLength + zip.getShort(at + 30) + zip.getShort(at + 32);
            }
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(ByteBuffer zip, byte[] workbook, int listed) throws IOException {
        int local = zip.getInt(listed + 42);
        int start = local + BEFORE_NAME + zip.getShort(local + 26) + zip.getShort(local + 28);
        ByteArrayInputStream packed = new ByteArrayInputStream(workbook, start, zip.getInt(listed + 20));
        return zip.getShort(listed + 10) == ZipEntry.STORED
                ? packed.readAllBytes()
                : new InflaterInputStream(packed, new Inflater(true)).readAllBytes();
    }

    private static byte[] content(String name, byte[] content) {
        return name.equals(CREATED)
                ? new String(content, StandardCharsets.UTF_8)
                        .replaceAll(TIME, NO_TIME)
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
