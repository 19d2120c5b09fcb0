/** Who came after whom, what is inherited, and how it is taken back. */
package ua.opencities.portal.admin.inheritance;
