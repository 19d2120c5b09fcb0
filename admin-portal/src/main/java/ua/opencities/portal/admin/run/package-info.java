/** Billing runs as the office works on them: simulated, looked through, approved, issued. */
package ua.opencities.portal.admin.run;
