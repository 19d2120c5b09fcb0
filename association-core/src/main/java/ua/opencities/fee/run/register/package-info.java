/** The billing runs, to be listed and read. */
package ua.opencities.fee.run.register;
