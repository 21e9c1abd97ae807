package nl.schakel.io.excel;

import java.util.regex.Pattern;

/**
 * The texts that the cells of a workbook share, which they name by number from 0. The library that reads the workbook makes empty texts up to
 * any number that a cell names, and takes such a cell for an empty one; so a cell that names a text that is not there is refused before.
 */
final class SharedTexts {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private int there;
    private int last = -1;
    private String user = "";

    /** Counts a text. */
    void add() {
        there++;
    }

    /**
     * Takes a text that a cell names.
     *
     * @param number its number as written
     * @param cell the cell
     */
    void use(String number, String cell) throws Refused {
        if (!NUMBER.matcher(number).matches()) {
            throw Refused.unsound(cell);
        }
        int named = Integer.parseInt(number);
        if (named > last) {
            last = named;
            user = cell;
        }
    }

    /** Refuses the workbook if a cell names a text that is not there; asked after all parts, since the texts may follow the sheets. */
    void check() throws Refused {
        if (last >= there) {
            throw Refused.unsound(user);
        }
    }
}
