/**
 * What mail servers on the way say of letters that left the house, and at which addresses letters
 * do not arrive. What is said is kept for ever; whether an address is marked follows from it.
 */
package ua.opencities.notification.delivery;
