/** What was issued, kept as canonical JSON with its hash, and read back. */
package ua.opencities.fee.frozen;
