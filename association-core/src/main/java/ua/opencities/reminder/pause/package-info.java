/** Where reminding rests for a while by the office's own decision, and why. */
package ua.opencities.reminder.pause;
