package nl.schakel.io.codebook;

import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.evidence.Dossier;

/** How the codebook words dossiers, sources and texts. */
final class CodebookText {

    private CodebookText() {}

    static String name(Dossier dossier) {
        return Markdown.code(dossier.partnership().id().toString()) + " as of " + dossier.asOf();
    }

    /** Words a source, such as '`leerroutes-2018`, 3 Profijt, Financiën'. */
    static String source(SourceReference source) {
        return Markdown.code(source.publication().toString()) + ", " + Markdown.escape(source.place());
    }

    static String both(LocalizedText text) {
        String dutch = Markdown.escape(text.in(Language.DUTCH));
        String english = Markdown.escape(text.in(Language.ENGLISH));
        return dutch.equals(english) ? dutch : english + " / *" + dutch + "*";
    }
}
