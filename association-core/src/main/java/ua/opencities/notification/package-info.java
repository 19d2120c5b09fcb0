/**
 * Mail that leaves the house. Listens to events of the rooms below, writes the letter into the
 * outbox in the transaction of the deed; a job sends it after commit. Known by no room.
 */
package ua.opencities.notification;
