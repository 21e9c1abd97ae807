package nl.schakel.io.drawing.picture;

import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;

/** What a drawing brings along, so that it needs no page around it: its style and the patterns of its lanes. */
final class Sheet {

    private static final String STYLE = """
            .route-drawing { background: #fff; }
            .route-drawing text { font: 11px "DejaVu Sans", Verdana, Arial, sans-serif; fill: #1c2430; text-anchor: middle; }
            .route-drawing .title { font-size: 17px; font-weight: 700; text-anchor: start; }
            .route-drawing .about, .route-drawing .start { text-anchor: start; }
            .route-drawing .year { font-weight: 700; }
            .route-drawing .goal { font-weight: 700; text-anchor: start; }
            .route-drawing .lane { font-size: 12px; font-weight: 700; text-anchor: start; }
            .route-drawing .absent { fill: #4d5968; font-style: italic; }
            .route-drawing .question { font-size: 16px; font-weight: 700; }
            .route-drawing .sector { font-size: 12px; font-weight: 700; }
            .route-drawing .question, .route-drawing .sector { stroke: #fff; stroke-width: 6px; stroke-linejoin: round;
              paint-order: stroke; }
            .route-drawing .certain, .route-drawing .known { stroke: #1c2430; stroke-width: 1; }
            .route-drawing .possible, .route-drawing .unknown { fill: none; stroke: #1c2430; stroke-width: 1.5;
              stroke-dasharray: 5 3; }
            .route-drawing .about-right { stroke-dasharray: 5 3; stroke-width: 1.5; }
            .route-drawing .thick { stroke-width: 3; }
            .route-drawing .five { stroke: #8b97a5; stroke-width: 1; }
            .route-drawing .ground { stroke: #1c2430; stroke-width: 1; }
            .route-drawing .cross { fill: none; stroke: #1c2430; stroke-width: 1.5; }
            .route-drawing .divider { stroke: #cfd6de; stroke-width: 1; }
            .route-drawing .solid { fill: #1c2430; stroke: #1c2430; }
            .route-drawing .hollow { fill: #fff; stroke: #1c2430; stroke-width: 1.5; }
            """;

    private Sheet() {}

    static void write(Markup svg, Frame frame) {
        svg.add("style", "\n" + STYLE).text("\n");
        svg.add("defs", defs -> {
            pattern(defs, frame, Lane.VMBO, "M0 0h8v8h-8z", "#7c8ea3");
            pattern(defs, frame, Lane.MBO, "M-1 7l2 2M-1 -1l10 10M7 -1l2 2", "");
            pattern(defs, frame, Lane.ELSEWHERE, "M1 1h2v2h-2zM5 5h2v2h-2z", "#1c2430");
        });
    }

    private static void pattern(Markup defs, Frame frame, Lane lane, String steps, String fill) {
        Tag pattern = Tag.of("pattern")
                .with("id", frame.id(lane.code()))
                .with("width", "8")
                .with("height", "8")
                .with("patternUnits", "userSpaceOnUse");
        Tag path = Tag.of("path").with("d", steps);
        defs.add(
                pattern,
                in -> in.add(Tag.of("path").with("d", "M0 0h8v8h-8z").with("fill", "#fff"))
                        .add(
                                fill.isEmpty()
                                        ? path.with("stroke", "#174a7c").with("stroke-width", "2")
                                        : path.with("fill", fill)));
    }
}
