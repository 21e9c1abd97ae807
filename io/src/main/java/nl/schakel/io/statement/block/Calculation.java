package nl.schakel.io.statement.block;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Rounding;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.Derivation.Capped;
import nl.schakel.model.funding.statement.Derivation.Given;
import nl.schakel.model.funding.statement.Derivation.Part;
import nl.schakel.model.funding.statement.Derivation.Product;
import nl.schakel.model.funding.statement.Derivation.Rest;
import nl.schakel.model.funding.statement.Derivation.Sum;
import nl.schakel.model.funding.statement.Division;

/**
 * How an amount comes about, for people, such as 'toegedeeld(100,00 × 1/3)' for 'apportioned(100.00 x 1/3)'. Wherever cents are rounded, also
 * within, the formula says so.
 *
 * @param language the language
 */
record Calculation(Language language) {

    private static final LocalizedText ROUNDED = LocalizedText.of("afgerond({})", "rounded({})");
    private static final LocalizedText APPORTIONED = LocalizedText.of("toegedeeld({})", "apportioned({})");
    private static final LocalizedText AT_MOST = LocalizedText.of("ten hoogste {}", "at most {}");
    private static final LocalizedText AT_LEAST = LocalizedText.of("ten minste {}", "at least {}");
    private static final LocalizedText BY = LocalizedText.of(" ({}, per {})", " ({}, by {})");

    /** Writes a derivation, and where it becomes whole cents. */
    String text(Derivation derivation) {
        String bare = bare(derivation);
        return isMarked(derivation) ? Phrases.fill(mark(derivation), language, bare) : bare;
    }

    private static LocalizedText mark(Derivation derivation) {
        return derivation instanceof Part ? APPORTIONED : ROUNDED;
    }

    /** What is capped, and what is left, is in whole cents already: what it is made of is marked. */
    private static boolean isMarked(Derivation derivation) {
        return derivation.isExact()
                && !(derivation instanceof Capped || derivation instanceof Rest)
                && derivation.unrounded().compareTo(derivation.amount().toFraction()) != 0;
    }

    private String bare(Derivation derivation) {
        if (derivation instanceof Given given) {
            return Figures.number(given.text(), language);
        }
        if (derivation instanceof Product product) {
            return product.factors().stream().map(this::bare).collect(Collectors.joining(Figures.TIMES));
        }
        if (derivation instanceof Sum sum) {
            return sum.terms().isEmpty()
                    ? "0"
                    : sum.terms().stream().map(this::term).collect(Collectors.joining(" + "));
        }
        if (derivation instanceof Part part) {
            Division of = part.of();
            return inner(of.whole()) + Figures.TIMES + share(of, part.index()) + method(of.rounding());
        }
        if (derivation instanceof Capped capped) {
            return text(capped.of()) + ", " + limit(capped);
        }
        if (derivation instanceof Rest rest) {
            return Stream.concat(Stream.of(rest.whole()), rest.taken().stream())
                    .map(this::inner)
                    .collect(Collectors.joining(" - "));
        }
        throw new IllegalStateException("Impossible state: no words for " + derivation.getClass());
    }

    /** Products are added as they are; what becomes whole cents by itself is added in whole cents. */
    private String term(Derivation term) {
        return term instanceof Given || term instanceof Product ? bare(term) : inner(term);
    }

    /** A part of a formula that is worked out to whole cents first. */
    private String inner(Derivation inner) {
        return inner instanceof Given || isMarked(inner) ? text(inner) : "(" + text(inner) + ")";
    }

    private String share(Division division, int index) {
        Derivation own = division.weights().get(index);
        String all = division.weights().stream().map(this::weight).collect(Collectors.joining("+"));
        return division.isByShares() ? bare(own) : weight(own) + "/(" + all + ")";
    }

    private String weight(Derivation weight) {
        return weight instanceof Given ? bare(weight) : "(" + bare(weight) + ")";
    }

    private String method(Rounding rounding) {
        return rounding.equals(Rounding.USUAL)
                ? ""
                : Phrases.fill(
                        BY,
                        language,
                        rounding.method().label().in(language),
                        rounding.unit().text(language));
    }

    /** Of a credit note the limit is the mirror, and of what may be one, both count. */
    private String limit(Capped capped) {
        EuroRange amount = capped.of().enclosure();
        String most = bare(capped.most());
        String upper = Phrases.fill(AT_MOST, language, most);
        String lower = Phrases.fill(AT_LEAST, language, "-" + most);
        if (amount.least().signum() >= 0) {
            return upper;
        }
        return amount.most().signum() < 0 ? lower : lower + ", " + upper;
    }
}
