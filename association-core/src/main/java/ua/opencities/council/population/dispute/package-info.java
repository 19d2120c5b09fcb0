/** What a council says against a figure of the ledger, and the office's answer. */
package ua.opencities.council.population.dispute;
