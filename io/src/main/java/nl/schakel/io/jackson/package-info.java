/**
 * A module for Jackson 3, so that plain databind reads and writes the library's types as its documents do. It is found on class path
 * and module path.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * Partnership partnership = mapper.readValue(json, Partnership.class);
 * }</pre>
 */
@NullMarked
package nl.schakel.io.jackson;

import org.jspecify.annotations.NullMarked;
