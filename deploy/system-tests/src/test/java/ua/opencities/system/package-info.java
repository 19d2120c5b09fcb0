/**
 * The platform as people meet it: started by the launcher with its demonstration, mail caught by an
 * SMTP server of the tests, seen in a real browser.
 */
package ua.opencities.system;
