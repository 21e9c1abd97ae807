package nl.schakel.samples.cli;

import java.time.LocalDate;
import java.util.function.Function;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.duo.DuoKind;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.RouteType;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The readers of option values: they refuse in the words of the library, which is wrong use. */
final class Arguments {

    private Arguments() {}

    static void register(CommandLine line) {
        line.registerConverter(Language.class, reader(Language::parse));
        line.registerConverter(OutputFormat.class, reader(text -> Codes.parse(OutputFormat.class, text)));
        line.registerConverter(StatementFormat.class, reader(text -> Codes.parse(StatementFormat.class, text)));
        line.registerConverter(SchoolYear.class, reader(SchoolYear::parse));
        line.registerConverter(NumberStyle.class, reader(text -> Codes.parse(NumberStyle.class, text)));
        line.registerConverter(FrameworkName.class, reader(FrameworkName::parse));
        line.registerConverter(ElementId.class, reader(ElementId::of));
        line.registerConverter(LegalBasis.class, reader(text -> Codes.parse(LegalBasis.class, text)));
        line.registerConverter(RouteType.class, reader(text -> Codes.parse(RouteType.class, text)));
        line.registerConverter(TextFormat.class, reader(text -> Codes.parse(TextFormat.class, text)));
        line.registerConverter(DuoKind.class, reader(text -> Codes.parse(DuoKind.class, text)));
        line.registerConverter(LocalDate.class, reader(text ->
                (LocalDate) Shapes.parse(Shapes.of(LocalDate.class), text)));
    }

    private static <T> ITypeConverter<T> reader(Function<String, T> parse) {
        return text -> {
            try {
                return parse.apply(text);
            } catch (InvalidValueException refusal) {
                throw new TypeConversionException(refusal.getMessage());
            }
        };
    }
}
