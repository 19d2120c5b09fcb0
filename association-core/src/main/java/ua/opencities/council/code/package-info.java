/** Codes by which the state knows a council: КАТОТТГ, ЄДРПОУ and the account's IBAN. */
package ua.opencities.council.code;
