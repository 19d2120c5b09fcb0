/**
 * Scenarios of a tariff: what the General Meeting may ask before it votes. A scenario has a scale
 * of its own and figures of its own, is reckoned by the same explanation as an invoice, compared
 * with the tariff in force and with last year's charges, and kept. Nothing here touches money: a
 * tariff comes of it only by an act.
 */
package ua.opencities.scenario;
