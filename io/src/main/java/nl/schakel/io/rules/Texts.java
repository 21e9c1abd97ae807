package nl.schakel.io.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.bind.PartCheck;

/** The check that every text is there in both languages; a warning, since the other one is shown where it is not. */
final class Texts implements PartCheck {

    private final List<Issue> issues = new ArrayList<>();

    @Override
    public void bound(ModelPath path, Optional<Object> value) {
        if (value.isPresent() && value.get() instanceof LocalizedText text) {
            if (text.nl().isEmpty()) {
                issues.add(missing(path, text.in(Language.ENGLISH), "Dutch", "nl", "English"));
            }
            if (text.en().isEmpty()) {
                issues.add(missing(path, text.in(Language.DUTCH), "English", "en", "Dutch"));
            }
        }
    }

    @Override
    public Stream<Issue> issues(boolean complete) {
        return issues.stream();
    }

    private static Issue missing(ModelPath path, String text, String language, String key, String shown) {
        return Issue.of(
                IssueCode.INCOMPLETE,
                Place.at(path),
                text,
                "must be there in " + language + ", too",
                "Add the key '" + key + "'; until then the " + shown + " text is shown.");
    }
}
