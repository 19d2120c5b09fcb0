/**
 * What the association publishes for everybody: its members, as an open data set with a passport.
 */
package ua.opencities.opendata;
