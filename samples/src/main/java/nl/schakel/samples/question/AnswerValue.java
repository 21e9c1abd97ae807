package nl.schakel.samples.question;

import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.truth.Truth;

/** What an answer comes to: yes or no, numbers, one of a few kinds, words only, or unknown. */
public sealed interface AnswerValue {

    /** {@return whether the dossier does not say it} */
    boolean isUnknown();

    /**
     * Yes or no, with numbers where there are any, such as 'yes, 1 year'.
     *
     * @param truth whether it holds
     * @param amounts the numbers
     */
    record YesNo(Truth truth, List<Quantity> amounts) implements AnswerValue {

        /** Refuses numbers of what does not hold. */
        public YesNo {
            Check.given(truth, "truth");
            amounts = Check.list(amounts, "amounts");
            Check.that(
                    truth == Truth.TRUE || amounts.isEmpty(),
                    "amounts",
                    amounts,
                    "must be of something that holds",
                    "Leave them out, or answer yes.");
        }

        @Override
        public boolean isUnknown() {
            return truth == Truth.UNKNOWN;
        }
    }

    /**
     * Numbers, such as 5 times/school-year.
     *
     * @param amounts the numbers, at least one
     */
    record Counted(List<Quantity> amounts) implements AnswerValue {

        /** Refuses no number at all. */
        public Counted {
            amounts = Check.list(amounts, "amounts");
            Check.that(!amounts.isEmpty(), "amounts", amounts, "must not be empty", "Use InWords or Unknown.");
        }

        @Override
        public boolean isUnknown() {
            return false;
        }
    }

    /** Known, but in words only: see the text of the answer. */
    record InWords() implements AnswerValue {

        @Override
        public boolean isUnknown() {
            return false;
        }
    }

    /** Not known. */
    record Unknown() implements AnswerValue {

        @Override
        public boolean isUnknown() {
            return true;
        }
    }

    /**
     * One of the ways of paying.
     *
     * @param model the way
     */
    record Pays(PaymentModel model) implements AnswerValue {

        /** Refuses null. */
        public Pays {
            Check.given(model, "model");
        }

        @Override
        public boolean isUnknown() {
            return model == PaymentModel.UNKNOWN;
        }
    }

    /**
     * What is said of agreements on paper.
     *
     * @param paper what is said
     */
    record Paper(OnPaper paper) implements AnswerValue {

        /** Refuses null. */
        public Paper {
            Check.given(paper, "paper");
        }

        @Override
        public boolean isUnknown() {
            return paper == OnPaper.NOTHING_SAID;
        }
    }
}
