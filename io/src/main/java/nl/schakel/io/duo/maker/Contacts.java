package nl.schakel.io.duo.maker;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.schakel.io.duo.column.DuoColumn;
import nl.schakel.io.duo.row.Address;
import nl.schakel.io.duo.row.SiteContact;

/** What several files say alike of how somebody is reached, where telephone numbers and internet addresses change places. */
final class Contacts {

    private static final Pattern TELEPHONE = Pattern.compile("[+(]?[0-9][0-9 ()-]{5,}");
    private static final Pattern WEB = Pattern.compile("(?:https?://)?[^\\s/.]+(?:\\.[^\\s/.]+)+(?:/\\S*)?");
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3} ?[A-Z]{2}");

    private Contacts() {}

    static <C extends Enum<C> & DuoColumn> Address address(RowCells<C> row, C street, C number, C postcode, C town) {
        Optional<String> code = row.text(postcode);
        if (isOther(code, POSTCODE)) {
            row.doubt(postcode, "must be a postcode", "It is kept as it is; write it like 9406 NN.");
        }
        return new Address(row.text(street), row.text(number), code, row.text(town));
    }

    static <C extends Enum<C> & DuoColumn> SiteContact contact(
            RowCells<C> row, C telephone, C internet, Address letters) {
        Optional<String> number = row.text(telephone);
        if (isOther(number, TELEPHONE)) {
            row.doubt(telephone, "must be a telephone number", "It is kept as it is; check it.");
        }
        Optional<String> web = row.text(internet);
        if (web.filter(text -> TELEPHONE.matcher(text).matches()).isPresent()) {
            row.doubt(
                    internet,
                    "must be an internet address, and is a telephone number",
                    "The row is read without an internet address; nothing else is lost.");
            web = Optional.empty();
        } else if (isOther(web, WEB)) {
            row.doubt(internet, "must be an internet address", "It is kept as it is; check it.");
        }
        return new SiteContact(number, web, letters);
    }

    private static boolean isOther(Optional<String> text, Pattern form) {
        return text.filter(given -> !form.matcher(given).matches()).isPresent();
    }
}
