/**
 * The register of councils: codes, names in six cases, territory, what each succeeded. A name is
 * never a key, the kind of a council never derived from its centre. {@code code}, {@code
 * population} and {@code official} are its nouns with a folder of their own.
 */
package ua.opencities.council;
