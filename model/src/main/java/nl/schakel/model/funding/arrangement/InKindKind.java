package nl.schakel.model.funding.arrangement;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** How something is borne in kind, such as 'task-hours'. */
public enum InKindKind implements Labelled {
    /** In the hours of the staff that have other tasks too. */
    TASK_HOURS("taakuren", "task hours"),
    /** Each side bears what it does and nobody sends an invoice. */
    CLOSED_PURSE("gesloten beurzen", "closed purses"),
    /** In the free time of somebody. */
    OWN_TIME("eigen tijd", "own time"),
    /** Development time. */
    DEVELOPMENT_TIME("ontwikkeltijd", "development time"),
    /** As part of what somebody is employed for. */
    FUNCTION("binnen de functie", "within the function"),
    /** From a budget of its own. */
    OWN_MEANS("eigen middelen", "own means"),
    /** Use of equipment. */
    EQUIPMENT("gebruik van apparatuur", "use of equipment");

    private final LocalizedText label;

    InKindKind(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
