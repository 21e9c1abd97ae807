package nl.schakel.assessment.law.rpo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/** The tests of an application for funding of a facility of the plan. */
final class ApplicationFindings {

    private static final BigDecimal KILOMETRES = BigDecimal.valueOf(3);

    private ApplicationFindings() {}

    static List<Finding> of(RpoPlan plan) {
        RpoApplication application = plan.application();
        ProfileFunding profile = application.profile();
        return List.of(
                applied(application),
                decided(application),
                funded(application),
                move(application),
                loss(plan),
                profile(RpoRules.PROFILE_YEAR_3, plan, profile.year3(), 1),
                profile(RpoRules.PROFILE_YEAR_4, plan, profile.year4(), 2));
    }

    private static Finding finding(LawRule rule, Answer answer, String nl, String en) {
        return new Finding(rule, answer, LocalizedText.of(nl, en));
    }

    /** For which start of the funding a later application counts is not confirmed. */
    private static Finding applied(RpoApplication application) {
        LawRule rule = RpoRules.APPLICATION;
        if (application.applied().isEmpty()) {
            return finding(
                    rule,
                    Answer.UNKNOWN,
                    "de dag van de aanvraag is niet gegeven",
                    "the day of the application is not given");
        }
        LocalDate applied = application.applied().get();
        String nl = "aangevraagd op " + applied;
        String en = "applied for on " + applied;
        if (application.funded().isEmpty()) {
            return finding(
                    rule,
                    Answer.UNKNOWN,
                    nl + "; vanaf wanneer bekostiging is gevraagd, is niet gegeven",
                    en + "; from when funding is asked is not given");
        }
        LocalDate funded = application.funded().get();
        if (!applied.isBefore(funded)) {
            return finding(
                    rule,
                    Answer.NOT_MET,
                    nl + ", niet voor het begin van de bekostiging op " + funded,
                    en + ", not before the start of the funding on " + funded);
        }
        return applied.isBefore(LocalDate.of(funded.getYear() - 1, Month.NOVEMBER, 1))
                ? finding(
                        rule, Answer.MET, nl + " voor bekostiging vanaf " + funded, en + " for funding from " + funded)
                : finding(
                        rule,
                        Answer.UNKNOWN,
                        nl + " voor bekostiging vanaf " + funded
                                + "; voor welk begin een aanvraag na 31 oktober telt, is niet bevestigd",
                        en + " for funding from " + funded
                                + "; for which start an application after 31 October counts is not confirmed");
    }

    /** An application after 31 October may be one of the next round, so that the decision may come a year later. */
    private static Finding decided(RpoApplication application) {
        LawRule rule = RpoRules.DECISION;
        if (application.applied().isEmpty() || application.decided().isEmpty()) {
            boolean noDecision = application.decided().isEmpty();
            return finding(
                    rule,
                    Answer.UNKNOWN,
                    noDecision ? "de dag van het besluit is niet gegeven" : "de dag van de aanvraag is niet gegeven",
                    noDecision ? "the day of the decision is not given" : "the day of the application is not given");
        }
        LocalDate applied = application.applied().get();
        LocalDate decided = application.decided().get();
        LocalDate may = LocalDate.of(applied.getYear(), Month.MAY, 1);
        LocalDate first = applied.isBefore(may) ? may : may.plusYears(1);
        boolean late = applied.isBefore(may) || applied.getMonthValue() >= Month.NOVEMBER.getValue();
        LocalDate last = late ? first.plusYears(1) : first;
        String nl = "aangevraagd op " + applied + ", besloten op " + decided;
        String en = "applied for on " + applied + ", decided on " + decided;
        if (decided.isBefore(first)) {
            return finding(rule, Answer.MET, nl, en);
        }
        return decided.isBefore(last)
                ? finding(
                        rule,
                        Answer.UNKNOWN,
                        nl + "; of een aanvraag na 31 oktober pas een jaar later telt, is niet bevestigd",
                        en + "; whether an application after 31 October counts a year later is not confirmed")
                : finding(rule, Answer.NOT_MET, nl + ", niet voor " + last, en + ", not before " + last);
    }

    private static Finding funded(RpoApplication application) {
        return application
                .funded()
                .map(day -> new Finding(
                        RpoRules.FUNDING_START, Answer.of(Truth.of(RpoLaw.isFirstOfAugust(day))), from(day)))
                .orElseGet(() -> finding(
                        RpoRules.FUNDING_START,
                        Answer.UNKNOWN,
                        "vanaf wanneer bekostiging is gevraagd, is niet gegeven",
                        "from when funding is asked is not given"));
    }

