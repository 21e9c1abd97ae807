package nl.schakel.io.tree;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.tree.Node.Form;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** YAML as events for the tree: texts without any typing, and nothing that refers, tags or merges. */
final class YamlEvents {

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final String MERGE = "<<";

    private final String text;
    private final TreeBuilder tree;
    private final Findings findings;
    private int documents;

    /** The line where the event before ended, if it was a text: trouble on that line means that the text is not as meant. */
    private int lastTextEnds;

    YamlEvents(String text, TreeBuilder tree, Findings findings) {
        this.text = text;
        this.tree = tree;
        this.findings = findings;
    }

    void read() {
        // with a smaller buffer, the parser would copy all that it looks ahead over again and again
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(text.length() + 1)
                .build();
        try {
            ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
            parser.forEachRemaining(this::take);
        } catch (MarkedYamlEngineException e) {
            ReadingEnded end = YamlTrouble.of(e, text);
            if (lastTextEnds >= end.position().line()) {
                tree.loseLast();
            }
            throw end;
        } catch (YamlEngineException e) {
            throw YamlTrouble.OTHER.at(Lines.START, text);
        }
    }

    private void take(Event event) {
        Position position = position(event.getStartMark());
        lastTextEnds =
                event instanceof ScalarEvent ? position(event.getEndMark()).line() : 0;
        switch (event.getEventId()) {
            case DocumentStart -> countDocument(position);
            case MappingStart -> {
                refuseExtras((CollectionStartEvent) event, position);
                tree.startMapping(position);
            }
            case SequenceStart -> {
                refuseExtras((CollectionStartEvent) event, position);
                tree.startSequence(position);
            }
            case MappingEnd, SequenceEnd -> tree.end();
            case Scalar -> scalar((ScalarEvent) event, position);
            case Alias -> alias((AliasEvent) event, position);
            default -> {
                // the stream's and the documents' ends say nothing
            }
        }
    }

    private void scalar(ScalarEvent event, Position position) {
        refuse(event.getTag(), position);
        refuseAnchor(event, position);
        if (event.isPlain() && event.getValue().equals(MERGE) && tree.expectsKey()) {
            notAllowed(position, MERGE, "must not be a merge key", "Write the keys out.");
            tree.lost(position);
        } else {
            boolean nothing = event.isPlain() && NOTHING.contains(event.getValue());
            Form form = nothing ? Form.NULL : event.isPlain() ? Form.PLAIN : Form.QUOTED;
            tree.scalar(position, event.getValue(), form);
        }
    }

    private void alias(AliasEvent event, Position position) {
        notAllowed(position, "*" + event.getAlias(), "must not be an alias", "Write the value out.");
        tree.lost(position);
    }

    private void countDocument(Position position) {
        documents++;
        if (documents > 1) {
            throw new ReadingEnded(
                    IssueCode.NOT_ALLOWED,
                    position,
                    "",
                    "must be the only document",
                    "Remove the line '---', or put what follows in a file of its own.");
        }
    }

    private void refuseExtras(CollectionStartEvent event, Position position) {
        refuse(event.getTag(), position);
        refuseAnchor(event, position);
    }

    private void refuse(Optional<String> tag, Position position) {
        tag.ifPresent(name -> notAllowed(position, name, "must not have a tag", "Remove the tag; no type is needed."));
    }

    private void refuseAnchor(NodeEvent event, Position position) {
        event.getAnchor()
                .ifPresent(
                        anchor -> notAllowed(position, "&" + anchor, "must not have an anchor", "Remove the anchor."));
    }

    private void notAllowed(Position position, String value, String requirement, String advice) {
        findings.add(IssueCode.NOT_ALLOWED, position, value, requirement, advice);
    }

    static Position position(Optional<Mark> mark) {
        return mark.map(m -> new Position(m.getLine() + 1, m.getColumn() + 1)).orElse(Lines.START);
    }
}
