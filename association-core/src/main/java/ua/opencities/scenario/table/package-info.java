/** A scenario as files for spreadsheets. */
package ua.opencities.scenario.table;
