package nl.schakel.samples.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.shape.Identifier;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.io.table.Column;
import nl.schakel.io.table.ColumnType;

/**
 * Columns that tell of one kind of element, each with its name, its title as 'Dutch / English', and what it takes of it.
 *
 * @param <E> the kind of element
 */
final class Columns<E> {

    /**
     * A column and what stands in its cells.
     *
     * @param column the column
     * @param cell what an element gives
     */
    record Definition<E>(Column column, Function<? super E, Optional<String>> cell) {}

    /**
     * A column that leads to a row of another table within the same dossier or survey.
     *
     * @param column the column
     * @param table the other table
     * @param key the column there
     */
    record Reference(String column, String table, String key) {}

    private final List<Definition<E>> definitions = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    List<Definition<E>> definitions() {
        return definitions;
    }

    List<Reference> references() {
        return references;
    }

    /** Takes a part that is always there as one that may be. */
    static <E, T> Function<E, Optional<T>> always(Function<? super E, ? extends T> part) {
        return element -> Optional.of(part.apply(element));
    }

    /** Columns that tell of a part of the element. */
    <T> Columns<E> part(Function<? super E, ? extends Optional<? extends T>> part, Columns<T> columns) {
        columns.definitions.forEach(each -> add(
                each.column(),
                element -> part.apply(element).flatMap(there -> each.cell().apply(there))));
        references.addAll(columns.references);
        return this;
    }

    Columns<E> text(String name, String title, Function<? super E, ? extends Optional<?>> value) {
        return add(name, ColumnType.TEXT, title, Words.TEXT, element -> Cells.text(value.apply(element)));
    }

    Columns<E> number(String name, ColumnType type, String title, Function<? super E, ? extends Optional<?>> value) {
        LocalizedText how = type == ColumnType.INTEGER ? Words.WHOLE : Words.DECIMAL;
        return add(name, type, title, how, element -> Cells.text(value.apply(element)));
    }

    Columns<E> flag(String name, String title, Function<? super E, Optional<Boolean>> value) {
        return add(name, ColumnType.BOOLEAN, title, Words.FLAG, element -> Cells.text(value.apply(element)));
    }

    Columns<E> list(String name, String title, Function<? super E, ? extends Collection<?>> values) {
        return add(name, ColumnType.TEXT, title, Words.LIST, element -> Cells.joined(values.apply(element)));
    }

    /** The id of an element that has a row in another table. */
    Columns<E> reference(
            Reference reference, String title, Function<? super E, ? extends Optional<? extends Identifier>> value) {
        references.add(reference);
        return add(
                reference.column(),
                ColumnType.TEXT,
                title,
                Words.REFERENCE,
                element -> Cells.text(value.apply(element)));
    }

    /** A text in each language. */
    Columns<E> localized(String name, String title, Function<? super E, Optional<LocalizedText>> value) {
        return localized(name, title, Words.TEXT, value);
    }

    /** Several texts in each language. */
    Columns<E> localizedList(
            String name, String title, Function<? super E, ? extends Collection<LocalizedText>> values) {
        return inBoth(name, title, Words.LIST, (element, language) -> Cells.joinedIn(language, values.apply(element)));
    }

    /** A constant of a closed list. */
    <K extends Enum<K>> Columns<E> choice(
            String name, String title, Class<K> list, Function<? super E, Optional<K>> value) {
        return code(name, title, Words.oneOf(list), Cells.codes(list), value);
    }

    /** Several constants of a closed list. */
    <K extends Enum<K>> Columns<E> choices(
            String name, String title, Class<K> list, Function<? super E, ? extends Collection<K>> values) {
        LocalizedText how = Words.severalOf(list);
        return add(name, ColumnType.TEXT, title, how, element -> Cells.joined(values.apply(element)));
    }

    /** A term: its code, and its label in each language. */
    <K extends Enum<K> & Labelled> Columns<E> term(
            String name, String title, Class<K> list, Function<? super E, Optional<Term<K>>> value) {
        return code(name, title, Words.CODE, Cells.codesAndOther(list), value)
                .localized(
                        name,
                        title,
                        Words.LABEL,
                        element -> value.apply(element).map(Term::label));
    }

    /** Several terms: their codes, and their labels in each language. */
    <K extends Enum<K> & Labelled> Columns<E> terms(
            String name, String title, Class<K> list, Function<? super E, ? extends Collection<Term<K>>> values) {
        LocalizedText how = Words.severalOf(Cells.codesAndOther(list));
        return add(name, ColumnType.TEXT, title, how, element -> Cells.joined(values.apply(element)))
                .localizedList(
                        name,
                        title,
                        element ->
                                values.apply(element).stream().map(Term::label).toList());
    }

    /** A quantity: as written, how it is given, its bounds as far as they are known, and its unit. */
    Columns<E> quantity(String name, String title, Function<? super E, Optional<Quantity>> value) {
        return bounded(name, title, Words.QUANTITY, value)
                .add(
                        name + "_unit",
                        ColumnType.TEXT,
                        Words.more(title, "eenheid / unit"),
                        Words.UNIT,
                        element -> value.apply(element).flatMap(Quantity::unit));
    }

