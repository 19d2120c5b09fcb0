/**
 * A year's money in the council's own budget: planned, committed and paid as its accountant tells
 * it, never as the association's account has it. What is committed and not paid lapses on 31
 * December, when the Treasury closes the accounts of the year (Budget Code, article 57), and may be
 * registered again in the next one.
 */
package ua.opencities.programme.year.money;
