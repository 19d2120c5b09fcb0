/**
 * How councils come in: they apply without an account, by the secret of a link; the office looks
 * through what came, and takes each step of the road by the deeds of {@code membership}. There is
 * one road; this room only leads to it.
 */
package ua.opencities.admission;
