package nl.schakel.io.report.section;

import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;

/** What others can learn. */
record LessonSection(Teller teller) implements Section {

    @Override
    public String id() {
        return "lessons";
    }

    @Override
    public LocalizedText title() {
        return Labels.LESSONS;
    }

    @Override
    public boolean isEmpty() {
        return teller.view().dossier().lessons().isEmpty();
    }

    @Override
    public void write(Markup out) {
        out.add(
                "ul",
                list -> teller.view()
                        .dossier()
                        .lessons()
                        .forEach(lesson -> list.text("\n").add("li", item -> {
                            item.text(teller.in(lesson.text()) + " ");
                            teller.source(item, lesson.source());
                        })));
    }
}
