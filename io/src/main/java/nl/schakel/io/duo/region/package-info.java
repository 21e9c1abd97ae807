/**
 * What DUO's files say together: institutions, boards and municipalities, and the territories by which an RPO is tested.
 *
 * <pre>{@code
 * DuoRegister register = new DuoRegister();
 * DuoReader.sites().forEach(file, register::site, issues::add).orElseThrow();
 * register.institutions();                 // with their sites, boards and denominations
 * register.boards();                       // 13737 with 06DT and 19IW, in 0118
 * register.municipalities();               // ASSEN (0106), ...
 * register.issues();                       // a site that stands there twice
 * }</pre>
 */
@NullMarked
package nl.schakel.io.duo.region;

import org.jspecify.annotations.NullMarked;
