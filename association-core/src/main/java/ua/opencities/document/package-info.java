/**
 * The document factory's first floor: files that people hand in and papers that the platform
 * issues, kept in the database under row security, each with its hash. How a paper is made: {@link
 * ua.opencities.document.paper}. Takes fields, knows no council.
 */
package ua.opencities.document;
