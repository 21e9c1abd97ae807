package nl.schakel.samples.story;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.text.Language;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.samples.dataset.Portraits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reports praise scores for the praised reason, what they lament hinders, and what they only wish or fear does neither. */
class PlausibleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "profijt | doorlopende-leerroutes-2018 | project-leader | met | two coordinators with hours",
                "profijt | overlegraad-2019 | lack-of-time | hinders | teachers should be given hours",
                "profijt | overlegraad-2019 | urgency | met | a diploma of vmbo is not enough",
                "tot-route | overlegraad-2019 | transport | hinders | no travel card while enrolled at the vmbo",
                "tot-route | overlegraad-2019 | law | not known | no obstacles that really stand in the way",
                "tot-route | overlegraad-2019 | lack-of-time | not known | said of all five cases only",
                "het-element | overlegraad-2019 | law | not known | to abolish the diploma is a wish",
                "het-element | overlegraad-2019 | competition | not known | another small vmbo is called no competitor",
                "wvo-kw1c | overlegraad-2019 | law | hinders | no exemption for electives of the mbo",
                "maerlant | overlegraad-2019 | law | not known | the obstacle of 2003 was overcome",
                "newman | overlegraad-2019 | scale | not known | an argument that mbo colleges use in regions",
            })
    void aReaderOfTheReportsWouldSayTheSame(String dossier, String framework, String rule, String verdict, String why) {
        Dossier read = Portraits.get(dossier);
        RuleSet rules = Frameworks.all().stream()
                .filter(each -> each.id().value().equals(framework))
                .findFirst()
                .orElseThrow();
        RuleOutcome outcome = Assessor.of(rules).assess(read, read.asOf()).outcomes().stream()
                .filter(each -> each.rule().id().value().equals(rule))
                .findFirst()
                .orElseThrow();
        assertThat(outcome.verdict(Language.ENGLISH))
                .as(why + "\n" + outcome.explain(Language.ENGLISH))
                .isEqualTo(verdict);
    }
}
