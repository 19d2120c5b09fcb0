/** How charged fees were reckoned, as it was frozen with each: for lists, many at once. */
package ua.opencities.fee.explained;
