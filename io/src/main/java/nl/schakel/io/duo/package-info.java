/**
 * DUO's open data: readers for the files of sites, pupils, exams, mbo institutions and mbo students, with what differs between their years.
 *
 * <pre>{@code
 * Checked<DuoTable<SitePupils>> read = DuoReader.pupils().read(Path.of("03-leerlingen-per-vestiging-2025.csv"));
 * read.issues().forEach(System.out::println);                    // of the file as a whole, such as unknown columns
 * DuoTable<SitePupils> table = read.orElseThrow();
 * table.issues().forEach(System.out::println);                   // row by row, with line and column
 * table.summary().rows();                                        // 63 rows read, 0 refused
 * table.summary().how().encoding();                              // UTF_8: all bytes are sound UTF-8, also those of ...
 *
 * DuoTerritories region = new DuoTerritories();                  // for files of any length: nothing else is held
 * DuoReader.pupils().withProgress(progress).forEach(file, region::pupils, System.out::println).orElseThrow();
 * region.territory(MunicipalityCode.of("0202"));                 // its boards with their pupils, for an RPO
 * }</pre>
 */
@NullMarked
package nl.schakel.io.duo;

import org.jspecify.annotations.NullMarked;
