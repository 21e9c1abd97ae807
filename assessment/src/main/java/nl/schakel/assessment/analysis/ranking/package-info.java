/**
 * Comparing partnerships by one rule set: their places with ties by the exact score, how far a weight may move before a place or a
 * verdict changes, and how often each is first where weights and unknowns are drawn.
 *
 * <pre>{@code
 * Assessor assessor = Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018);
 * List<Assessment> assessments = dossiers.stream().map(each -> assessor.assess(each, day)).toList();
 *
 * Ranking ranking = Ranking.of(assessments);                       // a table with places such as 2..4
 * ranking.byFactor(FactorId.of("professional-structure"));         // the same for one factor
 * WeightSensitivity.of(assessments);                               // within which weights all stays as it is
 * SamplingResult result = Sampling.of(assessments)
 *         .weights(WeightDraw.within(20)).times(10_000).seed(1).run();
 * result.partnerships().get(0).count(1);                           // how often it came first
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.analysis.ranking;

import org.jspecify.annotations.NullMarked;
