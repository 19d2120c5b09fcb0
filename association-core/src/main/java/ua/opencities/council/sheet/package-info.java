/** Tables that people hand in, CSV or XLSX, read line by line with their numbers. */
package ua.opencities.council.sheet;
