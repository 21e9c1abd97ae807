/**
 * The fewest changes after which a partnership surely scores in a band, and from which other partnerships each can be learnt.
 *
 * <pre>{@code
 * ReachPlan plan = Reach.of(assessor, facts).learningFrom(others).keeping(FactId.of("partnership.embedded")::equals).to(band);
 * plan.changes();
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.analysis.reach;

import org.jspecify.annotations.NullMarked;
