/**
 * The register of councils. A name is never a key, the kind of a council never derived from its
 * centre. Here live the council itself with what is done to it and asked of it; its nouns have a
 * folder each: {@code code}, {@code details}, {@code oblast}, {@code territory}, {@code
 * administration}, {@code succession} and {@code choice} below it, {@code population} and {@code
 * official} above.
 */
package ua.opencities.council;
