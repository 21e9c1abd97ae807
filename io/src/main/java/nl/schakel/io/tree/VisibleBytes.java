package nl.schakel.io.tree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes that are visible characters of ASCII or line feeds, of which most documents consist: looked at eight at a time. */
final class VisibleBytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long TOP_BIT = 0x80 * EACH;

    private VisibleBytes() {}

    /** Says whether the first bytes are all visible. */
    static boolean all(byte[] bytes, int count) {
        int index = 0;
        while (index <= count - Long.BYTES && areVisible((long) EIGHT.get(bytes, index))) {
            index += Long.BYTES;
        }
        while (index < count && (bytes[index] >= ' ' && bytes[index] <= '~' || bytes[index] == '\n')) {
            index++;
        }
        return index == count;
    }

    /** Adds to each of eight bytes what takes it over 0x7F, which leaves the others alone as long as none was over it before. */
    private static boolean areVisible(long eight) {
        long fromSpace = eight + (0x80 - ' ') * EACH;
        long otherThanLineFeed = (eight ^ '\n' * EACH) + 0x7F * EACH;
        long delete = eight + EACH;
        return ((fromSpace | ~otherThanLineFeed) & ~delete & ~eight & TOP_BIT) == TOP_BIT;
    }
}
