package nl.schakel.assessment.engine;

import java.util.Random;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.RandomGrading;

/** Where random rules take what they demand from. */
interface Gradings {

    /** How many levels a criterion has at most; deeper ones have laws of their own. */
    int DEEPEST = 2;

    /** Over facts that are supposed. */
    Gradings OWN = new Gradings() {
        @Override
        public Grading grading(Random random) {
            return RandomGrading.of(random.nextInt(DEEPEST + 1), random);
        }

        @Override
        public Criterion criterion(Random random) {
            return RandomGrading.criterion(random.nextInt(DEEPEST + 1), random);
        }
    };

    Grading grading(Random random);

    Criterion criterion(Random random);
}
