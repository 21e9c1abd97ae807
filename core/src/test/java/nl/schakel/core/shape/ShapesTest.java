package nl.schakel.core.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

    public record Inner(Optional<String> word, List<String> words) {}

    public record Outer(
            PartnerId id,
            @WhenAbsent("in-force") Status firstStatus,
            Optional<Share> share,
            Set<Speaker> speakers,
            Map<PartnerId, Integer> numbers,
            Term<Speaker> who,
            Inner inner,
            LocalDate day,
            boolean open,
            BigDecimal size) {}

    public sealed interface Figure permits Circle, BigSquare {}

    public record Circle(int radius) implements Figure {}

    public record BigSquare(Figure inside) implements Figure {}

    @Test
    void aRecordHasItsComponentsInKebabCaseAsParts() {
        assertThat(parts(Outer.class).parts())
                .extracting(Part::name)
                .containsExactly(
                        "id", "first-status", "share", "speakers", "numbers", "who", "inner", "day", "open", "size");
    }

    @Test
    void whatMayBeLeftOutIsNotRequired() {
        assertThat(parts(Outer.class).parts())
                .filteredOn(Part::required)
                .extracting(Part::name)
                .containsExactly("id", "who", "day", "open", "size");
    }

    @Test
    void absentPartsHaveTheirStatedOrEmptyValue() {
        Shape.Parts outer = parts(Outer.class);
        assertThat(outer.part("first-status").orElseThrow().absentValue()).contains(Status.IN_FORCE);
        assertThat(outer.part("share").orElseThrow().absentValue()).contains(Optional.empty());
        assertThat(outer.part("speakers").orElseThrow().absentValue()).contains(Set.of());
        assertThat(outer.part("numbers").orElseThrow().absentValue()).contains(Map.of());
        assertThat(outer.part("inner").orElseThrow().absentValue()).contains(new Inner(Optional.empty(), List.of()));
        assertThat(outer.part("day").orElseThrow().absentValue()).isEmpty();
    }

    @Test
    void aRecordThatRefusesToBeEmptyIsRequired() {
        record Holder(LocalizedText text) {}
        Part text = new Part(
                "text",
                Shapes.of(LocalizedText.class),
                Optional.empty(),
                Holder.class.getRecordComponents()[0]);
        assertThat(text.required()).isTrue();
        assertThat(text.absentValue()).isEmpty();
    }

    @Test
    void onlyAnIdentifierCalledIdDefinesAName() {
        assertThat(parts(Outer.class).part("id").orElseThrow().definesName()).isTrue();
        assertThat(parts(Outer.class).part("who").orElseThrow().definesName()).isFalse();
    }

    @Test
    void aRecordIsTakenApartAndPutTogether() {
        Inner inner = new Inner(Optional.of("a"), List.of("b"));
        Shape.Parts parts = parts(Inner.class);
        Object[] values = parts.parts().stream().map(part -> part.of(inner)).toArray();
        assertThat(parts.create(values)).isEqualTo(inner);
    }

    @Test
    void theRefusalOfAConstructorComesThroughAsItIs() {
        Shape.Parts parts = parts(LocalizedText.class);
        assertThatThrownBy(() -> parts.create(new Object[] {Optional.empty(), Optional.empty()}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("text [] must be there in Dutch or in English\nGive nl, en or both.");
    }

    @Test
    void variantsOfASealedInterfaceAreNamedInKebabCaseAndMayHoldEachOther() {
        Shape.OneOf figure = (Shape.OneOf) Shapes.of(Figure.class);
        assertThat(figure.variants()).containsOnlyKeys("circle", "big-square");
        assertThat(figure.nameOf(new BigSquare(new Circle(1)))).isEqualTo("big-square");
        assertThat(figure.variants()
                        .get("big-square")
                        .part("inside")
                        .orElseThrow()
                        .shape())
                .isSameAs(figure);
    }

    @ParameterizedTest
    @CsvSource({
        "numbers, Keyed",
        "speakers, Many",
        "share, Maybe",
        "who, OpenChoice",
        "first-status, Choice",
        "day, Text",
        "open, Flag",
        "size, Decimal",
        "inner, Parts"
    })
    void eachKindOfTypeHasItsShape(String part, String shape) {
        assertThat(parts(Outer.class)
                        .part(part)
                        .orElseThrow()
                        .shape()
                        .getClass()
                        .getSimpleName())
                .isEqualTo(shape);
    }

    @Test
    void aConstantWithItsOwnTextIsWrittenAsItReads() {
        assertThat(Shapes.format(Language.DUTCH)).isEqualTo("nl");
        assertThat(Shapes.parse(Shapes.of(Language.class), "nl")).isEqualTo(Language.DUTCH);
        assertThat(Shapes.format(Status.IN_FORCE)).isEqualTo("in-force");
        assertThat(Shapes.format(Term.of(Speaker.MBO_TEACHER))).isEqualTo("mbo-teacher");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-02-30 | date [2018-02-30] must be a day that exists",
                "30-06-2018 | date [30-06-2018] must be a day that exists"
            })
    void aDayThatDoesNotExistIsRefused(String text, String message) {
        assertThatThrownBy(() -> Shapes.parse(Shapes.of(LocalDate.class), text))
                .hasMessage(message + "\nWrite year-month-day, such as 2018-06-30.");
    }

    @Test
    void anElementIsNamedByItsIdElseByItsOwnText() {
        assertThat(Shapes.nameOf(new nl.schakel.core.source.Publication(
                        nl.schakel.core.id.PublicationId.of("report"),
                        "Title",
                        nl.schakel.core.time.PartialDate.of(2018),
                        Optional.empty())))
                .contains("report");
        assertThat(Shapes.nameOf(Status.IN_FORCE)).contains("in-force");
        assertThat(Shapes.nameOf(Term.<Speaker>other(LocalizedText.same("x")))).isEmpty();
        assertThat(Shapes.nameOf(LocalizedText.same("x"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"01", "1.0", "+1", "1000000000000", "een"})
    void aWholeNumberIsDigitsOnly(String text) {
        assertThatThrownBy(() -> Shapes.parse(Shapes.of(int.class), text))
                .hasMessage("value [" + text
                        + "] must be a whole number of at most nine digits\nWrite digits only, such as 12.");
    }

    @ParameterizedTest
    @CsvSource({
        "2.5, 2.5",
        "0, 0",
        "-12, -12",
        "0.000000001, 0.000000001",
        "2.50, 2.50",
        "999999999999999999, 999999999999999999"
    })
    void aNumberIsReadExactlyAndWrittenInPlainDigits(String text, String written) {
        BigDecimal number = (BigDecimal) Shapes.parse(Shapes.of(BigDecimal.class), text);
        assertThat(number).isEqualTo(new BigDecimal(text));
        assertThat(Shapes.format(number)).isEqualTo(written);
    }

    @Test
    void aNumberIsNeverWrittenWithAnExponent() {
        assertThat(Shapes.format(new BigDecimal("1E-9"))).isEqualTo("0.000000001");
        assertThat(Shapes.format(new BigDecimal("1E+3"))).isEqualTo("1000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"01", "1.", ".5", "1,5", "+1", "1e3", "1E999999999", "1000000000000000000", "0.0000000001", "een"})
    void aNumberIsDigitsWithAPointBeforeDecimals(String text) {
        assertThatThrownBy(() -> Shapes.parse(Shapes.of(BigDecimal.class), text))
                .hasMessage("value [" + text + "] must be a number of at most 18 digits and 9 decimals\n"
                        + "Write digits, with a point before decimals, such as 12 or 2.5.");
    }

    @Test
    void aTypeThatNoDocumentCanHoldIsRefused() {
        assertThatThrownBy(() -> Shapes.of(Object.class))
                .hasMessage(
                        "type [java.lang.Object] must be one that a document can hold\n"
                                + "Use a record, an enum, a sealed interface of records, or a type with a static parse(String).");
    }

    private static Shape.Parts parts(Class<? extends Record> type) {
        return (Shape.Parts) Shapes.of(type);
    }
}
