package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.VO_BVE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.route.RouteRule.Moment;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.measure.ShareRange;

/** How much of a school year a pupil may spend at another school or institution, and what the own school must keep. */
final class ElsewhereRules {

    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(5);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Share HALF = Share.of(1, 2);
    private static final int LAST_YEAR_AT_VO = 2;

    /** From here on the rule stands in a decree that was not read. */
    private static final LocalDate MOVED = LocalDate.of(2022, 8, 1);

    /** The text of August 2010, as Stb. 2010, 283 left it, and those after it were read, the one before was not. */
    private static final String SINCE_2010 = "<=2010-08-01/2022-07-31";

    private static final List<Provision> BEFORE = List.of(
            Provision.of(Statute.VO_BVE, "2 lid 2", SINCE_2010), Provision.of(Statute.VO_BVE, "2 lid 3", SINCE_2010));
    private static final List<Provision> AFTER =
            List.of(Provision.of(Statute.WVO_2020_DECREE, "2022-08-01/..").notRead());

    /** Of these the boards may agree on more for the profile and vocational parts. */
    private static final Set<Leerweg> EXCEPTED = EnumSet.of(Leerweg.BB, Leerweg.KB, Leerweg.GL);

    static final List<RouteRule> ALL = List.of(
            RouteRule.of(
                            "route.vo-bve.half",
                            VO_BVE,
                            LocalizedText.of(
                                    "per schooljaar ten hoogste de helft van de klokuren aan een andere school of instelling",
                                    "per school year at most half of the clock hours at another school or institution"),
                            Stream.concat(BEFORE.stream(), AFTER.stream()).toList(),
                            facts -> half(facts).by(articles(facts)))
                    .at(Moment.COHORT),
            RouteRule.of(
                            "route.vo-bve.own-teaching",
                            VO_BVE,
                            LocalizedText.of(
                                    "de eigen school verzorgt niet uitsluitend nog de stage van de leerling",
                                    "the own school does not keep only the internship of the pupil"),
                            Stream.concat(BEFORE.stream(), AFTER.stream()).toList(),
                            facts -> ownTeaching(facts).by(articles(facts)))
                    .at(Moment.COHORT));

    private ElsewhereRules() {}

    /** Those of the school years 3 and 4 of the cohort. */
    private static List<Provision> articles(RouteFacts facts) {
        List<Provision> articles = new ArrayList<>();
        if (!later(facts, 1)) {
            articles.addAll(BEFORE);
        }
        if (later(facts, LAST_YEAR_AT_VO)) {
            articles.addAll(AFTER);
        }
        return articles;
    }

    private static boolean later(RouteFacts facts, int year) {
        return facts.start().plusYears(year).isAfter(MOVED);
    }

    private static String moved(Language language) {
        return language == Language.DUTCH
                ? "; vanaf " + language.day(MOVED) + " staat de regel in een besluit dat niet is gelezen"
                : "; from " + language.day(MOVED) + " the rule stands in a decree that was not read";
    }

    /** Clock hours decide; where a year does not tell them, days of five stand for them, and the finding says so. */
    private static Verdict half(RouteFacts facts) {
        List<Integer> years = IntStream.rangeClosed(1, LAST_YEAR_AT_VO)
                .filter(year -> facts.enrolment().get(year) != Sector.MBO)
                .boxed()
                .toList();
        if (years.isEmpty()) {
            return Verdict.of(
                    Answer.NOT_APPLICABLE,
                    "de leerling is in geen van de jaren bij het vo ingeschreven",
                    "the pupil is enrolled at the vo in none of the years");
        }
        Elsewhere seen = Elsewhere.nothing();
        List<Answer> answers = new ArrayList<>();
        for (int year : years) {
            String name = "vo-" + (year + LAST_YEAR_AT_VO);
            ShareRange share = facts.hoursElsewhere().get(year);
            Count week = facts.mboDays().get(year);
            Answer answer = Answer.UNKNOWN;
            if (share != null) {
                seen.hours().put(name, share);
                answer = answer(
                        facts, share.most().compareTo(HALF) <= 0, share.least().compareTo(HALF) > 0);
            } else if (week == null) {
                seen.open().add(name);
            } else if (week.most().compareTo(DAYS_A_WEEK) > 0) {
                seen.more().put(name, week);
            } else {
                seen.days().put(name, week);
                answer = answer(
                        facts,
                        week.most().multiply(TWO).compareTo(DAYS_A_WEEK) <= 0,
                        week.least().multiply(TWO).compareTo(DAYS_A_WEEK) > 0);
            }
            answers.add(later(facts, year) ? Answer.UNKNOWN : answer);
        }
        boolean moved = years.stream().anyMatch(year -> later(facts, year));
        return Verdict.of(
                Answer.all(answers),
                seen.text(Language.DUTCH) + (moved ? moved(Language.DUTCH) : ""),
                seen.text(Language.ENGLISH) + (moved ? moved(Language.ENGLISH) : ""));
    }

    private static Answer answer(RouteFacts facts, boolean surelyHalf, boolean surelyMore) {
        if (surelyHalf) {
            return Answer.MET;
        }
        return surelyMore && !mayBeExcepted(facts) ? Answer.NOT_MET : Answer.UNKNOWN;
    }

    private static boolean mayBeExcepted(RouteFacts facts) {
        return facts.leerwegen().isEmpty() || facts.leerwegen().stream().anyMatch(EXCEPTED::contains);
    }

    private static Verdict ownTeaching(RouteFacts facts) {
        Truth own = facts.ownTeaching();
        String dutch = own.label().in(Language.DUTCH);
        String english = own.label().in(Language.ENGLISH);
        if (later(facts, LAST_YEAR_AT_VO)) {
            return Verdict.unknown(dutch + moved(Language.DUTCH), english + moved(Language.ENGLISH));
        }
        if (own == Truth.FALSE && mayBeExcepted(facts)) {
            return Verdict.unknown(
                    dutch + "; voor deze leerweg vmbo kunnen de besturen anders zijn overeengekomen",
                    english + "; for this vmbo leerweg the boards may have agreed otherwise");
        }
        return Verdict.said(own);
    }
}
