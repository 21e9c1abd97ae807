package nl.schakel.io.codebook;

import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.survey.Survey;

/**
 * The codebook of a set of documents, such as that of the shipped dataset.
 *
 * @param dossiers the dossiers
 * @param surveys the surveys
 */
public record Codebook(List<Dossier> dossiers, List<Survey> surveys) {

    /** Refuses null. */
    public Codebook {
        dossiers = Check.list(dossiers, "dossiers");
        surveys = Check.list(surveys, "surveys");
    }

    /**
     * Describes documents.
     *
     * @param dossiers the dossiers
     * @param surveys the surveys
     * @return their codebook
     */
    public static Codebook of(List<Dossier> dossiers, List<Survey> surveys) {
        return new Codebook(dossiers, surveys);
    }

    /**
     * Writes the codebook in Markdown: counts, sources, rules, fields, code lists, contradictions, law, and what is missing.
     *
     * @param title the heading
     * @param rules the rules of coding, in Markdown
     * @return the text, the same for the same documents on every machine
     */
    public String markdown(String title, String rules) {
        Types types = new Types();
        types.add(Dossier.class);
        types.add(Survey.class);
        Usage usage = new Usage();
        dossiers.forEach(usage::count);
        surveys.forEach(usage::count);
        Markdown out = new Markdown();
        out.heading(1, Check.text(title, "title"));
        out.block("Made from the types and the documents; do not edit.");
        EvidenceSection evidence = new EvidenceSection(dossiers, surveys);
        evidence.addCounts(out);
        evidence.addSources(out);
        out.heading(2, "Rules of coding");
        out.block(Check.text(rules, "rules"));
        FieldSection fields = new FieldSection(types, usage);
        fields.addFields(out);
        fields.addLists(out);
        evidence.addContradictions(out);
        evidence.addLaw(out);
        new MissingSection(dossiers).add(out);
        return out.toString();
    }
}
