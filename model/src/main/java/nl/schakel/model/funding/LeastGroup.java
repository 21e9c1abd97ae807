package nl.schakel.model.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.Notice;
import org.immutables.value.Value;

/**
 * The least number of pupils with which something can go on, such as 'not under 20 pupils of one school'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param partner the partner whose pupils count
 * @param pupils the least number, such as 20+ pupils
 * @param years the learning years in which it holds, each by itself; all of which numbers are given if none is named
 * @param text what holds otherwise
 */
@DomainStyle
@Value.Builder
public record LeastGroup(
        ElementId id, PartnerId partner, Quantity pupils, Set<LearningYear> years, Optional<LocalizedText> text) {

    /** Refuses null and blank texts. */
    public LeastGroup {
        Check.given(id, "id");
        Check.given(partner, "partner");
        Check.given(pupils, "pupils");
        years = Check.set(years, "years");
        Check.given(text, "text");
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Finds the learning years in which the group is below its least size.
     *
     * @param basis the numbers of pupils
     * @return what is below, with the figures; nothing for years of which the numbers are unknown
     */
    public List<Notice> shortfalls(FundingBasis basis) {
        Optional<BigDecimal> least = pupils.lower();
        String sign = pupils.lowerExclusive() ? " <= " : " < ";
        List<Notice> shortfalls = new ArrayList<>();
        basis.pupils().getOrDefault(partner, Map.of()).forEach((year, count) -> {
            boolean holds = years.isEmpty() || years.contains(year);
            if (holds && least.isPresent() && isBelow(count.least(), least.get())) {
                boolean sure = isBelow(count.most(), least.get());
                shortfalls.add(Notice.of(
                        (sure ? "onder" : "mogelijk onder") + " de kleinste groep: {}, {}: {}",
                        (sure ? "below" : "maybe below") + " the least group: {}, {}: {}",
                        Mention.of(partner),
                        Mention.of(year),
                        Mention.of(count + sign + least.get().toPlainString())));
            }
        });
        return shortfalls;
    }

    private boolean isBelow(BigDecimal count, BigDecimal least) {
        int order = count.compareTo(least);
        return order < 0 || order == 0 && pupils.lowerExclusive();
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends LeastGroupBuilder {
        Builder() {}
    }
}
