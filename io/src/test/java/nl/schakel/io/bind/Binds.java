package nl.schakel.io.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.shape.Shapes;
import nl.schakel.io.sample.Club;
import nl.schakel.io.sound.SoundJson;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.text.TextFormat;
import nl.schakel.io.tree.Findings;
import nl.schakel.io.tree.Node;
import nl.schakel.io.tree.TreeReader;

/** What binding the text of a club gives. */
record Binds(Optional<Object> value, List<Issue> issues, Optional<Positions> positions) {

    static Binds yaml(String text) {
        return read(text, TextFormat.YAML, true);
    }

    /** Binds the tree of a club in JSON; the straight way takes it for the same, if it takes it. */
    static Binds json(String text) {
        Binds binds = read(text, TextFormat.JSON, true);
        String document = text.replaceFirst("\\{", "{\"format\": \"club/1\", ").replaceFirst(", *\\}$", "}");
        Optional<Object> straight =
                new SoundJson(Shapes.of(Club.class), "club/1", true).read(document, ReadLimits.standard());
        if (straight.isPresent()) {
            assertThat(binds).as(text).isEqualTo(new Binds(straight, List.of(), binds.positions));
        }
        return binds;
    }

    static Binds read(String text, TextFormat format, boolean closed) {
        Findings findings = new Findings(Optional.of("club"), 1_000);
        Optional<Node> tree = TreeReader.read(text, format, ReadLimits.standard(), findings);
        Binder binder = closed ? Binder.closed(findings) : Binder.open(findings);
        Optional<Bound> bound = tree.map(root -> binder.bind(Shapes.of(Club.class), root));
        return new Binds(bound.flatMap(Bound::value), findings.sorted(), bound.map(Bound::positions));
    }

    /** Gives the issues as a user sees them, one after the other. */
    String messages() {
        return String.join("\n", issues.stream().map(Issue::toString).toList());
    }

    Club club() {
        return (Club) value.orElseThrow(() -> new AssertionError(messages()));
    }
}
