package nl.schakel.io.jackson;

import nl.schakel.core.check.Check;
import nl.schakel.io.text.ReadLimits;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * The module that teaches Jackson the types of the library, such as {@code JsonMapper.builder().addModule(new SchakelModule())}.
 *
 * <p>A value that is a document, such as a dossier, names its format as its file does. A part read alone may refer to elements elsewhere.
 * All that makes a value unsound comes in the message of one exception; warnings come only from a {@code DocumentReader}.
 */
public final class SchakelModule extends JacksonModule {

    private final ReadLimits limits;

    /** Makes a module with the standard limits. */
    public SchakelModule() {
        this(ReadLimits.standard());
    }

    /**
     * Makes a module with other limits.
     *
     * @param limits the limits of what is read as one value of the library
     */
    public SchakelModule(ReadLimits limits) {
        this.limits = Check.given(limits, "limits");
    }

    @Override
    public String getModuleName() {
        return "schakel-io";
    }

    @Override
    public Version version() {
        return LibraryVersion.CURRENT;
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ShapeSerializers(false));
        context.addKeySerializers(new ShapeSerializers(true));
        context.addDeserializers(new ShapeDeserializers(limits));
        context.addKeyDeserializers(new ShapeKeyDeserializers());
    }

    @Override
    public String toString() {
        return getModuleName() + " " + version();
    }
}
