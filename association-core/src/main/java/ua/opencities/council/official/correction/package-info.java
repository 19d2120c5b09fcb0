/** How officials were entered before somebody put it right: the wrong entry stays to be read. */
package ua.opencities.council.official.correction;
