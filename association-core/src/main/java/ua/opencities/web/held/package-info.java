/** What lies in files without a name while a request is answered, and goes with it. */
package ua.opencities.web.held;
