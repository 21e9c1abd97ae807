package nl.schakel.io.report.section;

import java.util.List;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;

/** The most telling outcomes of each partnership. */
record TellingSection(List<Assessment> assessments, Language language) implements Section {

    private static final int SHOWN = 3;

    @Override
    public String id() {
        return "telling";
    }

    @Override
    public LocalizedText title() {
        return Labels.TELLING;
    }

    @Override
    public boolean isEmpty() {
        return assessments.stream().allMatch(each -> each.mostTelling(SHOWN).isEmpty());
    }

    @Override
    public void write(Markup out) {
        for (Assessment assessment : assessments) {
            if (!assessment.mostTelling(SHOWN).isEmpty()) {
                Outcomes outcomes = new Outcomes(Teller.of(assessment.view(), language));
                out.text("\n")
                        .add("h3", assessment.view().partnership().identity().name());
                out.add(
                        Tag.of("ul", "outcomes"),
                        list -> assessment.mostTelling(SHOWN).forEach(outcome -> outcomes.write(list, outcome)));
            }
        }
    }
}
