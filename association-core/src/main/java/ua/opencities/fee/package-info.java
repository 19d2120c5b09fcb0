/**
 * What the association asks of its members: the yearly charge as the tariff explains it, and the
 * invoice («рахунок») that carries it. An invoice is frozen at issue: its number comes gapless from
 * a locked row, its canonical JSON and hash are written in the same transaction, its papers are
 * made once. Nothing updates it later; a mistake will be answered by a correction document.
 *
 * <p>The money itself lives next door in {@link ua.opencities.fee.account}, which knows no invoice.
 */
package ua.opencities.fee;
