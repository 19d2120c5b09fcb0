/**
 * Papers that stand still: what a paper says is frozen in the transaction of the act that issues
 * it, its files are made of that on first demand, once. No later template, name or release of the
 * platform alters them.
 */
package ua.opencities.document.frozen;
