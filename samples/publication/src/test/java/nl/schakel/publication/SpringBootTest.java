package nl.schakel.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A Spring Boot application, packaged, started and called as any other: it takes a partnership and returns an assessment. */
class SpringBootTest {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    private static final String GOOD = """
            {"id": "tot-route", "identity": {"name": "TOT-route", "goals": [{"id": "goal", "text": {"nl": "doel", "en": "goal"}}]},
             "partners": [
               {"id": "uilenhof", "member": {"type": "institution", "name": "De Uilenhof", "kind": "vmbo-school"}},
               {"id": "da-vinci", "member": {"type": "institution", "name": "Da Vinci College", "kind": "roc"}}]}
            """;

    private static Process application;
    private static String port;

    @BeforeAll
    static void start() throws IOException {
        Consumer consumer = Consumer.of("spring-boot");
        consumer.maven("package").succeeded();
        application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/application.jar",
                        "--server.port=0",
                        "--server.address=127.0.0.1")
                .directory(consumer.directory.toFile())
                .redirectErrorStream(true)
                .start();
        BufferedReader log = application.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                port = started.group(1);
                Thread drain = new Thread(() -> drain(log));
                drain.setDaemon(true);
                drain.start();
                return;
            }
        }
        throw new IOException("the application did not start:\n" + said);
    }

    /** Reads on, so that the application can write on; ends with it. */
    private static void drain(BufferedReader log) {
        try {
            log.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // it was stopped
        }
    }

    @AfterAll
    static void stop() {
        if (application != null) {
            application.destroy();
        }
    }

    @Test
    void aPartnershipIsAssessed() throws Exception {
        var answer = post(GOOD);
        assertThat(answer.body())
                .startsWith("{\"partnership\":\"tot-route\",\"overall\":\"6..100 of 100, evidence for 6 %\"");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsSoundButIncompleteIsNamedByTheValidator() throws Exception {
        var answer = post("{\"id\": \"tot-route\", \"identity\": {\"name\": \"TOT-route\"}}");
        assertThat(answer.body())
                .isEqualTo(
                        "[\"identity.goals must name at least one goal\",\"partners must name at least one partner\"]");
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void whatCannotBeIsRefusedWithItsPlace() throws Exception {
        var answer = post(GOOD.replace("\"roc\"", "\"rok\""));
        assertThat(answer.body()).contains("partners/da-vinci/member/kind [rok]");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> post(String json) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/assessments?day=2018-06-30"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
