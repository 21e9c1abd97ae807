package nl.schakel.io.numbers.answers;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.assessment.instrument.answer.Respondent;
import nl.schakel.assessment.instrument.answer.RespondentId;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.io.numbers.answers.AnswerColumn.Whose;
import nl.schakel.io.numbers.csv.CsvColumn;
import nl.schakel.io.numbers.csv.CsvRow;
import nl.schakel.io.numbers.csv.RowIssues;
import nl.schakel.model.governance.Layer;

/** The cells that say who answered: a code once in the table, and role, layer and organisation where they are filled. */
final class RespondentCells {

    private static final Pattern OTHER = Pattern.compile("(?i:other|anders): (.+)");

    private final RowIssues<AnswerColumn> issues;
    private final Map<RespondentId, Integer> lines = new HashMap<>();

    RespondentCells(RowIssues<AnswerColumn> issues) {
        this.issues = issues;
    }

    Optional<Respondent> read(CsvRow row) {
        Optional<RespondentId> id =
                issues.take(row, Whose.RESPONDENT, RespondentId::parse).filter(code -> once(row, code));
        Optional<Term<Speaker>> role = filled(row, Whose.ROLE, RespondentCells::role);
        Optional<Layer> layer = filled(row, Whose.LAYER, cell -> term(Layer.class, "layer", cell, ""));
        Optional<PartnerId> organisation = filled(row, Whose.ORGANISATION, PartnerId::parse);
        return id.map(code -> new Respondent(code, role, layer, organisation));
    }

    private boolean once(CsvRow row, RespondentId code) {
        Integer before = lines.putIfAbsent(code, row.line());
        if (before != null) {
            issues.add(
                    IssueCode.DUPLICATE_ID,
                    row,
                    Whose.RESPONDENT,
                    "must answer once; line " + before + " has the same respondent",
                    "Keep one of the two rows, or give the other its own code.");
        }
        return before == null;
    }

    private <T> Optional<T> filled(CsvRow row, Whose column, Function<String, T> parse) {
        return issues.header().cell(row, column).isEmpty() ? Optional.empty() : issues.take(row, column, parse);
    }

    private static Term<Speaker> role(String cell) {
        Matcher other = OTHER.matcher(cell);
        return other.matches()
                ? Term.other(LocalizedText.same(other.group(1)))
                : Term.of(term(
                        Speaker.class, "role", cell, " For a role that is not there write 'other: ' and the role."));
    }

    /** Reads a term of a closed list by its code or by its label in either language. */
    private static <E extends Enum<E> & Labelled> E term(Class<E> list, String name, String cell, String otherwise) {
        String word = CsvColumn.word(cell);
        Set<String> words = new LinkedHashSet<>();
        for (E term : list.getEnumConstants()) {
            Set<String> own = new LinkedHashSet<>();
            own.add(Codes.of(term));
            own.add(CsvColumn.word(term.label().in(Language.DUTCH)));
            own.add(CsvColumn.word(term.label().in(Language.ENGLISH)));
            if (own.contains(word)) {
                return term;
            }
            words.addAll(own);
        }
        throw Check.refused(
                name,
                cell,
                "must be a term of the list, as a code or in Dutch or English",
                Codes.didYouMean(word, words, "Possible: " + String.join(", ", words) + ".") + otherwise);
    }
}
