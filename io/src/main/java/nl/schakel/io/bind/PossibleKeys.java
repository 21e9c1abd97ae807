package nl.schakel.io.bind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Codes;

/**
 * The keys that a group may have, such as those of a body; found once for each record, since they are asked for at every element.
 *
 * @param owner what the keys belong to
 * @param names the keys
 * @param places the place of each key among them, from 0
 */
record PossibleKeys(String owner, List<String> names, Map<String, Integer> places) {

    private static final int TRIED = 4;

    private static final ClassValue<PossibleKeys> OF_RECORDS = new ClassValue<>() {
        @Override
        protected PossibleKeys computeValue(Class<?> type) {
            return of(nameOf(type), parts(type).toList());
        }
    };

    private static final ClassValue<PossibleKeys> OF_VARIANTS = new ClassValue<>() {
        @Override
        protected PossibleKeys computeValue(Class<?> type) {
            return of(
                    nameOf(type),
                    Stream.concat(Stream.of(Shape.OneOf.DISCRIMINATOR), parts(type))
                            .toList());
        }
    };

    static PossibleKeys of(String owner, List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.putIfAbsent(name, places.size()));
        return new PossibleKeys(owner, names, places);
    }

    /** The keys of a record: its parts, each in its place. */
    static PossibleKeys ofRecord(Shape.Parts shape) {
        return OF_RECORDS.get(shape.type());
    }

    /** The keys of a record that is told apart by its type: that first, then its parts. */
    static PossibleKeys ofVariant(Shape.Parts shape) {
        return OF_VARIANTS.get(shape.type());
    }

    /**
     * Finds the place of a key.
     *
     * @param from the place where it is tried first, since written documents hold their keys in order, with few left out
     * @return the place; none below 0
     */
    int place(String key, int from) {
        for (int place = from; place < Math.min(from + TRIED, names.size()); place++) {
            if (names.get(place).equals(key)) {
                return place;
            }
        }
        return places.getOrDefault(key, -1);
    }

    /** Names a type as messages do. */
    static String nameOf(Class<?> type) {
        return Codes.kebab(type.getSimpleName());
    }

    private static Stream<String> parts(Class<?> type) {
        return ((Shape.Parts) Shapes.of(type)).parts().stream().map(Part::name);
    }
}
