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
    public List<LocalizedText> shortfalls(FundingBasis basis) {
        Optional<BigDecimal> least = pupils.lower();
        String sign = pupils.lowerExclusive() ? " <= " : " < ";
        List<LocalizedText> shortfalls = new ArrayList<>();
        basis.pupils().getOrDefault(partner, Map.of()).forEach((year, count) -> {
            int order = least.map(BigDecimal.valueOf(count)::compareTo).orElse(1);
            if (order < 0 || order == 0 && pupils.lowerExclusive()) {
                String figures = partner + ", " + year + ": " + count + sign + least.orElseThrow();
                shortfalls.add(
                        LocalizedText.of("onder de kleinste groep: " + figures, "below the least group: " + figures));
            }
        });
        return shortfalls;
    }
}
