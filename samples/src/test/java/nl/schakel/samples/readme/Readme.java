package nl.schakel.samples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.issue.Checked;
import nl.schakel.io.document.BasisReader;
import nl.schakel.io.document.DossierReader;
import nl.schakel.io.text.TextFormat;

/** The blocks of a README, each done as it says. */
final class Readme {

    private static final Pattern CHANGE = Pattern.compile("`([^`]+)`[^`]* in place of `([^`]+)`");

    private final List<Block> blocks;
    private final Workplace workplace;

    Readme(String markdown, Workplace workplace) {
        this.blocks = Block.all(markdown);
        this.workplace = workplace;
    }

    List<Block> blocks() {
        return blocks;
    }

    void check(Block block) {
        switch (block.language()) {
            case "java" -> java(block);
            case "console" -> new ConsoleBlock(workplace).check(block.text());
            case "text" -> output(block);
            case "xml" -> dependency(block.text());
            case "yaml" -> yaml(block.text());
            default ->
                throw new AssertionError("line " + block.line() + ": language [" + block.language()
                        + "] must be java, console, text, xml or yaml, so that the block can be done");
        }
    }

    /** The first output of a block of Java is what it prints. */
    private void java(Block block) {
        String printed = new JavaBlock(block.text()).run(workplace);
        int next = blocks.indexOf(block) + 1;
        if (next < blocks.size() && blocks.get(next).language().equals("text")) {
            assertThat(printed).isEqualTo(blocks.get(next).text());
        }
    }

    /** A further output is among what the block prints with the change that is told before it. */
    private void output(Block block) {
        int index = blocks.indexOf(block) - 1;
        assertThat(index < 0 ? "" : blocks.get(index).language())
                .as("the block before the output of line " + block.line())
                .isIn("java", "text");
        if (blocks.get(index).language().equals("java")) {
            return;
        }
        Matcher change = CHANGE.matcher(block.before());
        assertThat(change.find())
                .as("line " + block.line() + " must follow words like: With `6/5` in place of `1/5`")
                .isTrue();
        while (!blocks.get(index).language().equals("java")) {
            index--;
        }
        String java = blocks.get(index).text();
        assertThat(java).contains(change.group(2));
        String changed = java.replaceFirst(Pattern.quote(change.group(2)), Matcher.quoteReplacement(change.group(1)));
        assertThat(new JavaBlock(changed).printed(workplace)).contains(block.text());
    }

    private void dependency(String xml) {
        assertThat(value(xml, "groupId")).isEqualTo("nl.schakel");
        String module = value(xml, "artifactId").replace("schakel-", "");
        assertThat(workplace.repository().resolve(module).resolve("pom.xml")).exists();
        assertThat(value(xml, "version")).isEqualTo(value(read("pom.xml"), "version"));
    }

    private static String value(String xml, String element) {
        Matcher matcher =
                Pattern.compile("<" + element + ">([^<]*)</" + element + ">").matcher(xml);
        assertThat(matcher.find()).as(element).isTrue();
        return matcher.group(1);
    }

    private static void yaml(String text) {
        Checked<?> read = text.startsWith("format: schakel-funding-basis")
                ? BasisReader.standard().readText(text, TextFormat.YAML, "README")
                : DossierReader.standard().readText(text, TextFormat.YAML, "README");
        assertThat(read.value()).as(read.issues().toString()).isPresent();
    }

    private String read(String file) {
        try {
            return Files.readString(workplace.repository().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
