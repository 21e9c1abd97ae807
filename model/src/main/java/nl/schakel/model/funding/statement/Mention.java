package nl.schakel.model.funding.statement;

import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;

/** What a notice speaks of, such as the party 'uilenhof'; whoever shows it to people gives it its name. */
public sealed interface Mention {

    /** {@return how it is written where nobody gives it a name} */
    LocalizedText text();

    /**
     * A party.
     *
     * @param id its id
     */
    record Party(PartnerId id) implements Mention {

        /** Refuses null. */
        public Party {
            Check.given(id, "id");
        }

        @Override
        public LocalizedText text() {
            return LocalizedText.same(id.value());
        }
    }

    /**
     * An arrangement.
     *
     * @param id its id
     */
    record Agreed(ElementId id) implements Mention {

        /** Refuses null. */
        public Agreed {
            Check.given(id, "id");
        }

        @Override
        public LocalizedText text() {
            return LocalizedText.same(id.value());
        }
    }

    /**
     * A learning year.
     *
     * @param year the year
     */
    record Year(LearningYear year) implements Mention {

        /** Refuses null. */
        public Year {
            Check.given(year, "year");
        }

        @Override
        public LocalizedText text() {
            return LocalizedText.same(year.toString());
        }
    }

    /**
     * An amount.
     *
     * @param amount the amount
     */
    record Amount(Euro amount) implements Mention {

        /** Refuses null. */
        public Amount {
            Check.given(amount, "amount");
        }

        @Override
        public LocalizedText text() {
            return LocalizedText.same(amount.toString());
        }
    }

    /**
     * Anything else, in words.
     *
     * @param text the words
     */
    record Words(LocalizedText text) implements Mention {

        /** Refuses null. */
        public Words {
            Check.given(text, "text");
        }
    }

    /**
     * Mentions a party.
     *
     * @param party the party
     * @return the mention
     */
    static Mention of(PartnerId party) {
        return new Party(party);
    }

    /**
     * Mentions an arrangement.
     *
     * @param arrangement the arrangement
     * @return the mention
     */
    static Mention of(ElementId arrangement) {
        return new Agreed(arrangement);
    }

    /**
     * Mentions a learning year.
     *
     * @param year the learning year
     * @return the mention
     */
    static Mention of(LearningYear year) {
        return new Year(year);
    }

    /**
     * Mentions an amount.
     *
     * @param amount the amount
     * @return the mention
     */
    static Mention of(Euro amount) {
        return new Amount(amount);
    }

    /**
     * Mentions something in words.
     *
     * @param words the words
     * @return the mention
     */
    static Mention of(LocalizedText words) {
        return new Words(words);
    }

    /**
     * Mentions figures or a date, which are the same in all languages.
     *
     * @param figures the text
     * @return the mention
     */
    static Mention of(String figures) {
        return new Words(LocalizedText.same(figures));
    }
}
