/**
 * The fee report: its figures, the rows behind them, its files, and how the year goes by months.
 */
package ua.opencities.report.fee;
