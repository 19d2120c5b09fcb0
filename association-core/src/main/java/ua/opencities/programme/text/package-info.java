/** What a programme says: its parts as they are written, checked and carried to another year. */
package ua.opencities.programme.text;
