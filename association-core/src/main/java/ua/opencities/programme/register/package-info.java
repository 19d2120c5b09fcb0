/**
 * Programmes in a list: one row a programme, however many editions it has had. Shown is the edition
 * in force, or the first one while none is; an amendment being written stands beside it.
 */
package ua.opencities.programme.register;
