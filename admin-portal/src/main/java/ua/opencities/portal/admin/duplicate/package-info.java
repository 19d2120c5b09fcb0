/** One council entered twice: pairs, those that are two after all, and mergers. */
package ua.opencities.portal.admin.duplicate;
