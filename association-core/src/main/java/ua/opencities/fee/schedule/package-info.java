/**
 * «Розстрочення»: an act lets a council pay what an invoice still asks for in instalments. Entered,
 * approved (by a second person, where the settings want one), ended or changed by another act.
 */
package ua.opencities.fee.schedule;
