package nl.schakel.assessment.analysis.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.schakel.assessment.analysis.agreement.CodedPair.Coded;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.Item;
import nl.schakel.assessment.instrument.answer.Answer;
import nl.schakel.assessment.instrument.answer.Response;
import nl.schakel.assessment.instrument.answer.Responses;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;
import org.apache.commons.numbers.fraction.BigFraction;

/** The pairing of what two coders said; {@link CoderAgreement} says what counts as the same, and as unknown. */
final class Pairs {

    private Pairs() {}

    static List<CodedPair> ofFacts(FactCatalogue catalogue, List<AsOf> one, List<AsOf> other) {
        Map<String, AsOf> ofOne = byPartnership(one);
        Map<String, AsOf> ofOther = byPartnership(other);
        same(ofOne.keySet(), ofOther.keySet());
        List<CodedPair> pairs = new ArrayList<>();
        ofOne.forEach((id, view) -> {
            AsOf beside = ofOther.get(id);
            Check.that(
                    view.day().equals(beside.day()),
                    "day of " + id,
                    beside.day(),
                    "must be that of the one coder, " + view.day(),
                    "Look at both dossiers as of one day.");
            for (Fact fact : catalogue.facts()) {
                pairs.addAll(ofFact(
                        view.partnership().id(),
                        fact,
                        fact.see(view).value(),
                        fact.see(beside).value()));
            }
        });
        return pairs;
    }

    private static Map<String, AsOf> byPartnership(List<AsOf> views) {
        Map<String, AsOf> sorted = new TreeMap<>();
        for (AsOf view : views) {
            String id = view.partnership().id().value();
            Check.that(
                    sorted.put(id, view) == null,
                    "partnership",
                    id,
                    "must be coded once by a coder",
                    "Compare its moments one at a time.");
        }
        return sorted;
    }

    private static void same(Set<?> one, Set<?> other) {
        Check.that(
                one.equals(other),
                "partnerships of the other coder",
                other,
                "must be those of the one coder: " + Check.printable(one),
                "Leave out what only one of them coded.");
    }

    private static List<CodedPair> ofFact(PartnershipId partnership, Fact fact, FactValue one, FactValue other) {
        Subject subject = Subject.of(fact);
        if (one instanceof FactValue.Codes codes && other instanceof FactValue.Codes others) {
            Set<String> all = new LinkedHashSet<>(fact.codes().keySet());
            all.addAll(codes.there());
            all.addAll(others.there());
            return all.stream()
                    .map(code -> new CodedPair(
                            partnership, subject, Optional.of(code), coded(codes, code), coded(others, code)))
                    .toList();
        }
        return List.of(new CodedPair(partnership, subject, Optional.empty(), coded(one), coded(other)));
    }

    private static Coded coded(FactValue.Codes codes, String code) {
        boolean there = codes.there().contains(code);
        return coded(there || codes.complete() ? Truth.of(there) : Truth.UNKNOWN);
    }

    private static Coded coded(Truth truth) {
        return new Coded(
                Optional.of(Codes.of(truth)).filter(known -> truth != Truth.UNKNOWN), Optional.empty(), truth.label());
    }

    private static Coded coded(FactValue value) {
        if (value instanceof FactValue.Holds holds) {
            return coded(holds.truth());
        }
        LocalizedText text = LocalizedText.of(value.text(Language.DUTCH), value.text(Language.ENGLISH));
        if (value instanceof FactValue.Amount amount) {
            boolean isKnown = amount.upper().isPresent()
                    || amount.lower().filter(least -> least.signum() > 0).isPresent();
            return new Coded(
                    Optional.of(value.text(Language.ENGLISH)).filter(category -> isKnown),
                    amount.lower()
                            .filter(least -> amount.upper().equals(Optional.of(least)))
                            .map(Fractions::of),
                    text);
        }
        FactValue.Ratings ratings = (FactValue.Ratings) value;
        String category = ratings.marks().stream()
                .map(mark -> mark.rating() + " " + mark.layer().map(Codes::of).orElse("?") + " "
                        + mark.role().orElse("?"))
                .sorted()
                .collect(Collectors.joining("; "));
        return new Coded(
                Optional.of(category).filter(marks -> !marks.isEmpty() || ratings.complete()), Optional.empty(), text);
    }

    static List<CodedPair> ofAnswers(
            Instrument instrument, Map<PartnershipId, Response> one, Map<PartnershipId, Response> other) {
        one.values().forEach(response -> Responses.of(instrument, response));
        other.values().forEach(response -> Responses.of(instrument, response));
        same(names(one), names(other));
        List<CodedPair> pairs = new ArrayList<>();
        one.keySet().stream().sorted(Comparator.comparing(PartnershipId::value)).forEach(partnership -> {
            for (Item item : instrument.items()) {
                pairs.add(new CodedPair(
                        partnership,
                        Subject.of(item),
                        Optional.empty(),
                        coded(one.get(partnership), item),
                        coded(other.get(partnership), item)));
            }
        });
        return pairs;
    }

    private static Set<String> names(Map<PartnershipId, Response> answers) {
        return answers.keySet().stream().map(PartnershipId::value).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Coded coded(Response response, Item item) {
        Answer answer = response.answers().get(item.id());
        if (answer == null) {
            return new Coded(Optional.empty(), Optional.empty(), LocalizedText.of("geen antwoord", "no answer"));
        }
        Optional<BigFraction> number =
                answer instanceof Answer.Mark mark ? Optional.of(BigFraction.of(mark.mark())) : Optional.empty();
        LocalizedText text = number.isPresent()
                ? LocalizedText.same(answer.toString())
                : LocalizedText.of("niet van toepassing", "not applicable");
        return new Coded(Optional.of(answer.toString()), number, text);
    }
}
