package nl.schakel.io.duo.region;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schakel.core.id.MunicipalityCode;
import nl.schakel.model.region.Municipality;

/** The municipalities by their codes: files write their names in capitals or not, and what is not in capitals is the name. */
final class Names {

    private final Map<String, Municipality> byCode = new TreeMap<>();

    void add(Municipality municipality) {
        byCode.merge(
                municipality.code().orElseThrow().value(),
                municipality,
                (known, other) -> capitals(known.name()) && !capitals(other.name()) ? other : known);
    }

    private static boolean capitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    Optional<Municipality> of(MunicipalityCode code) {
        return Optional.ofNullable(byCode.get(code.value()));
    }

    Collection<Municipality> all() {
        return byCode.values();
    }
}
