/** What the platform wrote, found by its transactions, and written again without the platform. */
package ua.opencities.benchmarks.written;
