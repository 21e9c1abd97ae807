package nl.schakel.samples.readme;

import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a Markdown text.
 *
 * @param line the line of its fence, from 1
 * @param language what follows the fence
 * @param text what is in it, with a line feed at the end of each line
 * @param before the words between the block before it and this one
 */
record Block(int line, String language, String text, String before) {

    private static final String FENCE = "```";

    /** Finds all blocks; refuses one that is not closed. */
    static List<Block> all(String markdown) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = markdown.lines().toList();
        int start = -1;
        int end = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).strip().startsWith(FENCE)) {
                continue;
            }
            if (start < 0) {
                start = i;
            } else {
                String language = lines.get(start).strip().substring(FENCE.length());
                String text = String.join("\n", lines.subList(start + 1, i));
                String before = String.join(" ", lines.subList(end + 1, start));
                blocks.add(new Block(start + 1, language, text.isEmpty() ? "" : text + "\n", before));
                start = -1;
                end = i;
            }
        }
        if (start >= 0) {
            throw new AssertionError("the block of line " + (start + 1) + " is not closed");
        }
        return blocks;
    }
}
