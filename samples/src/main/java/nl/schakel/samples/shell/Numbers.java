package nl.schakel.samples.shell;

import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Weight;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.statement.FundingBasis;

/** The numbers of a school year, given in words, such as {@code numbers("2017-2018").pupils("uilenhof", "vo-3", 22)}. */
public final class Numbers {

    private final FundingBasis.Builder builder;

    Numbers(String schoolYear) {
        this.builder = FundingBasis.of(SchoolYear.parse(schoolYear));
    }

    /**
     * Says that the numbers are made up.
     *
     * @param why why, in own words
     * @return this
     */
    public Numbers assuming(String why) {
        builder.assumption(LocalizedText.of(why, why));
        return this;
    }

    /**
     * Gives the pupils of a partner on 1 October.
     *
     * @param partner the partner, such as 'uilenhof'
     * @param year the learning year, such as 'vo-3'
     * @param number how many
     * @return this
     */
    public Numbers pupils(String partner, String year, int number) {
        builder.pupils(PartnerId.of(partner), LearningYear.parse(year), number);
        return this;
    }

    /**
     * Gives the pupils of a partner on 1 October as a file does.
     *
     * @param partner the partner, such as 'uilenhof'
     * @param year the learning year, such as 'vo-3'
     * @param number how many, such as '22', or '20..25' if it lies between them
     * @return this
     */
    public Numbers pupils(String partner, String year, String number) {
        builder.pupils(PartnerId.of(partner), LearningYear.parse(year), Count.parse(number));
        return this;
    }

    /**
     * Gives the yearly funding of one pupil.
     *
     * @param partner the partner that the state funds
     * @param amount the amount in euros, such as '7450.00', 'EUR 7450.00' or '7000.00..7500.00'
     * @return this
     */
    public Numbers amountPerPupil(String partner, String amount) {
        builder.amountPerPupil(PartnerId.of(partner), euros(amount));
        return this;
    }

    /**
     * Gives the hours worked under an arrangement.
     *
     * @param arrangement the arrangement, such as 'teaching-at-mbo'
     * @param partner the partner that is paid for them
     * @param number how many
     * @return this
     */
    public Numbers hours(String arrangement, String partner, int number) {
        builder.hours(ElementId.of(arrangement), PartnerId.of(partner), number);
        return this;
    }

    /**
     * Gives the hours worked under an arrangement as a file does.
     *
     * @param arrangement the arrangement, such as 'teaching-at-mbo'
     * @param partner the partner that is paid for them
     * @param number how many, such as '37.5', or '30..40' if it lies between them
     * @return this
     */
    public Numbers hours(String arrangement, String partner, String number) {
        builder.hours(ElementId.of(arrangement), PartnerId.of(partner), Count.parse(number));
        return this;
    }

    /**
     * Gives the cost that an arrangement divides.
     *
     * @param arrangement the arrangement, such as 'total-cost'
     * @param amount the cost of the year in euros, such as '100.00', 'EUR 100.00' or 'EUR 100.00..200.00'
     * @return this
     */
    public Numbers cost(String arrangement, String amount) {
        builder.cost(ElementId.of(arrangement), euros(amount));
        return this;
    }

    /**
     * Gives the weight of a partner in a key.
     *
     * @param arrangement the arrangement
     * @param partner the partner
     * @param weight its weight
     * @return this
     */
    public Numbers key(String arrangement, String partner, int weight) {
        builder.key(ElementId.of(arrangement), PartnerId.of(partner), weight);
        return this;
    }

    /**
     * Gives the weight of a partner in a key as a file does.
     *
     * @param arrangement the arrangement
     * @param partner the partner
     * @param weight its weight, such as '4000', '3900..4100' or '4000 x 3/4'
     * @return this
     */
    public Numbers key(String arrangement, String partner, String weight) {
        builder.key(ElementId.of(arrangement), PartnerId.of(partner), Weight.parse(weight));
        return this;
    }

    /** Takes the form of files, and the same without 'EUR '. */
    private static EuroRange euros(String amount) {
        int to = amount.indexOf("..");
        if (amount.startsWith("EUR")) {
            return EuroRange.parse(amount);
        }
        return to < 0
                ? EuroRange.of(Euro.of(amount))
                : new EuroRange(Euro.of(amount.substring(0, to)), Euro.of(amount.substring(to + "..".length())));
    }

    /** {@return the numbers as the library takes them} */
    public FundingBasis basis() {
        return builder.build();
    }

    @Override
    public String toString() {
        return basis().toString();
    }
}
