/**
 * Makes one row of two: looked at first, then done in one transaction, with each row that moved
 * noted, so that it can be taken back. Money, acts and frozen papers never move; where there are
 * such, the other row is kept or the matter is a succession.
 */
package ua.opencities.duplicate.merger;
