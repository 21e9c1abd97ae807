package nl.schakel.samples.question;

import java.util.List;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.funding.LeastGroup;

/** The groups below which something cannot go on. */
final class LeastGroups {

    private static final ModelPath LEAST_GROUPS = ModelPath.of("funding", "least-groups");

    private LeastGroups() {}

    static List<Answer> answers(Asked asked) {
        List<LeastGroup> groups = asked.partnership().funding().leastGroups();
        if (!groups.isEmpty()) {
            return groups.stream().map(group -> answer(asked, group)).toList();
        }
        boolean closed = asked.isClosed(LEAST_GROUPS, groups);
        return List.of(asked.answer(
                closed ? Texts.NO : Texts.UNKNOWN,
                new AnswerValue.YesNo(closed ? Truth.FALSE : Truth.UNKNOWN, List.of()),
                closed ? asked.groundsOfClosed(LEAST_GROUPS) : List.of()));
    }

    private static Answer answer(Asked asked, LeastGroup group) {
        ModelPath path = LEAST_GROUPS.child(group.id().value());
        LocalizedText text = Texts.both(language -> Texts.YES.in(language) + ", "
                + Texts.quantity(group.pupils(), language)
                + group.text().map(words -> ": " + words.in(language)).orElse(""));
        return asked.answer(
                new About(path, Texts.both(language -> asked.name(group.partner(), language))),
                text,
                new AnswerValue.YesNo(Truth.TRUE, List.of(group.pupils())),
                asked.grounds(path.child("pupils")));
    }
}
