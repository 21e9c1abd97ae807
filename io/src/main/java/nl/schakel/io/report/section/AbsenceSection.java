package nl.schakel.io.report.section;

import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.words.Dates;

/** What a source says was not there. */
record AbsenceSection(Teller teller) implements Section {

    @Override
    public String id() {
        return "absences";
    }

    @Override
    public LocalizedText title() {
        return Labels.ABSENCES;
    }

    @Override
    public boolean isEmpty() {
        return teller.view().dossier().absences().isEmpty();
    }

    @Override
    public void write(Markup out) {
        out.add(
                "ul",
                list -> teller.view()
                        .dossier()
                        .absences()
                        .forEach(absence -> list.text("\n").add("li", item -> {
                            item.add("strong", teller.path(absence.path())).text(": " + teller.in(absence.text()));
                            absence.period()
                                    .map(period -> Dates.text(period, teller.language()))
                                    .filter(period -> !period.isEmpty())
                                    .ifPresent(period -> item.text(" (" + period + ")"));
                            item.text(" ");
                            teller.source(item, absence.source());
                            item.add(Tag.of("div", "path"), absence.path().toString());
                        })));
    }
}
