/**
 * Other days than the printed ones: what was agreed about paying a charge later or in parts. An
 * invoice is frozen, so the agreement stands beside it, and lateness is reckoned by it.
 */
package ua.opencities.fee.deferral;
