package nl.schakel.io.duo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.assessment.analysis.Progress;
import nl.schakel.core.check.Check;
import nl.schakel.io.duo.maker.Numbers;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.io.numbers.Separator;
import nl.schakel.io.numbers.Settled;
import nl.schakel.io.text.ReadLimits;

/** What the caller states about files; wider than four, but never leaves its package. */
record DuoSettings(
        Optional<Separator> separator,
        Optional<Encoding> encoding,
        Optional<NumberStyle> style,
        int leastSuppressed,
        Map<String, String> names,
        Optional<DuoEdition> edition,
        ReadLimits limits,
        Progress progress) {

    /** A file of the whole country passes; rows are not held, so that only time is spent. */
    private static final ReadLimits LIMITS = ReadLimits.standard()
            .withMaxCharacters(500_000_000)
            .withMaxNodes(100_000_000)
            .withMaxTextLength(10_000)
            .withMaxRows(10_000_000);

    static final DuoSettings STANDARD = new DuoSettings(
            Optional.empty(), Optional.empty(), Optional.empty(), 0, Map.of(), Optional.empty(), LIMITS, Progress.NONE);

    DuoSettings {
        names = Check.map(names, "names");
        Check.given(limits, "limits");
        Check.given(progress, "progress");
    }

    Numbers numbers() {
        return new Numbers(style.orElse(NumberStyle.DUTCH), leastSuppressed);
    }

    Settled<NumberStyle> settledStyle() {
        return style.map(Settled::stated)
                .orElseGet(() -> new Settled<>(
                        NumberStyle.DUTCH, "DUO writes numbers so, and no number was read in another form", List.of()));
    }

    DuoSettings separator(Separator stated) {
        return new DuoSettings(Optional.of(stated), encoding, style, leastSuppressed, names, edition, limits, progress);
    }

    DuoSettings encoding(Encoding stated) {
        return new DuoSettings(
                separator, Optional.of(stated), style, leastSuppressed, names, edition, limits, progress);
    }

    DuoSettings style(NumberStyle stated) {
        return new DuoSettings(
                separator, encoding, Optional.of(stated), leastSuppressed, names, edition, limits, progress);
    }

    DuoSettings leastSuppressed(int least) {
        return new DuoSettings(separator, encoding, style, least, names, edition, limits, progress);
    }

    DuoSettings names(Map<String, String> all) {
        return new DuoSettings(separator, encoding, style, leastSuppressed, all, edition, limits, progress);
    }

    DuoSettings edition(DuoEdition stated) {
        return new DuoSettings(
                separator, encoding, style, leastSuppressed, names, Optional.of(stated), limits, progress);
    }

    DuoSettings limits(ReadLimits changed) {
        return new DuoSettings(separator, encoding, style, leastSuppressed, names, edition, changed, progress);
    }

    DuoSettings progress(Progress told) {
        return new DuoSettings(separator, encoding, style, leastSuppressed, names, edition, limits, told);
    }
}
