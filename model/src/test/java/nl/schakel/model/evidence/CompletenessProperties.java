package nl.schakel.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.schakel.core.id.ModelPath;

class CompletenessProperties {

    @Property
    void parseReadsWhatToStringWrites(@ForAll("paths") Set<ModelPath> paths) {
        Completeness complete = new Completeness(paths);

        assertThat(Completeness.parse(complete.toString())).isEqualTo(complete).hasToString(complete.toString());
    }

    @Property
    void everyNamedPartIsComplete(@ForAll("paths") Set<ModelPath> paths) {
        assertThat(paths).allMatch(new Completeness(paths)::covers);
    }

    @Provide
    Arbitrary<Set<ModelPath>> paths() {
        return Arbitraries.of("agreements", "partners", "governance", "bodies", "a.b", "2")
                .list()
                .ofMaxSize(3)
                .map(ModelPath::new)
                .set()
                .ofMaxSize(4);
    }
}
