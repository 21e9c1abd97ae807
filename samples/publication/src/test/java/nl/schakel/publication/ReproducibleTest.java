package nl.schakel.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same sources give the same bytes, in another directory, time zone and language too. */
class ReproducibleTest {

    @Test
    void twoBuildsInTwoDirectoriesAreEqualToTheByte() throws IOException {
        Staged first = Staged.first();
        Staged second = Staged.build(
                "second/a longer way",
                Map.of(
                        "TZ", "Pacific/Kiritimati",
                        "MAVEN_OPTS", "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati"));
        List<String> same = new ArrayList<>();
        List<String> different = new ArrayList<>();
        for (Path file : first.files()) {
            String name = first.repository.relativize(file).toString();
            if (!name.contains(".asc")) {
                (Files.mismatch(file, second.repository.resolve(name)) < 0 ? same : different).add(name);
            }
        }
        assertThat(different).isEmpty();
        System.out.println("equal to the byte: " + same.size() + " files");
        assertThat(same).filteredOn(name -> name.endsWith(".jar")).hasSize(12);
        assertThat(same).filteredOn(name -> name.endsWith(".pom")).hasSize(5);
    }
}
