/**
 * What a council came after; the lines are kept for ever and lead from a former name to the
 * council.
 */
package ua.opencities.council.succession;
