/**
 * Every part of the pages with invented data, at {@code /styleguide} in demonstration mode only.
 */
package ua.opencities.web.styleguide;
