package nl.schakel.io.document;

import java.util.List;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Issue;
import nl.schakel.io.sample.Club;

/** The format of clubs and a sound document of it. */
final class Clubs {

    static final DocumentFormat<Club> FORMAT = new DocumentFormat<>("club", 2, Club.class, true);

    static final String YAML = """
            format: club/2
            id: c
            name: Café "Schaak"
            members: 3
            """;

    static final String JSON = """
            {
              "format": "club/2",
              "id": "c",
              "name": "Café \\"Schaak\\"",
              "members": 3
            }
            """;

    private Clubs() {}

    static List<String> messages(Checked<?> read) {
        return read.issues().stream().map(Issue::toString).toList();
    }
}
