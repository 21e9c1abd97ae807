/**
 * Institutions: schools, colleges, boards, companies, programmes, with their sites, as a partnership knows them.
 *
 * <pre>{@code
 * Institution daVinci = Institution.builder()
 *         .name("Da Vinci College")
 *         .kind(Term.of(InstitutionKind.ROC))
 *         .build();
 * }</pre>
 */
@NullMarked
package nl.schakel.model.institution;

import org.jspecify.annotations.NullMarked;
