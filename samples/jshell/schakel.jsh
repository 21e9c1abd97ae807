// jshell --class-path samples/target/schakel-samples-all.jar --feedback schakel samples/jshell/schakel.jsh
//
// The option --feedback chooses the mode that is made here, with a prompt of its own; without it all answers read the same.
/set mode schakel -quiet
/set prompt schakel "schakel> " "    ...> "
/set truncation schakel 10000000
/set format schakel pre "|  "
/set format schakel post "%n"
/set format schakel name "%1$s"
/set format schakel type "%2$s"
/set format schakel value "%3$s"
/set format schakel unresolved "%4$s"
/set format schakel errors "%5$s"
/set format schakel err "%6$s"
/set format schakel errorpre "|  "
/set format schakel errorpost "%n"
/set format schakel errorline "{post}{pre}    {err}"
/set format schakel display "{value}{post}" added,modified,replaced-expression,varvalue,assignment-ok-primary
/set feedback schakel

import java.time.*;
import java.nio.file.*;
import nl.schakel.core.id.*;
import nl.schakel.core.quantity.*;
import nl.schakel.core.text.*;
import nl.schakel.core.time.*;
import nl.schakel.assessment.engine.*;
import nl.schakel.assessment.framework.*;
import nl.schakel.assessment.rule.*;
import nl.schakel.io.document.*;
import nl.schakel.io.text.*;
import nl.schakel.model.evidence.*;
import nl.schakel.model.partnership.*;
import nl.schakel.samples.dataset.*;
import static nl.schakel.samples.shell.Schakel.*;

System.out.println("portraits()  networks()  questions()  ask(code)  compare(id, ...)\n" +
    "changes(id, id)  facts(size, seed)  check(file)  assess(id)  report(id)\n" +
    "numbers(year)  settle(id, numbers)  whatif(id, before, after)\n" +
    "project(id, years, percent)  project(id, numbers, years, percent)\n" +
    "frameworks()  framework(idOrFile)  assess(id, framework)  changes(framework, framework)\n" +
    "rank()  rank(framework)  weights(framework)  draw(framework, times, seed)  crosswalk(id)  catalogue(words)\n" +
    "language(\"nl\")");
