/** Pairs that a person looked at and found to be two councils, with the reason. */
package ua.opencities.duplicate.apart;
