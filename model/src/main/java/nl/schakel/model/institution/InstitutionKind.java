package nl.schakel.model.institution;

import java.util.Optional;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Sector;

/** A kind of institution, such as 'roc', with the sector of education to which it belongs, if to any. */
public enum InstitutionKind implements Labelled {
    /** Primary school. */
    PRIMARY_SCHOOL("basisschool", "primary school", Optional.of(Sector.PO)),
    /** A school, or a location of a school, with vmbo. */
    VMBO_SCHOOL("vmbo-school", "vmbo school", Optional.of(Sector.VO)),
    /** A school for praktijkonderwijs. */
    PRACTICAL_SCHOOL("praktijkschool", "school for practical education", Optional.of(Sector.VO)),
    /** A school for voortgezet speciaal onderwijs. */
    SPECIAL_SECONDARY_SCHOOL("vso-school", "special secondary school", Optional.of(Sector.VO)),
    /** Havo/vwo school. */
    HAVO_VWO_SCHOOL("havo/vwo-school", "havo/vwo school", Optional.of(Sector.VO)),
    /** A secondary school of which the kind is mixed or not said. */
    SECONDARY_SCHOOL("school voor voortgezet onderwijs", "secondary school", Optional.of(Sector.VO)),
    /** A regional training centre. */
    ROC("roc", "roc", Optional.of(Sector.MBO)),
    /** An agricultural training centre. */
    AOC("aoc", "aoc", Optional.of(Sector.MBO)),
    /** A vakinstelling for one branch. */
    VOCATIONAL_SCHOOL("vakinstelling", "specialist mbo school", Optional.of(Sector.MBO)),
    /** An mbo institution, or a college of one, of which the kind is not said. */
    MBO_COLLEGE("mbo-college", "mbo college", Optional.of(Sector.MBO)),
    /** University of applied sciences. */
    HBO("hogeschool", "university of applied sciences", Optional.of(Sector.HO)),
    /** University. */
    UNIVERSITY("universiteit", "university", Optional.of(Sector.HO)),
    /** School board. */
    BOARD("bestuur", "school board", Optional.empty()),
    /** Foundation. */
    FOUNDATION("stichting", "foundation", Optional.empty()),
    /** Company. */
    COMPANY("bedrijf", "company", Optional.empty()),
    /** Employers' association. */
    EMPLOYERS_ASSOCIATION("werkgeversvereniging", "employers' association", Optional.empty()),
    /** Care institution. */
    CARE("zorginstelling", "care institution", Optional.empty()),
    /** The state, or a government of another kind than those below. */
    GOVERNMENT("overheid", "government", Optional.empty()),
    /** Parents. */
    PARENTS("ouders", "parents", Optional.empty()),
    /** A programme with money or staff of its own. */
    PROGRAMME("programma", "programme", Optional.empty()),
    /** A municipality. */
    MUNICIPALITY("gemeente", "municipality", Optional.empty()),
    /** A province. */
    PROVINCE("provincie", "province", Optional.empty());

    private final LocalizedText label;
    private final Optional<Sector> sector;

    InstitutionKind(String nl, String en, Optional<Sector> sector) {
        this.label = LocalizedText.of(nl, en);
        this.sector = sector;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** {@return the sector of education, none for what is no institution of education} */
    public Optional<Sector> sector() {
        return sector;
    }
}
