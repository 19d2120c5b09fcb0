/** Rows of the register that may be one council, each pair with what speaks for it. */
package ua.opencities.duplicate.pair;
