/** What was charged beside or before a relief; only a correction changes it. */
package ua.opencities.fee.relief;
