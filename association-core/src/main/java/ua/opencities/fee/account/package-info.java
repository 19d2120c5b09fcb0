/**
 * The member's account: append-only signed entries, a charge raises what is owed and a payment
 * lowers it, settlements say which payment paid which charge. The balance at a date is the sum of
 * the entries until then; what no settlement takes stays as the council's credit.
 *
 * <p>Whether a council pays in time is a question asked of these entries, never a state that
 * somebody sets. Rooms that may not know fees (the tools) ask it as {@link
 * ua.opencities.membership.MemberDuty}, which {@link ua.opencities.fee.account.PaysInTime} answers.
 */
package ua.opencities.fee.account;
