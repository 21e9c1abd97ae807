package nl.schakel.io.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.id.BoardNumber;
import nl.schakel.core.id.InstitutionCode;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.MunicipalityCode;
import nl.schakel.core.id.QualificationCode;
import nl.schakel.core.id.SiteCode;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.time.Hours;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.SchoolYear;

/**
 * The forms of what is written as one text, as patterns that every dialect of regular expressions reads alike. None refuses what the type's
 * parse takes, which is held by a test; parse refuses more, such as 31 February or a period that ends before it begins.
 */
final class ScalarForms {

    private static final String AMOUNT = "-?(0|[1-9][0-9]{0,16})[.][0-9]{2}";
    private static final String NUMBER = "-?[0-9]{1,18}([.][0-9]{1,9})?";
    private static final String UNIT = "[A-Za-z%][A-Za-z-]{0,59}(/[A-Za-z][A-Za-z-]{0,59})?";
    private static final String DATE = "(~|>=|<=)?[0-9]{4}(-[0-9]{4}|-[0-9]{2}(-[0-9]{2})?)?";
    private static final String EDGE = "([.][.]|[?]|" + DATE + ")";
    private static final String SEGMENT = "[a-z0-9]([a-z0-9.-]*[a-z0-9])?";
    private static final String DIGITS = "[0-9]{1,300}";

    private static final Map<Class<?>, String> FORMS = new HashMap<>();

    static {
        FORMS.put(Euro.class, "EUR " + AMOUNT);
        FORMS.put(EuroRange.class, "EUR " + AMOUNT + "([.][.]" + AMOUNT + ")?");
        FORMS.put(Share.class, "(0*[01]|" + DIGITS + "/0*[1-9][0-9]*)");
        FORMS.put(Quantity.class, "(~|<=|<|>)?" + NUMBER + "([+]|[.][.]" + NUMBER + ")?( " + UNIT + ")?");
        FORMS.put(PartialDate.class, DATE);
        FORMS.put(Period.class, EDGE + "/" + EDGE);
        FORMS.put(SchoolYear.class, "[0-9]{4}-[0-9]{4}");
        FORMS.put(LearningYear.class, "(vo-[1-6]|mbo-[1-4])");
        FORMS.put(Hours.class, "[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}");
        FORMS.put(ModelPath.class, "(/|" + SEGMENT + "(/" + SEGMENT + ")*)");
        FORMS.put(BoardNumber.class, "[0-9]{5}");
        FORMS.put(InstitutionCode.class, "[0-9]{2}[A-Z]{2}");
        FORMS.put(SiteCode.class, "[0-9]{2}[A-Z]{2}[0-9]{2}");
        FORMS.put(MunicipalityCode.class, "[0-9]{4}");
        FORMS.put(QualificationCode.class, "[0-9]{5}");
    }

    private ScalarForms() {}

    /** Gives the pattern of a type's texts, from their beginning to their end. */
    static Optional<String> of(Class<?> type) {
        return Optional.ofNullable(FORMS.get(type)).map(form -> "^" + form + "$");
    }
}
