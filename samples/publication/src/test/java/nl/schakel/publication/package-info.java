/** What is published, tried as users and Maven Central see it. */
package nl.schakel.publication;
