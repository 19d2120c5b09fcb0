/** What is missing or odd in a draft before the council's bodies see it: said, never mended. */
package ua.opencities.programme.check;
