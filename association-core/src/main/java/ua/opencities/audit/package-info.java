/** Who did what, when, for whom, why. Listens to every event, is never called to write. */
package ua.opencities.audit;
