/**
 * Where a council stands in the association and by which acts it came there. Each step stores its
 * act; a step without it is refused. Being in arrears is asked of the accounts, never set here.
 */
package ua.opencities.membership;
