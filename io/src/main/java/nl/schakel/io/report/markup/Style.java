package nl.schakel.io.report.markup;

/** The style sheet of all pages; without characters that a writer would escape. */
final class Style {

    static final String SHEET = """
            :root { color-scheme: light; }
            * { box-sizing: border-box; }
            body { margin: 0; background: #fff; color: #1c2430; font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto,
              "Helvetica Neue", Arial, sans-serif; }
            main { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
            h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; }
            h2 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 .75rem; }
            h3 { font-size: 1.08rem; margin: 1.5rem 0 .5rem; }
            p { margin: .4rem 0; max-width: 46rem; }
            a { color: #174a7c; }
            .lead { font-size: 1.12rem; }
            .kicker { color: #174a7c; font-weight: 600; margin: 0 0 .25rem; }
            .meta, .source, .hint, .path { color: #4d5968; font-size: .88rem; }
            .path { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .78rem; overflow-wrap: anywhere; }
            nav { margin: 1.25rem 0 0; }
            nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin: 0; padding: 0; }
            section { border-top: 1px solid #cfd6de; margin-top: 2rem; padding-top: 1.5rem; }
            dl.facts { display: grid; grid-template-columns: minmax(10rem, 15rem) 1fr; gap: .3rem 1rem; margin: 0; }
            dl.facts dt { color: #4d5968; }
            dl.facts dd { grid-column: 2; margin: 0; font-weight: 600; }
            .score { background: #f2f6fa; border-left: .4rem solid #174a7c; padding: 1rem 1.25rem; margin: 0 0 1rem; }
            .score .big { font-size: 2.1rem; font-weight: 700; line-height: 1.15; margin: 0; }
            .score .verdict { font-size: 1.12rem; font-weight: 600; }
            svg.definitions { position: absolute; }
            svg.chart { display: block; width: 100%; max-width: 38rem; height: auto; margin: .75rem 0; }
            svg.small { display: block; width: 100px; height: 14px; }
            svg text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; fill: #1c2430; }
            svg .heading { font-size: 14px; font-weight: 700; fill: #174a7c; }
            svg .figure { font-weight: 700; }
            svg .note, svg .tick { font-size: 11px; fill: #4d5968; }
            svg .track { fill: #fff; stroke: #8b97a5; stroke-width: 1; }
            svg .sure, svg .ink { fill: #174a7c; }
            svg .paper { fill: #dbe7f3; }
            svg .open { stroke: #174a7c; stroke-width: 1; stroke-dasharray: 3 2; }
            svg .grid { stroke: #8b97a5; stroke-width: .5; }
            svg.route-drawing { display: block; }
            .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; font-size: .88rem; color: #4d5968; }
            .legend span { display: inline-flex; align-items: center; gap: .5rem; }
            .legend svg.small { width: 40px; }
            details { border: 1px solid #cfd6de; border-radius: .3rem; margin: .5rem 0; }
            summary { cursor: pointer; padding: .55rem .8rem; }
            summary .name { font-weight: 600; }
            summary .sum { color: #4d5968; white-space: nowrap; }
            details .inside { padding: .1rem .9rem .7rem; border-top: 1px solid #e3e8ed; }
            ul, ol { margin: .3rem 0; padding-left: 1.25rem; }
            ul.outcomes { list-style: none; padding: 0; }
            ul.outcomes .rule { margin: .7rem 0 0; font-weight: 600; }
            .mark { display: inline-block; min-width: 1.3em; font-weight: 700; }
            .met { color: #13602f; }
            .unmet { color: #8f1d1d; }
            .open-answer { color: #6b4a00; }
            .none { color: #4d5968; }
            ul.outcomes ul { font-size: .94rem; }
            .note { background: #fdf6e3; border-left: .3rem solid #b58900; padding: .6rem .9rem; margin: .6rem 0; }
            .scroll { overflow-x: auto; margin: .6rem 0 1rem; }
            table { border-collapse: collapse; width: 100%; font-size: .95rem; }
            caption { text-align: left; padding: .4rem 0; font-weight: 600; }
            caption.quiet, h3.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
            th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid #dde3e9; }
            thead th { border-bottom: 2px solid #8b97a5; }
            tbody th { font-weight: 600; }
            tr.total th, tr.total td { border-top: 2px solid #8b97a5; font-weight: 700; }
            tr.group th { background: #f2f6fa; color: #174a7c; }
            td.amount { font-variant-numeric: tabular-nums; white-space: nowrap; font-weight: 600; }
            table.wide { min-width: 56rem; table-layout: fixed; }
            table.wide th, table.wide td { overflow-wrap: break-word; hyphens: auto; }
            table.wide thead td { width: 13rem; border-bottom: 2px solid #8b97a5; }
            table.wide tbody th { position: sticky; left: 0; background: #fff; }
            table.wide tr.group th { background: #f2f6fa; }
            @media (max-width: 40rem) {
              table.wide thead td { width: 8.5rem; }
              main { padding: 1rem .9rem 3rem; }
              h1 { font-size: 1.6rem; }
              dl.facts { grid-template-columns: 1fr; gap: 0; }
              dl.facts dd { grid-column: 1; margin-bottom: .5rem; }
              table { font-size: .88rem; }
              summary .sum { white-space: normal; }
            }
            @media print {
              main { max-width: none; padding: 0; }
              nav { display: none; }
              body { font-size: 10pt; }
              section { break-inside: auto; }
              h2, h3, summary { break-after: avoid; }
              tr, li, .score { break-inside: avoid; }
              .scroll { overflow: visible; }
              table.wide { min-width: 0; }
              svg.route-drawing { max-width: 100%; height: auto; break-inside: avoid; }
              details::details-content { content-visibility: visible; block-size: auto; }
              svg .sure, svg .ink, svg .paper, .score, .note { print-color-adjust: exact; }
            }
            """;

    private Style() {}
}
