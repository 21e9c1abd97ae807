package nl.schakel.assessment.analysis.ranking;

import net.jqwik.api.PropertyDefaults;

/** The laws of places, a million cases each; run by the profile proof. */
@PropertyDefaults(tries = 1_000_000)
class RankingProof extends RankingLaws {}