    private static LocalizedText from(LocalDate day) {
        return LocalizedText.of("vanaf " + day, "from " + day);
    }

    private static Finding move(RpoApplication application) {
        Optional<Finding> other = unless(Facility.MOVE, RpoRules.MOVE, application);
        if (other.isPresent()) {
            return other.get();
        }
        if (application.kilometres().isEmpty()) {
            return finding(RpoRules.MOVE, Answer.UNKNOWN, "de afstand is niet gegeven", "the distance is not given");
        }
        Count count = application.kilometres().get();
        Truth far = count.least().compareTo(KILOMETRES) >= 0
                ? Truth.TRUE
                : count.most().compareTo(KILOMETRES) < 0 ? Truth.FALSE : Truth.UNKNOWN;
        return far == Truth.FALSE
                ? finding(
                        RpoRules.MOVE,
                        Answer.NOT_MET,
                        count + " km; bij minder dan 3 km blijft de aanspraak op bekostiging zonder aanvraag"
                                + " (WVO, art. 73e; WVO 2020, art. 4.17)",
                        count + " km; for less than 3 km the claim to funding stays without an application"
                                + " (WVO, art. 73e; WVO 2020, art. 4.17)")
                : finding(RpoRules.MOVE, Answer.of(far), count + " km", count + " km");
    }

    /** A rule on one facility asks nothing of an application for another. */
    private static Optional<Finding> unless(Facility facility, LawRule rule, RpoApplication application) {
        return application
                .facility()
                .filter(given -> given != facility)
                .map(given -> finding(
                        rule,
                        Answer.NOT_APPLICABLE,
                        "de aanvraag is voor " + given.label().in(Language.DUTCH),
                        "the application is for " + given.label().in(Language.ENGLISH)));
    }

    private static Finding loss(RpoPlan plan) {
        if (plan.application().losses().isEmpty()) {
            return finding(
                    RpoRules.LOSS,
                    Answer.NOT_APPLICABLE,
                    "niemand erbuiten toont verlies aan",
                    "nobody outside shows a loss");
        }
        List<Answer> answers = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (PupilLoss loss : plan.application().losses()) {
            boolean outside = !plan.participants().contains(loss.board());
            answers.add(outside ? Answer.of(loss.isMoreThanATenth().not()) : Answer.NOT_APPLICABLE);
            seen.add(loss.location() + " (" + loss.board() + "): " + loss.lost() + " / " + loss.pupils());
        }
        return new Finding(RpoRules.LOSS, Answer.all(answers), LocalizedText.same(String.join("; ", seen)));
    }

    private static Finding profile(LawRule rule, RpoPlan plan, Optional<LocalDate> counted, int years) {
        Optional<Finding> other = unless(Facility.PROFILE, rule, plan.application());
        if (other.isPresent()) {
            return other.get();
        }
        Truth continued = plan.application().profile().continued();
        if (continued == Truth.TRUE) {
            return finding(
                    rule,
                    Answer.NOT_APPLICABLE,
                    "het profiel gaat door, op grond van een volgend plan of zonder plan",
                    "the profile goes on, by a plan that follows or without a plan");
        }
        if (counted.isEmpty() || plan.end().isEmpty()) {
            return finding(
                    rule,
                    Answer.UNKNOWN,
                    "tot wanneer op bekostiging is gerekend, of wanneer het plan eindigt, is niet gegeven",
                    "until when funding is counted on, or when the plan ends, is not given");
        }
        LocalDate end = plan.end().get();
        String nl = "gerekend tot en met " + counted.get() + "; het plan geldt tot en met " + end;
        String en = "counted on to " + counted.get() + "; the plan holds to " + end;
        if (!counted.get().isAfter(end.plusYears(years))) {
            return finding(rule, Answer.MET, nl, en);
        }
        return continued == Truth.FALSE
                ? finding(rule, Answer.NOT_MET, nl, en)
                : finding(
                        rule,
                        Answer.UNKNOWN,
                        nl + "; of het profiel daarna doorgaat op grond van een volgend plan, is niet gegeven",
                        en + "; whether the profile goes on after it by a plan that follows is not given");
    }
}
