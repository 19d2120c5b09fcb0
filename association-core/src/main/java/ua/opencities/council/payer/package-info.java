/**
 * By which codes and accounts a council's money comes: the council's own stand in its details, here
 * its executive committee's, its finance department's, the treasury's. Payments are matched by
 * them.
 */
package ua.opencities.council.payer;
