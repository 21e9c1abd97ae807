package consumer;

import static nl.schakel.core.quantity.Euro.euro;

import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.document.DossierReader;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.funding.statement.FundingBasis;

public class FirstSteps {
    public static void main(String[] args) {
        var read = DossierReader.standard().readText("""
                format: schakel-dossier/1
                as-of: 2018-06-30
                partnership:
                  id: tot-route
                  identity: {name: TOT-route}
                  partners:
                    - {id: uilenhof, member: {type: institution, name: De Uilenhof, kind: vmbo-school}}
                    - {id: da-vinci, member: {type: institution, name: Da Vinci College, kind: roc}}
                  funding:
                    arrangements:
                      - {type: per-pupil-transfer, id: teaching, subject: {nl: lessen, en: teaching},
                         payers: [uilenhof], payee: da-vinci, shares: {vo-3: 1/5, vo-4: 4/5}}
                """, TextFormat.YAML, "tot.yaml");
        read.issues().forEach(System.out::println); // place, value, what must hold, what to do
        Dossier tot = read.orElseThrow();

        PartnerId uilenhof = PartnerId.of("uilenhof");
        var statement = tot.partnership().funding().settle(FundingBasis.of(SchoolYear.parse("2017-2018"))
                .pupils(uilenhof, LearningYear.vo(3), 22)
                .pupils(uilenhof, LearningYear.vo(4), 20)
                .amountPerPupil(uilenhof, euro("7450.00"))
                .build());
        System.out.println(statement.payable(uilenhof, PartnerId.of("da-vinci")));

        var assessment = Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018).assess(tot, tot.asOf());
        System.out.println(assessment.overall());
    }
}
