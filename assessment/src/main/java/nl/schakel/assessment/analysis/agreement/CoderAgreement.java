package nl.schakel.assessment.analysis.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.answer.Response;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.evidence.AsOf;

/**
 * How far two coders agree who coded the same partnerships, fact by fact of a catalogue or item by item of an instrument.
 *
 * <p>What counts as the same: two truths; two numbers with the same bounds, so that 'at least 2' and '3' differ, as one coder saw less; of a set of
 * codes each code by itself, which is there, is not, or is unknown where the list is open; two bundles of marks with the same marks of
 * the same layers and roles. Unknown is a truth that is unknown, a number of which nothing is known, or no more than that it is not below 0,
 * and an open list without marks.
 *
 * @param pairs what both said, by partnership and then in the order of the catalogue or instrument
 * @param unknowns what an unknown counts as
 */
public record CoderAgreement(List<CodedPair> pairs, Unknowns unknowns) {

    /** What it counts as that something is unknown to a coder. What a coder overlooks stays unknown to him, so look at both. */
    public enum Unknowns implements Labelled {
        /** As missing: only pairs that both know are compared. */
        MISSING("ontbrekend", "missing"),
        /** As a value of its own, so that it counts as a difference if the one found what the other did not. */
        AS_VALUE("eigen waarde", "a value of its own");

        private final LocalizedText label;

        Unknowns(String nl, String en) {
            this.label = LocalizedText.of(nl, en);
        }

        @Override
        public LocalizedText label() {
            return label;
        }

        List<Formulas.Two<Optional<String>>> compared(List<CodedPair> pairs) {
            return pairs.stream()
                    .map(pair -> new Formulas.Two<>(
                            pair.one().category(), pair.other().category()))
                    .filter(two -> this == AS_VALUE
                            || two.one().isPresent() && two.other().isPresent())
                    .toList();
        }
    }

    /** Refuses two pairs of one thing. */
    public CoderAgreement {
        pairs = Check.list(pairs, "pairs");
        Check.given(unknowns, "unknowns");
        Set<List<Object>> seen = new HashSet<>();
        for (CodedPair pair : pairs) {
            Subject subject = pair.subject();
            if (!seen.add(List.of(pair.partnership(), subject.kind(), subject.code(), pair.code()))) {
                throw Check.refused(
                        "pair",
                        pair.text(Language.ENGLISH),
                        "must be the only one of its thing",
                        "Leave one of the two out.");
            }
        }
    }

    /**
     * Compares two codings of the same partnerships by all shipped facts.
     *
     * @param one the dossiers of the one coder, each as of a day
     * @param other those of the other coder, as of the same days, in any order
     * @return how far they agree; unknowns are missing
     */
    public static CoderAgreement of(List<AsOf> one, List<AsOf> other) {
        return of(FactCatalogue.standard(), one, other);
    }

    /**
     * Compares two codings of the same partnerships.
     *
     * @param catalogue the facts to compare
     * @param one the dossiers of the one coder, each as of a day
     * @param other those of the other coder, as of the same days, in any order
     * @return how far they agree; unknowns are missing
     */
    public static CoderAgreement of(FactCatalogue catalogue, List<AsOf> one, List<AsOf> other) {
        return new CoderAgreement(
                Pairs.ofFacts(Check.given(catalogue, "catalogue"), Check.list(one, "one"), Check.list(other, "other")),
                Unknowns.MISSING);
    }

    /**
     * Compares two coders who each answered an instrument about the same partnerships.
     *
     * @param instrument the instrument
     * @param one what the one coder answered, by partnership
     * @param other what the other coder answered about the same ones
     * @return how far they agree; items without an answer are missing, 'not applicable' is an answer
     */
    public static CoderAgreement of(
            Instrument instrument, Map<PartnershipId, Response> one, Map<PartnershipId, Response> other) {
        return new CoderAgreement(
                Pairs.ofAnswers(
                        Check.given(instrument, "instrument"), Check.map(one, "one"), Check.map(other, "other")),
                Unknowns.MISSING);
    }

