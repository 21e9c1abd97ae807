package nl.schakel.io.bind;

import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;

/** A check of the parts of one document as they are bound, so that it finds what is wrong in one part whatever is wrong in another. */
public interface PartCheck {

    /** Checks nothing. */
    PartCheck NONE = new PartCheck() {
        @Override
        public void bound(ModelPath path, Optional<Object> value) {}

        @Override
        public Stream<Issue> issues(boolean complete) {
            return Stream.empty();
        }
    };

    /**
     * Takes a part; those that it holds came before.
     *
     * @param path what it is in the model
     * @param value the part; nothing if an issue says why
     */
    void bound(ModelPath path, Optional<Object> value);

    /**
     * Tells what is wrong, after the last part; the whole is made only if no error is among it.
     *
     * @param complete whether all of the document was there, so that what no part said is not said
     * @return the issues with their paths, each worded when it is asked for
     */
    Stream<Issue> issues(boolean complete);
}
