package nl.schakel.model.funding.regime;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Sector;
import nl.schakel.model.law.Provision;

/**
 * The side that the state funds in a route year, such as 'mbo, by WVO 2020, art. 2.107e', or unknown and why.
 *
 * @param side the side; unknown if none
 * @param provisions where it stands, as far as it holds in that school year
 * @param text what the law says, or why the side is unknown
 * @param exception what can make it otherwise for a single route or pupil
 */
public record FundedYear(
        Optional<Sector> side, List<Provision> provisions, LocalizedText text, Optional<LocalizedText> exception) {

    /** Refuses null. */
    public FundedYear {
        Check.given(side, "side");
        provisions = Check.list(provisions, "provisions");
        Check.given(text, "text");
        Check.given(exception, "exception");
    }

    static FundedYear unknown(LocalizedText why) {
        return new FundedYear(Optional.empty(), List.of(), why, Optional.empty());
    }

    @Override
    public String toString() {
        String articles = provisions.stream().map(Provision::toString).collect(Collectors.joining("; "));
        return side.map(Codes::of).orElse("unknown") + ": " + text.in(Language.ENGLISH)
                + (articles.isEmpty() ? "" : " [" + articles + "]");
    }
}
