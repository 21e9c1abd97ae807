package nl.schakel.io.excel;

/** A library for workbooks of Excel that the user adds, such as org.dhatim:fastexcel-reader; where it is missing, the words say so. */
public enum ExcelLibrary {
    /** The library that reads. */
    READER(
            "read",
            "Or save the sheet as CSV.",
            "org.dhatim:fastexcel-reader",
            "org.dhatim.fastexcel.reader",
            "ReadableWorkbook"),
    /** The library that writes. */
    WRITER("written", "Or write CSV.", "org.dhatim:fastexcel", "org.dhatim.fastexcel", "Workbook");

    /** The version with which it was tried; a test holds it equal to that of the build. */
    static final String VERSION = "0.20.2";

    private final String done;
    private final String otherwise;
    private final String artifact;
    private final String module;
    private final String type;

    ExcelLibrary(String done, String otherwise, String artifact, String module, String type) {
        this.done = done;
        this.otherwise = otherwise;
        this.artifact = artifact;
        this.module = module;
        this.type = type;
    }

    /** {@return whether it is on the class path or among the modules} */
    public boolean isThere() {
        try {
            Class.forName(module + "." + type, false, ExcelLibrary.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** {@return its Maven coordinates without version} */
    public String artifact() {
        return artifact;
    }

    /** {@return what must hold} */
    public String requirement() {
        return "must be there for a workbook of Excel to be " + done;
    }

    /** {@return what to add, or to do without it} */
    public String advice() {
        return "Add the dependency " + artifact + ":" + VERSION + "; on the module path also --add-modules " + module
                + ". " + otherwise;
    }
}
