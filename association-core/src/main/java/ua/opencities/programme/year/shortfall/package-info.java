/**
 * A council that can fund less than the year's fee says how much; the association agrees how the
 * rest is due, or declines. From the agreement the council amends its programme.
 */
package ua.opencities.programme.year.shortfall;
