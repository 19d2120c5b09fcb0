/** The whole register as one workbook: a sheet for each thing that it keeps of a council. */
package ua.opencities.report.book;
