package nl.schakel.io.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WritingTest {

    private static final Node TREE = Trees.json("""
                    {"name": "De \\"Uilenhof\\"", "open": true, "pupils": 110, "size": "110", "none": {}, "nobody": [],
                     "sites": [{"town": "Gorinchem", "streets": ["a", "b"]}, {}, [["x"], "y"], "line\\nbreak\\u0007\\u2028"],
                     "of: a": {"b": {"c": "d"}}}""").root().orElseThrow();

    @Test
    void yamlIsWrittenInBlocks() {
        assertThat(YamlWriter.write(TREE)).isEqualTo("""
                        name: "De \\"Uilenhof\\""
                        open: true
                        pupils: 110
                        size: "110"
                        none: {}
                        nobody: []
                        sites:
                          - town: Gorinchem
                            streets:
                              - a
                              - b
                          - {}
                          - - - x
                            - "y"
                          - "line\\nbreak\\u0007\\u2028"
                        "of: a":
                          b:
                            c: d
                        """);
    }

    @Test
    void jsonIsWrittenWithALineForEachKeyAndElement() {
        assertThat(JsonWriter.write(TREE)).isEqualTo("""
                        {
                          "name": "De \\"Uilenhof\\"",
                          "open": true,
                          "pupils": 110,
                          "size": "110",
                          "none": {},
                          "nobody": [],
                          "sites": [
                            {
                              "town": "Gorinchem",
                              "streets": [
                                "a",
                                "b"
                              ]
                            },
                            {},
                            [
                              [
                                "x"
                              ],
                              "y"
                            ],
                            "line\\nbreak\\u0007\\u2028"
                          ],
                          "of: a": {
                            "b": {
                              "c": "d"
                            }
                          }
                        }
                        """);
    }

    @Test
    void aSingleTextIsADocumentToo() {
        Node text = Trees.yaml("'no'").root().orElseThrow();
        assertThat(YamlWriter.write(text)).isEqualTo("\"no\"\n");
        assertThat(JsonWriter.write(text)).isEqualTo("\"no\"\n");
    }
}
