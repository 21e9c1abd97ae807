package nl.schakel.io.drawing.picture;

import nl.schakel.io.report.markup.Markup;

/** A part of a drawing across all its years. */
interface Band {

    int height();

    void write(Markup svg, int top);
}
