package nl.schakel.io.report;

import java.util.List;
import nl.schakel.core.text.Language;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;

/** The body of a report: its contents, then its sections one after the other. */
final class Sections {

    private Sections() {}

    static void write(Markup out, List<Section> sections, Language language) {
        List<Section> shown = sections.stream().filter(each -> !each.isEmpty()).toList();
        Tag nav = Tag.of("nav").with("aria-label", Labels.CONTENTS.in(language));
        out.text("\n")
                .add(
                        nav,
                        inside -> inside.add(
                                "ul",
                                list -> shown.forEach(section -> list.add(
                                        "li",
                                        item -> item.add(
                                                Tag.of("a").with("href", "#" + section.id()),
                                                section.title().in(language))))));
        shown.forEach(section -> out.text("\n").add(Tag.of("section").with("id", section.id()), inside -> {
            inside.add("h2", section.title().in(language)).text("\n");
            section.write(inside);
        }));
    }
}
