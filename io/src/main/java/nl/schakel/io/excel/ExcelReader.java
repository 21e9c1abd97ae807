package nl.schakel.io.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.tree.Findings;

/** The reader of a sheet of a workbook of Excel: the library that knows the format is handed a clean copy, within the limits. */
public final class ExcelReader {

    private ExcelReader() {}

    /**
     * Says whether a file is a workbook, by its first bytes and whatever its name.
     *
     * @param begin its first four bytes, or more
     * @return whether it is one
     */
    public static boolean isWorkbook(byte[] begin) {
        return Unpacked.isWorkbook(begin);
    }

    /**
     * Reads a sheet.
     *
     * @param workbook the bytes of the workbook
     * @param stated the name of the sheet, if the caller states it
     * @param limits the limits
     * @param findings where issues go
     * @return the sheet, unless there is an issue of the workbook as a whole; there may be issues of cells
     */
    public static Optional<Sheet> read(byte[] workbook, Optional<String> stated, ReadLimits limits, Findings findings) {
        ExcelLibrary library = ExcelLibrary.READER;
        if (!library.isThere()) {
            findings.add(IssueCode.UNREADABLE, library.artifact(), library.requirement(), library.advice());
            return Optional.empty();
        }
        try {
            byte[] copy = copy(Unpacked.parts(workbook, limits), limits);
            return Optional.of(new FastExcel(findings).read(copy, stated));
        } catch (Refused refused) {
            refused.report(findings);
            return Optional.empty();
        }
    }

    private static byte[] copy(Map<String, byte[]> parts, ReadLimits limits) throws Refused {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        SharedTexts texts = new SharedTexts();
        try (ZipOutputStream zip = new ZipOutputStream(copy)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(new CleanPart(limits, texts).of(part.getKey(), part.getValue()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Impossible state: bytes in memory cannot fail", e);
        }
        texts.check();
        return copy.toByteArray();
    }
}
