package nl.schakel.samples.cli;

import nl.schakel.core.check.InvalidValueException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A reader of option values that refuses in the words of the library, which is wrong use.
 *
 * @param <T> what it reads
 */
abstract class LibraryReader<T> implements ITypeConverter<T> {

    /** Reads a value, or refuses it by a Check. */
    abstract T read(String text);

    @Override
    public final T convert(String text) {
        try {
            return read(text);
        } catch (InvalidValueException refusal) {
            throw new TypeConversionException(refusal.getMessage());
        }
    }
}
