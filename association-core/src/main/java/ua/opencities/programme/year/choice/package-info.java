/**
 * Which programme a year goes by where several hold in it: its money, its report, a shortfall and
 * the fee are of that one. A rule finds it (the furthest, then the latest); the council says so
 * where the rule errs.
 */
package ua.opencities.programme.year.choice;
