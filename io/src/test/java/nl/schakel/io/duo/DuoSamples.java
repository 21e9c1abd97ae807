package nl.schakel.io.duo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sample files, and rows of which one cell is changed. */
public final class DuoSamples {

    public static final String SITES = "vestigingen-vo.csv";
    public static final String PUPILS = "leerlingen-vo-per-vestiging-2025.csv";
    public static final String EXAMS = "examens-vo-2024-2025.csv";

    private static final Map<DuoKind, List<String>> SOUND = Map.of(
            DuoKind.SITES,
            List.of(
                    "PROVINCIE=Drenthe",
                    "BEVOEGD GEZAG NUMMER=10053",
                    "INSTELLINGSCODE=18BR",
                    "VESTIGINGSCODE=18BR00",
                    "VESTIGINGSNAAM=School voor Praktijkonderwijs Assen",
                    "POSTCODE=9406 NN",
                    "PLAATSNAAM=ASSEN",
                    "GEMEENTENUMMER=0106",
                    "GEMEENTENAAM=ASSEN",
                    "DENOMINATIE=Openbaar",
                    "TELEFOONNUMMER=0592340973",
                    "INTERNETADRES=www.pro-assen.nl"),
            DuoKind.PUPILS,
            List.of(
                    "BEVOEGD GEZAG NUMMER=10053",
                    "INSTELLINGSCODE=18BR",
                    "VESTIGINGSCODE=18BR00",
                    "INSTELLINGSNAAM VESTIGING=Praktijkonderwijs Assen",
                    "GEMEENTENUMMER=0106",
                    "GEMEENTENAAM=Assen",
                    "AANTAL LEERLINGEN=234",
                    "AANTAL VO LEERLINGEN UITBESTEED AAN VAVO=0",
                    "TOTAAL AANTAL LEERLINGEN=234"),
            DuoKind.PUPILS_BY_YEAR,
            List.of(
                    "BRIN NUMMER=00AH",
                    "VESTIGINGSNUMMER=17",
                    "PLAATSNAAM VESTIGING=ENSCHEDE",
                    "ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR=VMBO BL leerjaar 3 - 4",
                    "LWOO INDICATIE=N",
                    "AFDELING=PIE",
                    "ELEMENTCODE=0111",
                    "LEER- OF VERBLIJFSJAAR 1 - MAN=0",
                    "LEER- OF VERBLIJFSJAAR 1 - VROUW=0",
                    "LEER- OF VERBLIJFSJAAR 3 - MAN=12",
                    "LEER- OF VERBLIJFSJAAR 3 - VROUW=<5",
                    "LEER- OF VERBLIJFSJAAR 4 - MAN=9",
                    "LEER- OF VERBLIJFSJAAR 4 - VROUW= "),
            DuoKind.EXAMS,
            List.of(
                    "INSTELLINGSCODE=00AH",
                    "VESTIGINGSCODE=00AH07",
                    "ONDERWIJSTYPE VO=VMBO",
                    "LEERWEG VMBO=TL",
                    "EXAMENKANDIDATEN=35",
                    "GESLAAGDEN=33",
                    "GEZAKTEN=<5",
                    "GEMIDDELD CIJFER SCHOOLEXAMEN=6,3",
                    "GEMIDDELD CIJFER CENTRAAL EXAMEN=6,3",
                    "GEMIDDELD CIJFER CIJFERLIJST=6,4"),
            DuoKind.MBO_INSTITUTIONS,
            List.of(
                    "MBO INSTELLINGSSOORT - CODE=ROC",
                    "MBO INSTELLINGSSOORT - NAAM=Vakinstelling",
                    "INSTELLINGSCODE=25LX",
                    "INSTELLINGSNAAM=Voorbeeldcollege",
                    "POSTCODE=9406 NN",
                    "PLAATSNAAM=ASSEN",
                    "BEVOEGD GEZAG NUMMER=40872",
                    "GEMEENTENUMMER=0106",
                    "GEMEENTENAAM=ASSEN",
                    "INTERNETADRES=www.voorbeeld.nl"),
            DuoKind.STUDENTS,
            List.of(
                    "BRIN NUMMER=25LX",
                    "INSTELLINGSNAAM=Voorbeeldcollege",
                    "PLAATSNAAM=ASSEN",
                    "TYPE MBO=ROC",
                    "KWALIFICATIENIVEAU=4",
                    "KWALIFICATIE CODE=25502",
                    "KWALIFICATIE NAAM=Voorbeeld",
                    "MBO SECTOR=Techniek",
                    "AANTAL=120",
                    "INDICATIEAVG=N"));

    private DuoSamples() {}

    /** Gives the text of a sample. */
    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(String name) {
        try (InputStream in = DuoSamples.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives a file of one sound row in which some columns are changed, added, or with the value '-' left out. */
    static String file(DuoKind kind, String... changes) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> all = new ArrayList<>(SOUND.get(kind));
        all.addAll(List.of(changes));
        for (String each : all) {
            int equals = each.indexOf('=');
            String column = each.substring(0, equals);
            if (each.substring(equals + 1).equals("-")) {
                cells.remove(column);
            } else {
                cells.put(column, each.substring(equals + 1));
            }
        }
        return quoted(cells.keySet().stream().toList()) + "\r\n"
                + quoted(cells.values().stream().toList()) + "\r\n";
    }

    private static String quoted(List<String> cells) {
        return cells.stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(";"));
    }
}
