/** To whom the association writes of an invoice: the same people who are reminded of it later. */
package ua.opencities.fee.addressee;
