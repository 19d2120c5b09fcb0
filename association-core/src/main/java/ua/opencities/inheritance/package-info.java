/**
 * What a council inherits from the one in whose place it came: the account, the programmes, the
 * tools, the history of membership, each by a choice that is kept with the act. Both councils stay
 * in the register; a mere new name of the same council is {@link
 * ua.opencities.council.RecordSuccession} and leaves everything where it is.
 *
 * <p>Row security is not opened for it: a line is written once for each of the two, and of the
 * predecessor's programmes the heir gets rows of its own.
 */
package ua.opencities.inheritance;
