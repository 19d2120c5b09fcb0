/** What the association does about fees that are late, as its governing bodies have decided. */
package ua.opencities.fee.policy;
