package nl.schakel.io.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.shape.Shapes;
import nl.schakel.io.bind.Binder;
import nl.schakel.io.bind.Bound;
import nl.schakel.io.bind.Header;
import nl.schakel.io.document.DocumentFormat;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.text.TextFormat;
import nl.schakel.io.tree.Findings;
import nl.schakel.io.tree.Node;
import nl.schakel.io.tree.TreeReader;

/**
 * A JSON document read on the straight way and by way of the tree.
 *
 * @param straight what the straight way gives
 * @param tree what the tree gives
 * @param issues what the tree says
 */
public record BothWays(Optional<Object> straight, Optional<Object> tree, List<Issue> issues) {

    /** Reads a document on both ways, of which the straight one takes nothing of which the other says something. */
    public static BothWays read(DocumentFormat<?> format, String json, ReadLimits limits) {
        Findings findings = new Findings(Optional.of("document"), limits.maxIssues());
        Optional<Node> root = TreeReader.read(json, TextFormat.JSON, limits, findings)
                .flatMap(node -> new Header(format.name(), format.version()).strip(node, findings));
        Binder binder = format.selfContained() ? Binder.closed(findings) : Binder.open(findings);
        Optional<Object> tree =
                root.map(node -> binder.bind(Shapes.of(format.type()), node)).flatMap(Bound::value);
        Optional<Object> straight =
                new SoundJson(Shapes.of(format.type()), format.toString(), format.selfContained()).read(json, limits);
        BothWays both = new BothWays(straight, tree, findings.sorted());
        if (straight.isPresent()) {
            assertThat(both.issues).as(json).isEmpty();
            assertThat(both.tree).as(json).isEqualTo(straight);
            assertThat(both.tree).as("order within %s", json).hasToString(straight.toString());
        }
        return both;
    }
}
