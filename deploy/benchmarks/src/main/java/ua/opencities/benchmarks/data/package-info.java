/** The same invented association at every run: a fixed seed, fixed days, rows by COPY. */
package ua.opencities.benchmarks.data;
