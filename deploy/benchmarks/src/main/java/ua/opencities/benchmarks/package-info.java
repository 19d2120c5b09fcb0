/**
 * How fast and how small: the platform as people start it, beside the same work as raw SQL in the
 * same run. It comes in from outside, by HTTP and by the roles of the data folder, and knows no
 * class of the rooms; so it also measures what the layers between cost.
 */
package ua.opencities.benchmarks;
