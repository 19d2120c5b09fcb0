/**
 * Signed copies of acts: the scan an act was recorded with, and what came back afterwards, signed
 * on paper or by a key. The act itself is never changed.
 */
package ua.opencities.programme.copy;
