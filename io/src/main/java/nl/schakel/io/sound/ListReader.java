package nl.schakel.io.sound;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.core.shape.Shape;
import tools.jackson.core.JsonToken;

/** The reader of lists, whose elements have different ids, and of sets, whose elements are different. */
final class ListReader implements ValueReader {

    /** As many as are sooner compared two by two than put into a table. */
    private static final int FEW = 8;

    private final ValueReader element;
    private final boolean named;
    private final boolean ordered;

    ListReader(Shape.Many shape) {
        this.element = ValueReaders.of(shape.of());
        this.named = shape.of() instanceof Shape.OneOf variants
                ? variants.id().isPresent()
                : shape.of() instanceof Shape.Parts parts && parts.id().isPresent();
        this.ordered = shape.ordered();
    }

    @Override
    public Object read(Reading reading) {
        reading.expect(reading.isAt(JsonToken.START_ARRAY));
        reading.open();
        List<Object> values = new ArrayList<>();
        List<Object> names = named ? new ArrayList<>() : List.of();
        while (reading.parser().nextToken() != JsonToken.END_ARRAY) {
            values.add(element.read(reading));
            if (named) {
                reading.lastName().ifPresent(names::add);
            }
        }
        reading.close();
        reading.expect(named ? differ(names) : ordered || differ(values));
        return ordered ? List.copyOf(values) : Check.set(values, "list");
    }

    private static boolean differ(List<Object> all) {
        if (all.size() > FEW) {
            return new HashSet<>(all).size() == all.size();
        }
        for (int i = 1; i < all.size(); i++) {
            if (all.subList(0, i).contains(all.get(i))) {
                return false;
            }
        }
        return true;
    }
}
