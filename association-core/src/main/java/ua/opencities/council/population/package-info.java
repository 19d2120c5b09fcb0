/** The ledger of inhabitants: figures with their day, source and confirmer, only ever added. */
package ua.opencities.council.population;
