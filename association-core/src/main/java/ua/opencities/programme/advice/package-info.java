/**
 * The association's advice on a text before the council's bodies decide: asked for by the clerk,
 * given by the office, or returned with remarks. Only ever added to; the newest word is where it
 * stands. It binds nobody, and the text may be changed meanwhile.
 */
package ua.opencities.programme.advice;
