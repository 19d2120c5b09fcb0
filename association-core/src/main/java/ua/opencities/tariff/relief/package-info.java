/**
 * Relief from a fee by a decision of the association: entered, approved (by a second person, where
 * the settings want one), withdrawn with a reason, never removed. What was charged before stays
 * charged: only a correction changes it.
 */
package ua.opencities.tariff.relief;
