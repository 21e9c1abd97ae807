package nl.schakel.io.numbers.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.ItemId;
import nl.schakel.assessment.instrument.answer.Answer;
import nl.schakel.assessment.instrument.answer.Respondent;
import nl.schakel.assessment.instrument.answer.Response;
import nl.schakel.assessment.instrument.answer.Responses;
import nl.schakel.io.numbers.EmptyCell;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.io.numbers.ReadTable;
import nl.schakel.io.numbers.Settled;
import nl.schakel.io.numbers.csv.CsvHeader;
import nl.schakel.io.numbers.csv.CsvRow;
import nl.schakel.io.numbers.csv.RowIssues;
import nl.schakel.io.numbers.csv.TableInput;
import nl.schakel.io.numbers.csv.TableSettings;
import nl.schakel.io.tree.Findings;

/** The way from the text of a table to the responses to an instrument, with all that is wrong in one pass. */
public final class AnswerRows {

    private static final Settled<NumberStyle> WHOLE_MARKS =
            new Settled<>(NumberStyle.PLAIN, "marks are whole numbers, alike in every form", List.of());

    private AnswerRows() {}

    /**
     * Refuses an instrument that no table can hold the answers to.
     *
     * @param instrument the instrument
     * @return the instrument
     */
    public static Instrument checked(Instrument instrument) {
        AnswerColumn.checkNames(instrument);
        return instrument;
    }

    /**
     * Reads a table.
     *
     * @param in the table
     * @param instrument the instrument that was answered
     * @param empty what an empty cell says
     * @param stated what the caller states of the table
     * @param findings where issues go
     * @return the responses and how they were read; none when there is an issue
     */
    public static Optional<ReadTable<Responses>> read(
            TableInput in, Instrument instrument, EmptyCell empty, TableSettings stated, Findings findings) {
        Optional<CsvHeader<AnswerColumn>> found = CsvHeader.read(in, AnswerColumn.all(instrument), stated, findings);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CsvHeader<AnswerColumn> header = found.get();
        RowIssues<AnswerColumn> issues = new RowIssues<>(header, in.places(header.layout()), findings);
        List<CsvRow> all = in.all(header.layout(), stated.limits(), findings);
        RespondentCells respondents = new RespondentCells(issues);
        AnswerCells answers = new AnswerCells(instrument, empty);
        List<Response> responses = new ArrayList<>();
        for (CsvRow row : issues.fitting(all.subList(Math.min(1, all.size()), all.size()))) {
            if (findings.full()) {
                break;
            }
            Optional<Respondent> respondent = respondents.read(row);
            Map<ItemId, Answer> own = answers(row, instrument, answers, issues);
            respondent.ifPresent(who -> responses.add(new Response(who, own)));
        }
        return findings.failed()
                ? Optional.empty()
                : Optional.of(new ReadTable<>(
                        new Responses(instrument, responses),
                        header.how(in, stated, WHOLE_MARKS, Optional.empty(), all)));
    }

    private static Map<ItemId, Answer> answers(
            CsvRow row, Instrument instrument, AnswerCells cells, RowIssues<AnswerColumn> issues) {
        Map<ItemId, Answer> answers = new LinkedHashMap<>();
        for (AnswerColumn.Of column : AnswerColumn.items(instrument)) {
            issues.take(row, column, cells::read)
                    .flatMap(answer -> answer)
                    .ifPresent(answer -> answers.put(column.item(), answer));
        }
        return answers;
    }
}
