/** How an official is typed in and told, by a person or a program: alike in both portals. */
package ua.opencities.council.official.entry;
