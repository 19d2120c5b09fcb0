/** Numbers that people read, gapless for each series and year. */
package ua.opencities.fee.number;
