/**
 * Rounds of reminding: begun by the timer once a night, or by a person, worked in the background.
 */
package ua.opencities.reminder.round;
