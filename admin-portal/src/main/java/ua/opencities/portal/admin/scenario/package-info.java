/** Scenarios of the tariff as the office prepares them for the General Meeting. */
package ua.opencities.portal.admin.scenario;