    /** A cadence: as written, in each language, and how many times a school year that is. */
    Columns<E> cadence(String name, String times, String title, Function<? super E, Optional<Cadence>> value) {
        return add(name, ColumnType.TEXT, title, Words.CADENCE, element -> Cells.text(value.apply(element)))
                .inBoth(
                        name,
                        title,
                        Words.TEXT,
                        (element, language) -> value.apply(element).map(cadence -> cadence.text(language)))
                .bounded(
                        times,
                        Words.more(title, "keren per schooljaar / times a school year"),
                        Words.TIMES,
                        element -> value.apply(element).flatMap(Cadence::timesPerSchoolYear));
    }

    /** A date: as written, and the first and last day that it can be. */
    Columns<E> date(String name, String title, Function<? super E, Optional<PartialDate>> value) {
        return add(name, ColumnType.TEXT, title, Words.DATE, element -> Cells.text(value.apply(element)))
                .earliest(name + "_earliest", Words.more(title, "op zijn vroegst / at the earliest"), value)
                .latest(name + "_latest", Words.more(title, "op zijn laatst / at the latest"), value);
    }

    /** A period: as written, its earliest start and its latest end. */
    Columns<E> period(String title, Function<? super E, Optional<Period>> value) {
        return add("period", ColumnType.TEXT, title, Words.PERIOD, element -> Cells.text(value.apply(element)))
                .earliest(
                        "period_earliest_start",
                        Words.more(title, "vroegste begin / earliest start"),
                        element -> value.apply(element).flatMap(Period::start))
                .latest(
                        "period_latest_end",
                        Words.more(title, "laatste einde / latest end"),
                        element -> value.apply(element).flatMap(Period::end));
    }

    private Columns<E> earliest(String name, String title, Function<? super E, Optional<PartialDate>> value) {
        return day(name, title, Words.EARLIEST, element -> value.apply(element).flatMap(PartialDate::earliest));
    }

    private Columns<E> latest(String name, String title, Function<? super E, Optional<PartialDate>> value) {
        return day(name, title, Words.LATEST, element -> value.apply(element).flatMap(PartialDate::latest));
    }

    private Columns<E> day(
            String name, String title, LocalizedText how, Function<? super E, Optional<LocalDate>> value) {
        return add(name, ColumnType.DATE, title, how, element -> Cells.text(value.apply(element)));
    }

    private Columns<E> bounded(
            String name, String title, LocalizedText how, Function<? super E, Optional<Quantity>> value) {
        return add(name, ColumnType.TEXT, title, how, element -> Cells.text(value.apply(element)))
                .code(
                        name + "_form",
                        Words.more(title, "hoe gegeven / how given"),
                        Words.FORM,
                        Cells.codes(Quantity.Form.class),
                        element -> value.apply(element).map(Quantity::form))
                .add(
                        name + "_least",
                        ColumnType.NUMBER,
                        Words.more(title, "minstens / at least"),
                        Words.LEAST,
                        element -> Cells.text(value.apply(element).flatMap(Quantity::lower)))
                .add(
                        name + "_most",
                        ColumnType.NUMBER,
                        Words.more(title, "hoogstens / at most"),
                        Words.MOST,
                        element -> Cells.text(value.apply(element).flatMap(Quantity::upper)));
    }

    private Columns<E> code(
            String name,
            String title,
            LocalizedText how,
            List<String> codes,
            Function<? super E, ? extends Optional<?>> value) {
        Column column = Column.of(name, ColumnType.TEXT, Words.of(title), how).withAllowed(codes);
        return add(column, element -> Cells.text(value.apply(element)));
    }

    private Columns<E> localized(
            String name, String title, LocalizedText how, Function<? super E, Optional<LocalizedText>> value) {
        return inBoth(
                name,
                title,
                how,
                (element, language) -> value.apply(element)
                        .flatMap(language == Language.DUTCH ? LocalizedText::nl : LocalizedText::en));
    }

    private interface InLanguage<E> {
        Optional<String> of(E element, Language language);
    }

    private Columns<E> inBoth(String name, String title, LocalizedText how, InLanguage<? super E> text) {
        return add(
                        name + "_nl",
                        ColumnType.TEXT,
                        Words.more(title, "Nederlands / Dutch"),
                        how,
                        element -> text.of(element, Language.DUTCH))
                .add(
                        name + "_en",
                        ColumnType.TEXT,
                        Words.more(title, "Engels / English"),
                        how,
                        element -> text.of(element, Language.ENGLISH));
    }

    private Columns<E> add(
            String name, ColumnType type, String title, LocalizedText how, Function<? super E, Optional<String>> cell) {
        return add(Column.of(name, type, Words.of(title), how), cell);
    }

    private Columns<E> add(Column column, Function<? super E, Optional<String>> cell) {
        definitions.add(new Definition<>(column, cell));
        return this;
    }
}
