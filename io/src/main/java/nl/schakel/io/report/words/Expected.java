package nl.schakel.io.report.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.assessment.criterion.All;
import nl.schakel.assessment.criterion.Any;
import nl.schakel.assessment.criterion.AtLeast;
import nl.schakel.assessment.criterion.AtMost;
import nl.schakel.assessment.criterion.Bands;
import nl.schakel.assessment.criterion.Between;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.Has;
import nl.schakel.assessment.criterion.HasAny;
import nl.schakel.assessment.criterion.HasSome;
import nl.schakel.assessment.criterion.Holds;
import nl.schakel.assessment.criterion.Line;
import nl.schakel.assessment.criterion.Named;
import nl.schakel.assessment.criterion.Not;
import nl.schakel.assessment.criterion.Present;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.criterion.Some;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.core.text.Language;

/** What rules expect of facts, in words instead of names and codes. */
public final class Expected {

    private final Language language;
    private final boolean dutch;

    private Expected(Language language) {
        this.language = language;
        this.dutch = language == Language.DUTCH;
    }

    /**
     * Words what a rule expects.
     *
     * @param grading a condition or a grade
     * @param language the language
     * @return such as 'er is een overlegstructuur; of er is een coördinator'
     */
    public static String text(Grading grading, Language language) {
        Expected words = new Expected(language);
        return grading instanceof Criterion criterion ? words.text(criterion) : words.graded(grading);
    }

    private String text(Criterion criterion) {
        if (criterion instanceof Holds holds) {
            return Facts.text(holds.fact(), language);
        }
        if (criterion instanceof All all) {
            return joined(all.criteria(), dutch ? "; en " : "; and ");
        }
        if (criterion instanceof Any any) {
            return codesOfOneFact(any)
                    .map(fact -> fact(fact) + anyOf(any))
                    .orElseGet(() -> joined(any.criteria(), dutch ? "; of " : "; or "));
        }
        if (criterion instanceof Some some) {
            return (dutch ? "ten minste " + some.least() + " van: " : "at least " + some.least() + " of: ")
                    + joined(some.criteria(), "; ");
        }
        if (criterion instanceof Not not) {
            return (dutch ? "niet: " : "not: ") + text(not.criterion());
        }
        return criterion instanceof Named named ? named.name() : ofOneFact(criterion);
    }

    private String ofOneFact(Criterion criterion) {
        if (criterion instanceof Present present) {
            return fact(present.fact()) + (dutch ? "ten minste één" : "one at least");
        }
        if (criterion instanceof AtLeast bound) {
            return fact(bound.fact())
                    + (dutch ? "ten minste " : "at least ")
                    + bound.least().text(language);
        }
        if (criterion instanceof AtMost bound) {
            return fact(bound.fact())
                    + (dutch ? "ten hoogste " : "at most ")
                    + bound.most().text(language);
        }
        if (criterion instanceof Between between) {
            return fact(between.fact()) + between.range().text(language);
        }
        if (criterion instanceof Has has) {
            return fact(has.fact()) + Facts.labels(has.fact(), has.codes(), language);
        }
        if (criterion instanceof HasAny any) {
            return fact(any.fact())
                    + (dutch ? "een van " : "any of ")
                    + Facts.labels(any.fact(), any.codes(), language);
        }
        HasSome some = (HasSome) criterion;
        return fact(some.fact())
                + (dutch ? "ten minste " + some.least() + " van " : "at least " + some.least() + " of ")
                + Facts.labels(some.fact(), some.codes(), language);
    }

    private String graded(Grading grading) {
        if (grading instanceof Bands bands) {
            String at = dutch ? " vanaf " : " from ";
            return fact(bands.fact()) + percent(bands.below()) + ", "
                    + bands.steps().stream()
                            .map(step ->
                                    percent(step.degree()) + at + step.from().toPlainString())
                            .collect(Collectors.joining(", "));
        }
        if (grading instanceof Line line) {
            String at = dutch ? " bij " : " at ";
            return fact(line.fact())
                    + line.points().stream()
                            .map(point ->
                                    percent(point.degree()) + at + point.at().toPlainString())
                            .collect(Collectors.joining(", "));
        }
        Rated rated = (Rated) grading;
        return fact(rated.fact())
                + rated.by().label().in(language)
                + (dutch
                        ? ", ten minste " + rated.leastAnswers() + " antwoorden"
                        : ", at least " + rated.leastAnswers() + " answers")
                + rated.layer().map(layer -> ", " + layer.label().in(language)).orElse("")
                + rated.role().map(role -> ", " + role.label().in(language)).orElse("");
    }

    private String percent(int degree) {
        String percent = BigDecimal.valueOf(degree, 4).stripTrailingZeros().toPlainString();
        return (dutch ? percent.replace('.', ',') : percent) + " %";
    }

    private String fact(FactId id) {
        return Facts.text(id, language) + ": ";
    }

    /** Finds the fact of which one code of several is enough, so that it need not be named again and again. */
    private static Optional<FactId> codesOfOneFact(Any any) {
        return any.asks().size() == 1 && any.criteria().stream().allMatch(Has.class::isInstance)
                ? any.asks().stream().findFirst()
                : Optional.empty();
    }

    private String anyOf(Any any) {
        return any.criteria().stream()
                .map(each -> Facts.labels(((Has) each).fact(), ((Has) each).codes(), language))
                .collect(Collectors.joining(dutch ? " of " : " or "));
    }

    private String joined(List<Criterion> criteria, String word) {
        return criteria.stream().map(this::text).collect(Collectors.joining(word));
    }
}
