/** A user's module that reads and writes tables without Excel. */
module tables {
    requires nl.schakel.io;
}
