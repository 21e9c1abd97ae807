package nl.schakel.io.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;

/** The version of the library, as the build wrote it. */
final class LibraryVersion {

    static final Version CURRENT = read();

    private LibraryVersion() {}

    private static Version read() {
        Properties properties = new Properties();
        try (InputStream in = LibraryVersion.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Impossible state: the library's own resource cannot be read", e);
        }
        return VersionUtil.parseVersion(properties.getProperty("version"), "nl.schakel", "schakel-io");
    }
}
