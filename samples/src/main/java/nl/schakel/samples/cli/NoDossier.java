package nl.schakel.samples.cli;

import java.util.Optional;
import nl.schakel.model.route.kind.RouteKinds;

/** What someone may have meant with a word that is no dossier, such as a kind of route or the help. */
final class NoDossier {

    private NoDossier() {}

    /** Advice for a word that names no dossier; nothing if it is a word like any other. */
    static Optional<String> meant(String word) {
        if (word.equals("help")) {
            return Optional.of("For help give --help after the command.");
        }
        return RouteKinds.all().stream().anyMatch(kind -> kind.id().value().equals(word))
                ? Optional.of("It is a kind of route: route --kind " + word + " tells it.")
                : Optional.empty();
    }
}
