/** What is charged by a tariff stands: such a tariff is neither withdrawn nor ended before it. */
package ua.opencities.fee.tariff;
