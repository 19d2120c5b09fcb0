/**
 * Councils are reminded of what they owe: by steps before and after the due date, by mail and by
 * formal letter, unless reminding rests. What remains due and until when, the room {@code fee}
 * says; this room says who hears of it, and keeps what was said.
 */
package ua.opencities.reminder;
