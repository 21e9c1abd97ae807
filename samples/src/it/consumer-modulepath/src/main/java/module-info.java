/** A user's module. */
module consumer {
    requires nl.schakel.io;
}
