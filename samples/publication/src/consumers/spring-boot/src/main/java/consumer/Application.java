package consumer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.partnership.Partnership;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A service that takes a partnership and returns an assessment, as a user of the published artifacts writes it. */
@SpringBootApplication
@RestController
public class Application {

    public record Answer(PartnershipId partnership, String overall, List<FactorAnswer> factors) {}

    public record FactorAnswer(FactorId id, String score) {}

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    @PostMapping("/assessments")
    public Answer assess(@Valid @RequestBody Partnership partnership, @RequestParam LocalDate day) {
        var dossier = Dossier.builder().asOf(day).partnership(partnership).build();
        var assessment = Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018).assess(dossier, day);
        return new Answer(
                partnership.id(),
                assessment.overall().toString(),
                assessment.factors().stream()
                        .map(factor -> new FactorAnswer(factor.factor().id(), factor.score().toString()))
                        .toList());
    }

    /** What is sound but not complete: every problem with its place. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    public List<String> incomplete(MethodArgumentNotValidException e) {
        return e.getFieldErrors().stream()
                .map(error -> error.getField() + " " + error.getDefaultMessage())
                .sorted()
                .toList();
    }

    /** What cannot be read as a partnership. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    public List<String> unreadable(org.springframework.http.converter.HttpMessageNotReadableException e) {
        return e.getMostSpecificCause().getMessage().lines().toList();
    }
}
