/**
 * What the rows of DUO's files say: sites, pupils, exams and mbo students, with the codes and counts of the model.
 *
 * <pre>{@code
 * SitePupils row = table.contents().get(0);
 * row.site().board();                      // 10028
 * row.site().code().institution();         // 19HY
 * row.site().location().municipality();    // Ameland (0060)
 * row.pupils();                            // 145
 * row.atVavo();                            // Optional[0]; 0..4 where the file says <5
 * }</pre>
 */
@NullMarked
package nl.schakel.io.duo.row;

import org.jspecify.annotations.NullMarked;
