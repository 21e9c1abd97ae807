package nl.schakel.io.duo.row;

import java.util.Map;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.time.LearningYear;

/**
 * A row of the file of pupils by kind of education (leerlingen vo per vestiging naar onderwijstype), such as those of vmbo BB at 00AH17, year
 * by year, counted on 1 October.
 *
 * @param site where
 * @param group who
 * @param programme what they follow
 * @param years the pupils of each learning year, or year of stay (verblijfsjaar), from 1 to 6; without years of which the file says nothing
 */
public record PupilsByYear(YearSite site, PupilGroup group, PupilProgramme programme, Map<Integer, YearPupils> years) {

    /** Refuses null. */
    public PupilsByYear {
        Check.given(site, "site");
        Check.given(group, "group");
        Check.given(programme, "programme");
        years = Check.map(years, "years");
    }

    /**
     * Gives the pupils of a learning year, such as a settlement starts from.
     *
     * @param year the learning year of vo
     * @return how many; nothing if the file does not say it of both men and women
     */
    public Optional<Count> pupils(LearningYear year) {
        return years.entrySet().stream()
                .filter(each -> LearningYear.vo(each.getKey()).equals(Check.given(year, "year")))
                .findFirst()
                .flatMap(each -> each.getValue().total());
    }
}
