package nl.schakel.assessment.law.agreement;

import static nl.schakel.assessment.law.agreement.Setting.AOC;
import static nl.schakel.assessment.law.agreement.Setting.ONE_BOARD;
import static nl.schakel.assessment.law.agreement.Setting.SCHOOLS_OF_ONE_BOARD;
import static nl.schakel.assessment.law.agreement.Setting.VERTICALE_SCHOLENGEMEENSCHAP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.LegalBasis;

/** Where one board lays things down by itself instead of an agreement between boards, by the article that says so. */
record OneBoard(List<Row> rows) {

    /** An article with the settings that it excepts. */
    record Row(Provision provision, List<Setting> settings) {}

    private static final OneBoard VM2 = rows(Articles.vm2("4a lid 2"), VERTICALE_SCHOLENGEMEENSCHAP, AOC);

    private static final OneBoard EXPERIMENT =
            rows(Articles.experiment("3 lid 5 b"), VERTICALE_SCHOLENGEMEENSCHAP, AOC);

    private static final OneBoard VO_BVE = rows(Articles.VO_BVE.of("25a lid 5", "2.108"), SCHOOLS_OF_ONE_BOARD);

    /** The board lays down items a to e, not the settlement of disputes; what it lays down since August 2022 stands in a decree. */
    private static final OneBoard VO_BVE_ITEMS =
            rows(List.of(Articles.VO_BVE.before("25a lid 5")), SCHOOLS_OF_ONE_BOARD);

    /** Since August 2022 the law does not name the AOC any more, which may by then be a verticale scholengemeenschap. */
    private static final OneBoard DOORLOPENDE_LEERROUTE = new OneBoard(List.of(
            new Row(Articles.DOORLOPEND.before("10b11 lid 3"), List.of(VERTICALE_SCHOLENGEMEENSCHAP, AOC)),
            new Row(Articles.DOORLOPEND.after("2.107b lid 3"), List.of(VERTICALE_SCHOLENGEMEENSCHAP))));

    private static final OneBoard ENTREE =
            rows(Articles.VBO.of("10b9 lid 4", "2.102 lid 7 b"), ONE_BOARD, VERTICALE_SCHOLENGEMEENSCHAP, AOC);

    /** Nowhere: the law of the basis says nothing of one board. */
    private static final OneBoard NOWHERE = new OneBoard(List.of());

    private static OneBoard rows(List<Provision> provisions, Setting... settings) {
        return new OneBoard(provisions.stream()
                .map(each -> new Row(each, List.of(settings)))
                .toList());
    }

    /** Where there is no agreement between boards. */
    static OneBoard of(LegalBasis basis) {
        return switch (basis) {
            case VM2_REGULATION -> VM2;
            case EXPERIMENT_DOORLOPENDE_LEERLIJNEN -> EXPERIMENT;
            case VO_BVE -> VO_BVE;
            case DOORLOPENDE_LEERROUTE -> DOORLOPENDE_LEERROUTE;
            case LEERWERKTRAJECT -> NOWHERE;
            case ENTREE -> ENTREE;
        };
    }

    /** Where one board leaves out the items that only an agreement between boards contains. */
    static OneBoard items(LegalBasis basis) {
        return basis == LegalBasis.VO_BVE ? VO_BVE_ITEMS : of(basis);
    }

    /** The same settings, by the articles that except something else in them. */
    OneBoard by(List<Provision> provisions) {
        return rows(provisions, rows.get(0).settings().toArray(Setting[]::new));
    }

    /** Whether the article of the day excepts the setting of an agreement. */
    Excepted on(AgreementFacts facts, LocalDate day) {
        Optional<Row> row = rows.stream()
                .filter(each -> each.provision().validity().contains(day) != Truth.FALSE)
                .findFirst();
        if (row.isEmpty()) {
            return Excepted.NEVER;
        }
        if (facts.setting().isEmpty()) {
            return open(row.get().settings());
        }
        Setting setting = facts.setting().get();
        if (row.get().settings().contains(setting)) {
            return not(setting, row.get().provision());
        }
        return setting == AOC && rows.stream().anyMatch(each -> each.settings().contains(AOC))
                ? notNamed(row.get().provision())
                : Excepted.NEVER;
    }

    private static Excepted not(Setting setting, Provision by) {
        return Excepted.of(
                Truth.TRUE,
                setting.label().in(Language.DUTCH) + " niet gevraagd (" + by.article() + ")",
                "not asked " + setting.label().in(Language.ENGLISH) + " (" + by.article() + ")");
    }

    /** The text only drops the word AOC; whether it asks more since then, or sees a verticale scholengemeenschap in it, it does not say. */
    private static Excepted notNamed(Provision by) {
        String since = by.validity().start().orElseThrow().toString();
        return Excepted.of(
                Truth.UNKNOWN,
                "sinds " + since + " noemt de tekst (" + by.article() + ") het AOC niet meer; het kan dan een verticale"
                        + " scholengemeenschap zijn, en daar wordt dit niet gevraagd",
                "since " + since + " the text (" + by.article()
                        + ") no longer names the AOC; it may then be a verticale"
                        + " scholengemeenschap, of which this is not asked");
    }

    static Excepted open(List<Setting> settings) {
        return Excepted.of(
                Truth.UNKNOWN,
                "of het " + joined(settings, Language.DUTCH, " of ") + " is, is niet bekend",
                "whether it is " + joined(settings, Language.ENGLISH, " or ") + " is not known");
    }

    private static String joined(List<Setting> settings, Language language, String or) {
        return settings.stream().map(each -> each.label().in(language)).collect(Collectors.joining(or));
    }
}
