/**
 * Who asks, and for which council. Four places and no fifth keep councils apart: the {@link
 * ua.opencities.tenancy.Actor} first in every use case, {@code council_id} in the row, forced row
 * security in the migration, one database role per portal.
 */
package ua.opencities.tenancy;
