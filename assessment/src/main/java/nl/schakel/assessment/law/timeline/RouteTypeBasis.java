package nl.schakel.assessment.law.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.RouteType;

/** Under which bases a route of a type could run, with what must be known of the name. */
record RouteTypeBasis(List<LegalBasis> bases, Optional<LocalizedText> note) {

    private static final LocalizedText TERM_OF_THE_EXPERIMENT = LocalizedText.of(
            "een naam uit het experiment, die de wet van 2020 niet gebruikt; een route die onder die wet begint, is een doorlopende"
                    + " leerroute of heeft hier geen grondslag",
            "a name of the experiment, which the law of 2020 does not use; a route that starts under that law is a doorlopende leerroute"
                    + " or has no basis here");

    private static final LocalizedText UNKNOWN_NAME = LocalizedText.of(
            "de wet kent deze naam niet; onder welke grondslag zo'n route loopt, moet de bron zeggen",
            "the law does not know this name; under which basis such a route runs, the source must say");

    static RouteTypeBasis of(RouteType type) {
        return switch (Check.given(type, "type")) {
            case VM2 -> new RouteTypeBasis(List.of(LegalBasis.VM2_REGULATION), Optional.empty());
            case VAKMANSCHAPSROUTE, BEROEPSROUTE, TECHNOLOGIEROUTE ->
                new RouteTypeBasis(
                        List.of(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, LegalBasis.DOORLOPENDE_LEERROUTE),
                        Optional.of(TERM_OF_THE_EXPERIMENT));
            case GEINTEGREERDE_ROUTE -> new RouteTypeBasis(List.of(LegalBasis.DOORLOPENDE_LEERROUTE), Optional.empty());
            default -> ofItsName(type);
        };
    }

    /** A type that bears the name of a basis runs under it. */
    private static RouteTypeBasis ofItsName(RouteType type) {
        return Arrays.stream(LegalBasis.values())
                .filter(basis -> Codes.of(basis).equals(Codes.of(type)))
                .findFirst()
                .map(basis -> new RouteTypeBasis(List.of(basis), Optional.empty()))
                .orElseGet(() -> new RouteTypeBasis(List.of(), Optional.of(UNKNOWN_NAME)));
    }
}
