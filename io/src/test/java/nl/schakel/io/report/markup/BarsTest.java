package nl.schakel.io.report.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarsTest {

    private static Bar bar(String label, long lower, long upper) {
        return new Bar(label, lower + ".." + upper, lower, upper, Optional.of("70 %"));
    }

    private static String small(long lower, long upper) {
        Markup out = new Markup();
        Bars.small(out, bar("trust", lower, upper));
        return out.toString();
    }

    private static String chart(Bars.Group... groups) {
        Markup out = new Markup();
        Bars.chart(out, "scores", List.of(groups));
        return out.toString();
    }

    @Test
    void solidEndsAtTheLowerBoundAndHatchedAtTheUpperOne() {
        assertThat(small(712_345, 880_000))
                .contains("<rect class=\"sure\" x=\"0\" y=\"0\" width=\"71.23\" height=\"14\"/>")
                .contains(
                        "<rect class=\"open\" x=\"71.23\" y=\"0\" width=\"16.77\" height=\"14\" fill=\"url(#hatch)\"/>");
    }

    @ParameterizedTest
    @CsvSource({"0,0,false,false", "0,1000000,false,true", "500000,500000,true,false", "1,1000000,true,true"})
    void onlyWhatThereIsIsDrawn(long lower, long upper, boolean solid, boolean hatched) {
        String svg = small(lower, upper);
        assertThat(svg.contains("class=\"sure\"")).isEqualTo(solid);
        assertThat(svg.contains("class=\"open\"")).isEqualTo(hatched);
        assertThat(svg).contains("<rect class=\"track\" x=\"0\" y=\"0\" width=\"100\" height=\"14\"/>");
    }

    @Test
    void smallBarTellsWhatItShows() {
        assertThat(small(0, 0))
                .startsWith("<svg class=\"small\" viewBox=\"0 0 100 14\" role=\"img\"><title>trust: 0..0</title>");
    }

    @Test
    void chartPutsGroupsUnderEachOtherOnAScaleOf400() {
        String svg = chart(
                new Bars.Group("", List.of(bar("overall", 500_000, 750_000))),
                new Bars.Group("Conditions", List.of(bar("trust", 1_000_000, 1_000_000))));
        assertThat(svg)
                .startsWith("<svg class=\"chart\" viewBox=\"0 0 460 134\" role=\"img\"><title>scores</title>")
                .contains("<rect class=\"sure\" x=\"0\" y=\"16\" width=\"200\" height=\"14\"/>")
                .contains("<rect class=\"open\" x=\"200\" y=\"16\" width=\"100\" height=\"14\" fill=\"url(#hatch)\"/>")
                .contains("<text class=\"heading\" x=\"0\" y=\"64\">Conditions</text>")
                .contains("<text class=\"label\" x=\"0\" y=\"88\">trust</text>")
                .contains("<rect class=\"sure\" x=\"0\" y=\"92\" width=\"400\" height=\"14\"/>")
                .contains("<text class=\"tick\" x=\"100\" y=\"128\" text-anchor=\"middle\">25</text>");
    }

    @Test
    void longLabelIsBrokenBetweenWords() {
        String label = "a label with so many words that one line cannot hold them all";
        assertThat(chart(new Bars.Group("", List.of(bar(label, 0, 0)))))
                .contains(">a label with so many words that one line cannot</text>")
                .contains(">hold them all</text>");
    }
}
