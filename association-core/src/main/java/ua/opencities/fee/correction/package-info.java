/**
 * What answers a mistake, since an issued invoice never changes: a corrective invoice
 * («коригувальний рахунок»; never «розрахунок коригування», which is a form of the value-added
 * tax), a write-off of what nobody will collect, a refund of a credit. Each is decided by an act,
 * has a number of its own series, is frozen like the invoice and one entry of the account; none is
 * taken back, only answered by the next: a write-off or a refund that was a mistake by its reversal
 * («сторно»), the same entry with the opposite sign.
 */
package ua.opencities.fee.correction;
