/**
 * One council entered twice: {@code pair} finds such rows, {@code apart} keeps that a pair is two
 * councils after all, {@code merger} makes one row of two. Succession is another matter: there two
 * councils really were.
 *
 * <p>A merger reaches into the tables of every room, which is why the room stands above them all
 * and names the tables in one list: what belongs to a council and is in no line of it fails a test.
 */
package ua.opencities.duplicate;
