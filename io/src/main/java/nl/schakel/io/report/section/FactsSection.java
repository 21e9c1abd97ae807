package nl.schakel.io.report.section;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.practice.PracticeTable;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.Membership;

/** The facts in short: region, members, and the partnership's column of the comparison table. */
record FactsSection(Teller teller) implements Section {

    @Override
    public String id() {
        return "facts";
    }

    @Override
    public LocalizedText title() {
        return Labels.FACTS;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public void write(Markup out) {
        Identity identity = teller.view().partnership().identity();
        out.add(Tag.of("dl", "facts"), list -> {
            identity.region().ifPresent(region -> fact(list, Labels.REGION, region.name()));
            identity.form().ifPresent(form -> fact(list, Labels.FORM, Phrases.capital(teller.in(form.label()))));
            PracticeTable.of(List.of(teller.view()))
                    .rows()
                    .forEach(row ->
                            fact(list, row.heading(), teller.in(row.cells().get(0))));
            members(list);
        });
    }

    private void members(Markup list) {
        Map<String, String> byRole = teller
                .view()
                .current(teller.view().partnership().partners())
                .stream()
                .collect(Collectors.groupingBy(
                        each -> Phrases.capital(teller.in(each.role().label())),
                        LinkedHashMap::new,
                        Collectors.mapping(Membership::name, Collectors.joining(", "))));
        if (!byRole.isEmpty()) {
            list.text("\n").add("dt", teller.in(Labels.MEMBERS));
            byRole.forEach((role, names) -> list.add("dd", role + ": " + names));
        }
    }

    private void fact(Markup list, LocalizedText heading, String text) {
        list.text("\n").add("dt", teller.in(heading)).add("dd", text);
    }
}
