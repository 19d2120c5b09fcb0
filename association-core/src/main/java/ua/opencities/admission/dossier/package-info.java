/** What a council's dossier must hold before the Board, and what of it is there. */
package ua.opencities.admission.dossier;
