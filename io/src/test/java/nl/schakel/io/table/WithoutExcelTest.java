package nl.schakel.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A program that did not add the libraries of Excel: CSV works, and a workbook is refused in words that say what to add. */
class WithoutExcelTest {

    private static final List<String> HIDDEN = List.of(
            "org.dhatim.",
            "com.github.rzymek.",
            "com.fasterxml.aalto.",
            "org.codehaus.stax2.",
            "org.apache.commons.compress.");

    /** The same classes, without those of Excel. */
    private static final class Hiding extends ClassLoader {

        Hiding() {
            super(WithoutExcelTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (HIDDEN.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("nl.schakel.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? own(name) : known;
            }
        }

        private Class<?> own(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void csvWorksAndAWorkbookIsRefusedWithWhatToAdd() throws ReflectiveOperationException {
        Supplier<?> program = (Supplier<?>) new Hiding()
                .loadClass(WithoutExcel.class.getName())
                .getConstructor()
                .newInstance();
        assertThat(program.get().toString()).isEqualTo("""
                year 2018
                [[Optional[2018]]]
                library [org.dhatim:fastexcel] must be there for a workbook of Excel to be written
                Add the dependency org.dhatim:fastexcel:0.20.2; on the module path also --add-modules org.dhatim.fastexcel. Or write CSV.
                [years.xlsx [org.dhatim:fastexcel-reader] must be there for a workbook of Excel to be read (unreadable)
                    Add the dependency org.dhatim:fastexcel-reader:0.20.2; on the module path also --add-modules org.dhatim.fastexcel.reader. Or save the sheet as CSV.]
                [basis.xlsx [org.dhatim:fastexcel-reader] must be there for a workbook of Excel to be read (unreadable)
                    Add the dependency org.dhatim:fastexcel-reader:0.20.2; on the module path also --add-modules org.dhatim.fastexcel.reader. Or save the sheet as CSV.]""");
    }

    @Test
    void withTheLibrariesTheSameProgramGoesFurther() {
        assertThat(new WithoutExcel().get())
                .contains("written", "must be a sound workbook of Excel")
                .doesNotContain("Add the dependency");
    }

    @Test
    void theVersionThatTheWordsNameIsThatOfTheBuild() throws IOException {
        assertThat(Files.readString(Path.of("../pom.xml"))).contains("<fastexcel.version>0.20.2</fastexcel.version>");
    }
}
