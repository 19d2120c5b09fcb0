/** The libraries that write papers, used plainly: what stands beside the platform's papers. */
package ua.opencities.benchmarks.bare;
