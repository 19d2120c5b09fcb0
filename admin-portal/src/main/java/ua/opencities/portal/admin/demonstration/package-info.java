/**
 * The demonstration association «Асоціація відкритих міст»: facts written down under {@code
 * resources/demonstration}, entered by the deeds that people use. Councils, their codes and numbers
 * of inhabitants are real; people, accounts, acts and amounts are invented and marked so. Only with
 * {@code OPENCITIES_DEMO=true}.
 */
package ua.opencities.portal.admin.demonstration;
