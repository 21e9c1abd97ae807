package consumer

import nl.schakel.assessment.engine.Assessor
import nl.schakel.assessment.framework.Frameworks
import nl.schakel.assessment.report.Assessment
import nl.schakel.core.id.PartnerId
import nl.schakel.core.quantity.Euro.euro
import nl.schakel.core.time.LearningYear
import nl.schakel.core.time.SchoolYear
import nl.schakel.io.document.DossierReader
import nl.schakel.io.text.TextFormat
import nl.schakel.model.evidence.Dossier
import nl.schakel.model.funding.statement.FundingBasis

private val TOT = """
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
""".trimIndent()

fun main() {
    val read = DossierReader.standard().readText(TOT, TextFormat.YAML, "tot.yaml")
    read.issues().forEach { println(it) }
    val tot: Dossier = read.orElseThrow()

    val uilenhof = PartnerId.of("uilenhof")
    val statement = tot.partnership().funding().settle(
        FundingBasis.of(SchoolYear.parse("2017-2018"))
            .pupils(uilenhof, LearningYear.vo(3), 22)
            .pupils(uilenhof, LearningYear.vo(4), 20)
            .amountPerPupil(uilenhof, euro("7450.00"))
            .build(),
    )
    println(statement.payable(uilenhof, PartnerId.of("da-vinci")))

    val assessment: Assessment = Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018).assess(tot, tot.asOf())
    println(assessment.overall())

    // never null, so that Kotlin asks for no question mark and would warn of a needless one
    val names: List<String> = tot.partnership().partners().map { it.id().toString() }
    check(names == listOf("uilenhof", "da-vinci"))
}
