package nl.schakel.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.id.BoardNumber;
import nl.schakel.core.id.InstitutionCode;
import nl.schakel.core.id.MunicipalityCode;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.id.QualificationCode;
import nl.schakel.core.id.SiteCode;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.source.Publication;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.Hours;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.model.evidence.Completeness;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Observation;
import nl.schakel.model.evidence.Rating;
import nl.schakel.model.funding.arrangement.Indexation;
import nl.schakel.model.funding.arrangement.Split;
import nl.schakel.model.route.Diploma;
import nl.schakel.model.route.norm.TimeNorm;

/** Examples of every type of the model, made from its shape; no two names in them are the same. */
final class Examples {

    private static final Map<Class<?>, String> TEXTS = Map.ofEntries(
            Map.entry(java.time.LocalDate.class, "2018-06-30"),
            Map.entry(PartialDate.class, "2000-07"),
            Map.entry(Period.class, "2003/.."),
            Map.entry(Cadence.class, "every 2 months"),
            Map.entry(Hours.class, "15:00-17:00"),
            Map.entry(LearningYear.class, "vo-3"),
            Map.entry(Quantity.class, "20..25 pupils/year"),
            Map.entry(Euro.class, "EUR 50.00"),
            Map.entry(Share.class, "1/5"),
            Map.entry(Completeness.class, "agreements"),
            Map.entry(Rating.class, "4 of 1..5"),
            Map.entry(Indexation.class, "2.5 % a year from 2017-2018"),
            Map.entry(InstitutionCode.class, "14RC"),
            Map.entry(SiteCode.class, "14RC00"),
            Map.entry(BoardNumber.class, "40123"),
            Map.entry(QualificationCode.class, "25214"),
            Map.entry(MunicipalityCode.class, "0106"));

    private int last;

    /** Makes an example of which as little is known as possible. */
    <T extends Record> T least(Class<T> type) {
        return with(type, Map.of());
    }

    /** Makes an example in which every part is there that may stand beside the others, lists with one element. */
    <T extends Record> T full(Class<T> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        parts(type).parts().forEach(part -> values.put(part.component().getName(), value(part.shape())));
        if (type == Observation.class) {
            values.put("direction", Optional.empty());
        }
        if (type == Diploma.class) {
            values.put("levels", Set.of());
        }
        return with(type, values);
    }

    /** Makes an example with some values given, by the name of the component. */
    <T extends Record> T with(Class<T> type, Map<String, ?> given) {
        Map<String, Object> values = new LinkedHashMap<>(needs(type));
        values.putAll(given);
        return type.cast(parts(type)
                .create(parts(type).parts().stream()
                        .map(part -> Optional.ofNullable(
                                        values.get(part.component().getName()))
                                .or(part::absentValue)
                                .orElseThrow())
                        .toArray()));
    }

    /** Makes the values that an example cannot do without, by the name of the component. */
    Map<String, Object> needs(Class<? extends Record> type) {
        Map<String, Object> needs = new LinkedHashMap<>();
        parts(type).parts().stream()
                .filter(Part::required)
                .forEach(part -> needs.put(part.component().getName(), value(part.shape())));
        if (type == Observation.class) {
            needs.put("direction", Optional.of(Direction.PRESENT));
        }
        if (type == TimeNorm.class) {
            needs.put("years", List.of(1));
        }
        return needs;
    }

    /** The values of a record, by the name of the component. */
    static Map<String, Object> values(Record holder) {
        Map<String, Object> values = new LinkedHashMap<>();
        parts(holder.getClass())
                .parts()
                .forEach(part -> values.put(part.component().getName(), part.of(holder)));
        return values;
    }

    private static Shape.Parts parts(Class<? extends Record> type) {
        return (Shape.Parts) Shapes.of(type);
    }

    private Object value(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text.parse().apply(TEXTS.getOrDefault(text.type(), name()));
        }
        if (shape instanceof Shape.Choice choice) {
            return choice.list().getEnumConstants()[0];
        }
        if (shape instanceof Shape.OpenChoice choice) {
            return Shapes.parse(choice, Shapes.format(choice.list().getEnumConstants()[0]));
        }
        if (shape instanceof Shape.Maybe maybe) {
            return Optional.of(value(maybe.of()));
        }
        if (shape instanceof Shape.Many many) {
            return many.ordered() ? List.of(value(many.of())) : Set.of(value(many.of()));
        }
        if (shape instanceof Shape.Keyed keyed) {
            return Map.of(value(keyed.key()), value(keyed.value()));
        }
        if (shape instanceof Shape.OneOf union) {
            return union.type() == Split.class
                    ? new Split.ByKey(Optional.empty(), List.of(PartnerId.of(name())))
                    : least(union.variants().values().iterator().next().type());
        }
        if (shape instanceof Shape.Parts parts) {
            return made(parts.type());
        }
        return Shapes.parse(shape, shape instanceof Shape.Flag ? "true" : "7");
    }

    private Object made(Class<? extends Record> type) {
        if (type == LocalizedText.class) {
            return LocalizedText.same(name());
        }
        if (type == Publication.class) {
            return new Publication(PublicationId.of(name()), name(), PartialDate.of(2018), Optional.empty());
        }
        return least(type);
    }

    private String name() {
        last++;
        return "x-" + last;
    }
}
