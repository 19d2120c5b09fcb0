/**
 * One council's one year across the rooms: its programme, its money as the council tells it and as
 * the association's account has it, and from these what is missing and who has to act.
 */
package ua.opencities.report.year;
