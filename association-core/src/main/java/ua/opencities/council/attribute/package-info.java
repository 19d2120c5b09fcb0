/**
 * What an association wants to know of councils beyond the register's own fields: it defines
 * attributes itself, without code. What each council has stands in {@code value}.
 */
package ua.opencities.council.attribute;
