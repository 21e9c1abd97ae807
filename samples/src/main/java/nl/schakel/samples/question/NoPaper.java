package nl.schakel.samples.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Status;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.agreement.Agreement;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.evidence.StatedAbsence;

/** Agreements on paper: of a kind that is written; a working arrangement, or one of a kind of its own, may be a spoken one. */
final class NoPaper {

    private static final ModelPath AGREEMENTS = ModelPath.of("agreements");

    private static final Set<AgreementKind> WRITTEN = EnumSet.of(
            AgreementKind.LETTER_OF_INTENT,
            AgreementKind.CONVENANT,
            AgreementKind.COOPERATION_AGREEMENT,
            AgreementKind.FRAMEWORK_CONTRACT,
            AgreementKind.ACTIVITIES_SCHEDULE,
            AgreementKind.COURSE_DOCUMENT,
            AgreementKind.STRUCTURE_AGREEMENT,
            AgreementKind.HOUSING_AGREEMENT);

    private static final LocalizedText IS_ABSENT = LocalizedText.of("er staat dat het er niet is: ", "stated absent: ");
    private static final LocalizedText WAS_ABSENT =
            LocalizedText.of("er staat dat het er niet was: ", "stated to have been absent: ");
    private static final LocalizedText NOT_LISTED = LocalizedText.of(
            "er staat dat het er niet is: de lijst is volledig", "stated absent: the list is complete");
    private static final LocalizedText PRESENT = LocalizedText.of("op papier: ", "on paper: ");
    private static final LocalizedText NOT_IN_FORCE = LocalizedText.of("; niet van kracht: ", "; not in force: ");

    private NoPaper() {}

    static List<Answer> answers(Asked asked) {
        List<Agreement> written = asked.partnership().agreements().stream()
                .filter(each -> each.kind().known().filter(WRITTEN::contains).isPresent())
                .toList();
        List<Agreement> present = written.stream().filter(asked::isInForce).toList();
        List<Answer> answers = new ArrayList<>();
        boolean absentNow = false;
        for (StatedAbsence absence : asked.view().absences(AGREEMENTS)) {
            boolean now = present.isEmpty() && holds(absence, asked);
            absentNow |= now;
            String when = absence.period().map(period -> " (" + period + ")").orElse("");
            LocalizedText text = Texts.both(language ->
                    (now ? IS_ABSENT : WAS_ABSENT).in(language) + absence.text().in(language) + when);
            answers.add(answer(asked, text, OnPaper.STATED_ABSENT, List.of(Asked.ground(absence))));
        }
        if (!present.isEmpty()) {
            answers.add(answer(asked, listed(PRESENT, present), OnPaper.PRESENT, grounds(asked, present)));
        } else if (!absentNow) {
            answers.add(isClosedWithout(asked) ? notListed(asked) : nothingSaid(asked, written));
        }
        return answers;
    }

    private static boolean holds(StatedAbsence absence, Asked asked) {
        return absence.period()
                        .map(period -> period.contains(asked.view().day()))
                        .orElse(Truth.TRUE)
                == Truth.TRUE;
    }

    /** Whether all that there is, is tacit; of any other kind it may yet be written. */
    private static boolean isClosedWithout(Asked asked) {
        List<Agreement> current = asked.current(asked.partnership().agreements());
        return asked.view().isComplete(AGREEMENTS)
                && current.stream().allMatch(each -> each.kind().is(AgreementKind.TACIT));
    }

    private static Answer notListed(Asked asked) {
        return answer(asked, NOT_LISTED, OnPaper.STATED_ABSENT, asked.groundsOfClosed(AGREEMENTS));
    }

    private static Answer nothingSaid(Asked asked, List<Agreement> written) {
        LocalizedText text =
                written.isEmpty() ? Texts.UNKNOWN : listed(Texts.joined(Texts.UNKNOWN, "", NOT_IN_FORCE), written);
        return answer(asked, text, OnPaper.NOTHING_SAID, grounds(asked, written));
    }

    private static Answer answer(Asked asked, LocalizedText text, OnPaper paper, List<Ground> grounds) {
        return asked.answer(text, new AnswerValue.Paper(paper), grounds);
    }

    private static List<Ground> grounds(Asked asked, List<Agreement> agreements) {
        return agreements.stream()
                .flatMap(each ->
                        asked.grounds(AGREEMENTS.child(each.id().value()).child("kind")).stream())
                .toList();
    }

    private static LocalizedText listed(LocalizedText before, List<Agreement> agreements) {
        return Texts.both(language -> agreements.stream()
                .map(each -> words(each, language))
                .distinct()
                .collect(Collectors.joining(", ", before.in(language), "")));
    }

    private static String words(Agreement agreement, Language language) {
        Optional<String> status = Optional.of(agreement.status())
                .filter(each -> each != Status.IN_FORCE)
                .map(each -> each.label().in(language));
        return agreement.kind().label().in(language)
                + status.or(() -> agreement.signed().map(date -> date.toString()))
                        .map(each -> " (" + each + ")")
                        .orElse("");
    }
}
