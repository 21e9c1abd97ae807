package nl.schakel.io.tree;

/** A text in double quotes, with escapes that JSON and YAML read alike. */
final class Quoted {

    private Quoted() {}

    static void write(String text, StringBuilder out) {
        out.append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Characters.plain(c)) {
                        out.appendCodePoint(c);
                    } else {
                        String digits = Integer.toHexString(c);
                        out.append("\\u")
                                .append("0".repeat(4 - digits.length()))
                                .append(digits);
                    }
                }
            }
        });
        out.append('"');
    }
}
