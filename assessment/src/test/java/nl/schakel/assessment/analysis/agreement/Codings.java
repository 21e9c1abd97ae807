package nl.schakel.assessment.analysis.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.text.LocalizedText;
import org.apache.commons.numbers.fraction.BigFraction;

/** Codings for tests: the values of a coder in a row, '.' where it is unknown. */
final class Codings {

    private Codings() {}

    static List<Optional<BigFraction>> values(String row) {
        return Stream.of(row.split(" "))
                .map(value -> value.equals(".")
                        ? Optional.<BigFraction>empty()
                        : Optional.of(BigFraction.of(Integer.parseInt(value))))
                .toList();
    }

    static CoderAgreement compared(String one, String other) {
        return compared(Subject.Kind.NUMBER, values(one), values(other));
    }

    /** One subject, coded of partnerships p-0, p-1, ... */
    static CoderAgreement compared(
            Subject.Kind kind, List<Optional<BigFraction>> one, List<Optional<BigFraction>> other) {
        List<CodedPair> pairs = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            pairs.add(new CodedPair(
                    PartnershipId.of("p-" + i),
                    new Subject(kind, "own.value", LocalizedText.same("value")),
                    Optional.empty(),
                    coded(one.get(i)),
                    coded(other.get(i))));
        }
        return new CoderAgreement(pairs, CoderAgreement.Unknowns.MISSING);
    }

    static CodedPair.Coded coded(Optional<BigFraction> value) {
        return new CodedPair.Coded(
                value.map(BigFraction::toString),
                value,
                LocalizedText.same(value.map(BigFraction::toString).orElse("?")));
    }

    static Agreement agreement(String one, String other) {
        return compared(one, other).subject("own.value");
    }
}
