package nl.schakel.io.report.section;

import java.util.List;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.model.context.Difference;

/** In what the partners differ, and what they do about it. */
record DifferenceSection(Teller teller) implements Section {

    private static final ModelPath DIFFERENCES = ModelPath.of("context", "differences");

    @Override
    public String id() {
        return "differences";
    }

    @Override
    public LocalizedText title() {
        return Labels.DIFFERENCES;
    }

    @Override
    public boolean isEmpty() {
        return differences().isEmpty();
    }

    private List<Difference> differences() {
        return teller.view().current(teller.view().partnership().context().differences());
    }

    @Override
    public void write(Markup out) {
        out.add(
                "ul",
                list -> differences()
                        .forEach(each -> list.text("\n").add("li", item -> {
                            item.add(
                                    "strong",
                                    Phrases.capital(teller.in(each.dimension().label())));
                            item.text(": " + teller.in(each.text()) + " ");
                            teller.source(
                                    item,
                                    teller.view()
                                            .source(DIFFERENCES.child(each.id().value())));
                            each.remedy()
                                    .ifPresent(remedy -> item.add(
                                            Tag.of("div", "hint"), teller.in(Labels.REMEDY) + teller.in(remedy)));
                        })));
    }
}
