package nl.schakel.io.duo.maker;

import java.util.Optional;
import java.util.function.Function;
import nl.schakel.core.id.BoardNumber;
import nl.schakel.core.id.InstitutionCode;
import nl.schakel.core.id.MunicipalityCode;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.text.Term;
import nl.schakel.io.duo.column.AddressColumn;
import nl.schakel.io.duo.row.Address;
import nl.schakel.io.duo.row.MboAddress;
import nl.schakel.io.duo.row.MboInstitution;
import nl.schakel.io.duo.row.MboLocation;
import nl.schakel.io.duo.row.MboRegistration;
import nl.schakel.io.duo.row.SiteContact;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.region.Municipality;

/** The rows of the file of mbo institutions, made from a description of its columns: no sample was at hand. */
public final class AddressMaker {

    private AddressMaker() {}

    /**
     * Reads a row.
     *
     * @param row its cells
     * @return the institution with its address; nothing if there is an error
     */
    public static Optional<MboAddress> make(RowCells<AddressColumn> row) {
        Optional<InstitutionCode> code = row.need(AddressColumn.INSTITUTION, InstitutionCode::parse);
        Optional<String> name = row.need(AddressColumn.NAME, Function.identity());
        Optional<Term<InstitutionKind>> kind = row.text(AddressColumn.KIND).map(MboMaker::kind);
        MboRegistration registration = new MboRegistration(
                row.text(AddressColumn.KIND_CODE), row.take(AddressColumn.BOARD, BoardNumber::parse));
        Address address = Contacts.address(
                row, AddressColumn.STREET, AddressColumn.HOUSE_NUMBER, AddressColumn.POSTCODE, AddressColumn.TOWN);
        MboLocation location = new MboLocation(municipality(row), row.text(AddressColumn.PROVINCE), address);
        Address letters = Contacts.address(
                row,
                AddressColumn.LETTER_STREET,
                AddressColumn.LETTER_HOUSE_NUMBER,
                AddressColumn.LETTER_POSTCODE,
                AddressColumn.LETTER_TOWN);
        SiteContact contact = Contacts.contact(row, AddressColumn.TELEPHONE, AddressColumn.WEB, letters);
        return row.failed()
                ? Optional.empty()
                : Optional.of(new MboAddress(
                        new MboInstitution(code.orElseThrow(), name, address.town(), kind),
                        registration,
                        location,
                        contact));
    }

    private static Optional<Municipality> municipality(RowCells<AddressColumn> row) {
        Optional<MunicipalityCode> code = row.take(AddressColumn.MUNICIPALITY_CODE, MunicipalityCode::parse);
        Optional<String> name = row.text(AddressColumn.MUNICIPALITY);
        if (code.isPresent() && name.isEmpty()) {
            row.refuse(
                    IssueCode.MISSING,
                    AddressColumn.MUNICIPALITY,
                    "must be given where the code of the municipality is",
                    "Complete the row.");
        }
        return name.map(given -> new Municipality(given, code));
    }
}
