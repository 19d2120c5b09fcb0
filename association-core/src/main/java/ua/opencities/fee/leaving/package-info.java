/**
 * What the fees of a council are once it has left: an invoice that was issued for the whole year is
 * told to be larger than what its tariff asks of the days of membership. Only a person corrects it.
 */
package ua.opencities.fee.leaving;
