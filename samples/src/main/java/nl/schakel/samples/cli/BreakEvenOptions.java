package nl.schakel.samples.cli;

import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.text.Language;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.samples.text.BreakEvenText;
import nl.schakel.samples.text.PupilGroups;
import nl.schakel.samples.text.Target;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The question for the least number of pupils at which a party comes out at an amount. */
final class BreakEvenOptions {

    @Option(
            names = "--break-even",
            required = true,
            paramLabel = "PARTNER/LEARNING-YEAR[,...]",
            converter = Groups.class,
            description = "Also find the least number of pupils of this group in the first year, such as uilenhof/vo-3,"
                    + " or of several that are as large, such as uilenhof/vo-3,uilenhof/vo-4,")
    private @Nullable PupilGroups groups;

    @Option(
            names = "--party",
            required = true,
            paramLabel = "PARTY",
            converter = Party.class,
            description = "at which this party, such as da-vinci,")
    private @Nullable PartnerId party;

    @Option(
            names = "--least",
            required = true,
            paramLabel = "AMOUNT",
            converter = Amount.class,
            description = "comes out at this net amount or more, surely or else as far as known, such as 150000.00;"
                    + " for what it pays, write --least=-150000.00.")
    private @Nullable Euro least;

    @Option(
            names = "--most",
            paramLabel = "NUMBER",
            defaultValue = "200",
            converter = Most.class,
            description = "The largest number of pupils to try. Default: 200.")
    private int most;

    String text(Partnership partnership, FundingBasis basis, Language language) {
        return BreakEvenText.of(partnership, basis, groups, new Target(party, least, most), language);
    }

    /** Reads groups. */
    static final class Groups extends LibraryReader<PupilGroups> {
        @Override
        PupilGroups read(String text) {
            return PupilGroups.parse(text);
        }
    }

    /** Reads a party. */
    static final class Party extends LibraryReader<PartnerId> {
        @Override
        PartnerId read(String text) {
            return PartnerId.parse(text);
        }
    }

    /** Reads an amount. */
    static final class Amount extends LibraryReader<Euro> {
        @Override
        Euro read(String text) {
            return Euro.of(text);
        }
    }

    /** Reads the largest number to try. */
    static final class Most extends LibraryReader<Integer> {
        private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

        @Override
        Integer read(String text) {
            return Target.largest(Integer.parseInt(
                    Check.matches(text, WHOLE, "most", "must be a whole number", "Write it like 200.")));
        }
    }
}
