/** What the state says of a territory; it pauses fees and reminders by rule. */
package ua.opencities.council.territory;
