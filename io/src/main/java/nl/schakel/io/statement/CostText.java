package nl.schakel.io.statement;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Rounding;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.io.statement.block.Spans;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.Split;
import nl.schakel.model.funding.arrangement.SplitKey;
import nl.schakel.model.funding.arrangement.Subsidy;

/**
 * A shared cost in words, such as 'shared: first 1/2 by the province; the rest: 1/2 mbo + 1/2 (A, B by numbers of pupils)'.
 *
 * @param names what a party is called
 * @param language the language
 */
record CostText(Function<PartnerId, LocalizedText> names, Language language) {

    private static final LocalizedText SHARED = LocalizedText.of("gedeeld: {}", "shared: {}");
    private static final LocalizedText FIRST =
            LocalizedText.of("gedeeld: eerst {}; de rest: {}", "shared: first {}; the rest: {}");
    private static final LocalizedText AND = LocalizedText.of("; en ", "; and ");
    private static final LocalizedText BY = LocalizedText.of("{} door {}", "{} by {}");
    private static final LocalizedText UNKNOWN_SHARE = LocalizedText.of("een onbekend deel", "an unknown share");
    private static final LocalizedText WHOLE = LocalizedText.of("het geheel", "the whole");
    private static final LocalizedText AT_MOST =
            LocalizedText.of(", ten hoogste {} per schooljaar", ", at most {} a school year");
    private static final LocalizedText BY_KEY = LocalizedText.of("{} naar {}", "{} by {}");
    private static final LocalizedText EQUALLY = LocalizedText.of("{} in gelijke delen", "{} in equal parts");
    private static final LocalizedText NO_KEY =
            LocalizedText.of("{} naar een onbekende sleutel", "{} by an unknown key");
    private static final LocalizedText BILL = LocalizedText.of("rekening betaald door {}", "bill paid by {}");
    private static final LocalizedText ROUNDED = LocalizedText.of("afgerond op {}, {}", "rounded to {}, {}");

    String text(CostSharing cost) {
        String split = split(cost.split());
        Stream<String> shared = Stream.of(
                cost.subsidies().isEmpty()
                        ? fill(SHARED, split)
                        : fill(
                                FIRST,
                                cost.subsidies().stream()
                                        .map(this::subsidy)
                                        .collect(Collectors.joining(AND.in(language))),
                                split));
        Stream<String> bill = cost.billPaidBy().map(party -> fill(BILL, name(party))).stream();
        Stream<String> rounding = Stream.of(cost.rounding())
                .filter(way -> !way.equals(Rounding.USUAL))
                .map(this::rounded);
        Stream<String> vat = cost.vat().map(known -> known.label().in(language)).stream();
        return Stream.of(shared, bill, rounding, vat)
                .flatMap(Function.identity())
                .collect(Collectors.joining("; "));
    }

    private String subsidy(Subsidy subsidy) {
        String share = subsidy.share().map(known -> part(known, language)).orElse(UNKNOWN_SHARE.in(language));
        return fill(BY, share, name(subsidy.payer()))
                + subsidy.most().map(most -> fill(AT_MOST, most.text(language))).orElse("")
                + subsidy.period()
                        .map(period -> Spans.text(period, language))
                        .filter(when -> !when.isEmpty())
                        .map(when -> ", " + when)
                        .orElse("");
    }

    private String split(Split split) {
        if (split instanceof Split.FixedShares fixed) {
            return fixed.portions().stream()
                    .map(portion -> portion.share() + " " + taker(portion.taker()))
                    .collect(Collectors.joining(" + "));
        }
        if (split instanceof Split.ByKey byKey) {
            String parties = byKey.parties().stream().map(this::name).collect(Collectors.joining(", "));
            return byKey.key().map(key -> byKey(parties, key)).orElseGet(() -> fill(NO_KEY, parties));
        }
        throw new IllegalStateException("Impossible state: no words for " + split.getClass());
    }

    private String byKey(String parties, Term<SplitKey> key) {
        return key.is(SplitKey.EQUAL)
                ? fill(EQUALLY, parties)
                : fill(BY_KEY, parties, key.label().in(language));
    }

    private String taker(Split.Taker taker) {
        return taker.party()
                .map(this::name)
                .orElseGet(() -> "(" + split(taker.among().orElseThrow()) + ")");
    }

    private String rounded(Rounding rounding) {
        return fill(
                ROUNDED,
                rounding.unit().text(language),
                rounding.method().label().in(language));
    }

    /** A share before what it is a part of, such as '1/5', or 'the whole'. */
    static String part(Share share, Language language) {
        return share.equals(Share.ONE) ? WHOLE.in(language) : share.toString();
    }

    private String name(PartnerId party) {
        return names.apply(party).in(language);
    }

    private String fill(LocalizedText text, String... values) {
        return Phrases.fill(text, language, values);
    }
}
