/** The kept scenarios, to be listed and read. */
package ua.opencities.scenario.register;
