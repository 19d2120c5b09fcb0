/** What of a candidate's dossier is there and what colleagues think, for machines. */
package ua.opencities.portal.admin.candidate.dossier;