    /**
     * Counts what is unknown in another way.
     *
     * @param other what an unknown counts as
     * @return the same pairs, counted so
     */
    public CoderAgreement with(Unknowns other) {
        return new CoderAgreement(pairs, other);
    }

    /**
     * Takes some pairs only, such as those of one aspect.
     *
     * @param kept says which
     * @return how far the coders agree about those
     */
    public CoderAgreement only(Predicate<CodedPair> kept) {
        return new CoderAgreement(pairs.stream().filter(kept).toList(), unknowns);
    }

    /** {@return the share of all pairs that are the same; kappa and alpha are for one kind, as categories of several do not compare} */
    public Measured share() {
        return Formulas.share(unknowns.compared(pairs));
    }

    /** {@return how many pairs there are, by how they compare} */
    public Agreement.Counts counts() {
        return Agreement.Counts.of(pairs);
    }

    /** {@return the agreement about all subjects of a kind together, such as all truths} */
    public List<Agreement> kinds() {
        return grouped(pair -> Subject.together(pair.subject().kind()));
    }

    /** {@return the agreement about each subject over the partnerships; of one partnership a truth or number is one pair, too few for kappa and alpha} */
    public List<Agreement> subjects() {
        return grouped(CodedPair::subject);
    }

    /**
     * Finds the agreement about one subject.
     *
     * @param code its name, such as 'governance.coordinator' or 'q7'
     * @return the agreement about it
     */
    public Agreement subject(String code) {
        List<CodedPair> found = pairs.stream()
                .filter(pair -> pair.subject().code().equals(code))
                .toList();
        if (found.isEmpty()) {
            List<String> known =
                    pairs.stream().map(pair -> pair.subject().code()).distinct().toList();
            throw Check.refused(
                    "subject",
                    Check.given(code, "subject"),
                    "must be one that was compared",
                    Codes.didYouMean(code, known, "List them with subjects()."));
        }
        return Agreement.of(found.get(0).subject(), found, unknowns);
    }

    private List<Agreement> grouped(Function<CodedPair, Subject> subject) {
        Map<List<Object>, List<CodedPair>> groups = new LinkedHashMap<>();
        for (CodedPair pair : pairs) {
            Subject its = subject.apply(pair);
            groups.computeIfAbsent(List.of(its.kind(), its.code()), first -> new ArrayList<>())
                    .add(pair);
        }
        return groups.values().stream()
                .map(group -> Agreement.of(subject.apply(group.get(0)), group, unknowns))
                .toList();
    }

    /** {@return the pairs that differ: both coders say something, and not the same} */
    public List<CodedPair> differences() {
        return pairs(CodedPair.Verdict.DIFFERENT);
    }

    /**
     * Lists pairs.
     *
     * @param verdict how they compare, such as known to the one only
     * @return those pairs, in their order
     */
    public List<CodedPair> pairs(CodedPair.Verdict verdict) {
        return pairs.stream().filter(pair -> pair.verdict() == verdict).toList();
    }

    /**
     * Words it.
     *
     * @param language the language
     * @return the share and the counts, a line for each kind, then the pairs that differ
     */
    public String text(Language language) {
        return Stream.of(
                        Stream.of(LocalizedText.of("overeenstemming ", "agreement ")
                                        .in(language)
                                + share().text(language) + " (" + counts().text(language)
                                + LocalizedText.of("; onbekend telt als ", "; unknown counts as ")
                                        .in(language)
                                + unknowns.label().in(language) + ")"),
                        kinds().stream().map(kind -> kind.text(language)),
                        differences().stream().map(pair -> "    " + pair.text(language)))
                .flatMap(lines -> lines)
                .reduce((before, line) -> before + "\n" + line)
                .orElseThrow();
    }
}
