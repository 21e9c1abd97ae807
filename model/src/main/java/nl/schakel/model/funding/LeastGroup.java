package nl.schakel.model.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.Notice;

/**
 * The least number of pupils with which something can go on, such as 'not under 20 pupils of one school'.
 *
 * @param id the name by which it is meant
 * @param partner the partner whose pupils count
 * @param pupils the least number, such as 20+ pupils
 * @param text what holds otherwise
 */
public record LeastGroup(ElementId id, PartnerId partner, Quantity pupils, Optional<LocalizedText> text) {

    /** Refuses null and blank texts. */
    public LeastGroup {
        Check.given(id, "id");
        Check.given(partner, "partner");
        Check.given(pupils, "pupils");
        Check.given(text, "text");
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
            if (least.isPresent() && isBelow(count.least(), least.get())) {
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

    private boolean isBelow(int count, BigDecimal least) {
        int order = BigDecimal.valueOf(count).compareTo(least);
        return order < 0 || order == 0 && pupils.lowerExclusive();
    }
}
