/**
 * The office's side: what came from applicants, what colleagues think, and the deeds that take it
 * further. Each step of the road is taken by a deed of {@code membership}.
 */
package ua.opencities.admission.candidate;
