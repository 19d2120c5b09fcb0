/** The councils of a scenario, one by one: who would pay what, by which band, and why. */
package ua.opencities.scenario.line;
