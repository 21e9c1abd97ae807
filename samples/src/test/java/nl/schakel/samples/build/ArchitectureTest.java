package nl.schakel.samples.build;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.schakel.core.shape.Identifier;
import org.junit.jupiter.api.Test;

/** The order of modules and packages: lower never knows higher, and nothing goes round in a circle. */
class ArchitectureTest {

    private static final String ROOT = "nl.schakel.";

    /** From the lowest to the highest; what stands in one row may know each other, without circles. */
    private static final Map<String, List<Set<String>>> ORDER = order();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.schakel");

    private static Map<String, List<Set<String>>> order() {
        Map<String, List<Set<String>>> order = new LinkedHashMap<>();
        order.put(
                "core",
                List.of(
                        Set.of("check", "text", "internal"),
                        Set.of("shape"),
                        Set.of("truth", "time", "quantity", "id"),
                        Set.of("source"),
                        Set.of("issue")));
        order.put(
                "model",
                List.of(
                        Set.of("law", "institution"),
                        Set.of("region"),
                        Set.of("route"),
                        Set.of("route.measure", "route.norm"),
                        Set.of("route.kind"),
                        Set.of(
                                "funding.statement",
                                "funding.arrangement",
                                "funding.regime",
                                "funding.projection",
                                "funding",
                                "governance",
                                "agreement",
                                "practice",
                                "context"),
                        Set.of("partnership"),
                        Set.of("evidence"),
                        Set.of("change", "survey")));
        order.put(
                "assessment",
                List.of(
                        Set.of("factor", "score"),
                        Set.of("fact", "instrument"),
                        Set.of("instrument.answer"),
                        Set.of("instrument.result"),
                        Set.of("criterion"),
                        Set.of("rule"),
                        Set.of("report"),
                        Set.of("engine"),
                        Set.of("analysis"),
                        Set.of("analysis.agreement", "analysis.ranking", "analysis.reach"),
                        Set.of("crosswalk"),
                        Set.of("framework"),
                        Set.of("law"),
                        Set.of("law.agreement", "law.route", "law.rpo", "law.cooperation"),
                        Set.of("law.timeline"),
                        Set.of("testing")));
        order.put(
                "io",
                List.of(
                        Set.of("text"),
                        Set.of("tree"),
                        Set.of("excel"),
                        Set.of("numbers"),
                        Set.of("bind", "sound"),
                        Set.of("rules"),
                        Set.of("document"),
                        Set.of("schema", "table"),
                        Set.of("duo.row"),
                        Set.of("duo.column"),
                        Set.of("duo.maker"),
                        Set.of("duo"),
                        Set.of("duo.region"),
                        Set.of("jackson"),
                        Set.of("report.markup"),
                        Set.of("report.words"),
                        Set.of("drawing.picture"),
                        Set.of("drawing"),
                        Set.of("statement.block"),
                        Set.of("statement"),
                        Set.of("report.practice"),
                        Set.of("report.section"),
                        Set.of("report"),
                        Set.of("codebook")));
        order.put(
                "samples",
                List.of(
                        Set.of("dataset"),
                        Set.of("text", "view", "table", "question"),
                        Set.of("story"),
                        Set.of("cli", "shell")));
        return order;
    }

    @Test
    void lowerNeverKnowsHigher() {
        Set<String> upward = new TreeSet<>();
        CLASSES.forEach(type -> type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getPackageName().startsWith(ROOT))
                .filter(target -> level(target.getPackageName()) > level(type.getPackageName()))
                .forEach(target -> upward.add(type.getName() + " knows " + target.getName())));
        assertThat(upward).isEmpty();
    }

    @Test
    void fundingIsInOrderWithinItself() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("nl.schakel.model.funding.statement")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.schakel.model.funding", "nl.schakel.model.funding.arrangement")
                .check(CLASSES);
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("nl.schakel.model.funding.arrangement")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.schakel.model.funding", "nl.schakel.model.funding.regime")
                .check(CLASSES);
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage("nl.schakel.model.funding", "nl.schakel.model.funding.regime")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.schakel.model.funding.projection")
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlace() {
        Set<String> unplaced = new TreeSet<>();
        CLASSES.forEach(type -> {
            if (level(type.getPackageName()) < 0) {
                unplaced.add(type.getPackageName());
            }
        });
        assertThat(unplaced).isEmpty();
        List<String> missing = new ArrayList<>();
        ORDER.forEach((module, rows) -> rows.forEach(row -> row.forEach(name -> {
            if (!CLASSES.containPackage(ROOT + module + "." + name)) {
                missing.add(module + "." + name);
            }
        })));
        assertThat(missing).isEmpty();
    }

    /** The place of a package: its own, or that of the nearest package around it that has one; negative if there is none. */
    private static int level(String packageName) {
        String[] names = packageName.substring(ROOT.length()).split("\\.", 2);
        int module = List.copyOf(ORDER.keySet()).indexOf(names[0]);
        List<Set<String>> rows = ORDER.getOrDefault(names[0], List.of());
        for (String name = names.length == 2 ? names[1] : ""; !name.isEmpty(); name = around(name)) {
            for (int row = 0; row < rows.size(); row++) {
                if (rows.get(row).contains(name)) {
                    return module * 100 + row;
                }
            }
        }
        return -1;
    }

    private static String around(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    @Test
    void noPackagesGoRoundInACircle() {
        slices().matching("nl.schakel.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    /** Only then a hash table of many names stays fast when a hostile document makes their hashes collide. */
    @Test
    void everyIdentifierIsComparableWithItself() {
        ArchRuleDefinition.classes()
                .that()
                .implement(Identifier.class)
                .and()
                .areNotInterfaces()
                .should()
                .beAssignableTo(Comparable.class)
                .check(CLASSES);
    }

    @Test
    void theDomainKnowsNeitherJsonNorFiles() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage("nl.schakel.core..", "nl.schakel.model..", "nl.schakel.assessment..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "tools.jackson..", "com.fasterxml..", "org.snakeyaml..", "org.hibernate..", "java.nio.file..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .check(CLASSES);
    }

    @Test
    void noDomainTypeComputesMoneyOrScoresInFloatingPoint() {
        ArchRuleDefinition.noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("nl.schakel.core..", "nl.schakel.model..", "nl.schakel.assessment..")
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .check(CLASSES);
    }
}
