/** What a scenario comes to: totals, by oblast, by type of council and by band. */
package ua.opencities.scenario.result;
