/**
 * The documented partnerships of the reports, ready to use and without network.
 *
 * <pre>{@code
 * Dossier tot = Portraits.get("tot-route");
 * List<Dossier> all = Portraits.all();
 * }</pre>
 */
@NullMarked
package nl.schakel.samples.dataset;

import org.jspecify.annotations.NullMarked;
