/** The councils of a billing run, line by line: the fee explained, or what hinders it. */
package ua.opencities.fee.run.line;
