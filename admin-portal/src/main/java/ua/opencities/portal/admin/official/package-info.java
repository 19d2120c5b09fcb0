/**
 * Officials of a council, for programs: who is in office, who comes and goes, what is put right.
 */
package ua.opencities.portal.admin.official;
