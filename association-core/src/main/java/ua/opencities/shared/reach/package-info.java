/** How a person or an office is reached: the ways to write to them and to call them. */
package ua.opencities.shared.reach;
